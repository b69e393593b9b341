import type { Requests } from '../protocol/answers.ts';
import type { NotificationData } from '../worker/messages.ts';

/** Where the notifications of this app stand: of the worker's registration, as much as is needed. */
export interface Shade {
  getNotifications(): Promise<readonly { readonly data: unknown; close(): void }[]>;
}

export interface Listed {
  readonly phone: string;
  readonly answer: Pick<Requests, 'now' | 'requests'>;
  /** Whether somebody looks at the app, which says the same and more. */
  readonly isLookedAt: boolean;
}

/** Takes away the notifications that have nothing to ask any more: answered, denied, left, too late, or said in the app. */
export async function putAway(shade: Shade, { phone, answer, isLookedAt }: Listed): Promise<void> {
  for (const notification of await shade.getNotifications()) {
    const about = isAsking(notification.data) ? notification.data : null;
    if (about === null ? isLookedAt : about.phone === phone && isOver(about, answer)) notification.close();
  }
}

/** A list that was made in the second in which somebody asked may be the one from just before. */
function isOver({ request, asked }: NotificationData, { now, requests }: Listed['answer']): boolean {
  return asked < now && !requests.some((open) => open.request === request);
}

function isAsking(data: unknown): data is NotificationData {
  return typeof data === 'object' && data !== null && 'request' in data && 'asked' in data;
}
