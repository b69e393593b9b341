import { type Language, spokenLanguages } from '#locales/language.ts';
import type { Phone } from '../keys/phone.ts';
import type { Answered, OpenRequest } from '../protocol/answers.ts';
import type { NotificationData } from './messages.ts';
import { notificationWords } from './notification-words.ts';

/** TypeScript's library knows no actions, for pages have none. */
interface Options extends NotificationOptions {
  readonly actions?: readonly { readonly action: string; readonly title: string }[];
  readonly renotify?: boolean;
  readonly timestamp?: number;
}

export interface Shown {
  readonly title: string;
  readonly options: Options;
}

const looks = {
  icon: '/authenticator/icon-192.png',
  badge: '/authenticator/badge.png',
} as const;
/** One request is open at a time, and so one notification is enough: the newest takes the place of the one before. */
const tag = 'request';

interface Asking {
  readonly phone: Phone;
  readonly request: OpenRequest;
  /** Whose account it is, where the phone has several. */
  readonly email: string | null;
}

export type Notifications = ReturnType<typeof notificationsIn>;

export function notificationsIn(language: Language) {
  const words = notificationWords[language];
  const shared = { ...looks, tag, lang: spokenLanguages[language].tag };
  return { asking, somebody, over, answered, failed };

  function asking({ phone, request, email }: Asking): Shown {
    const { kind, application, number, place, browser, asked } = request;
    if (kind === 'check') return { title: words.check, options: { ...shared, body: words.checkBody } };
    const data: NotificationData = { phone: phone.id, request: request.request, application, asked };
    const about = [email, place, browser, number ? words.number : null];
    const parts = about.filter((part) => part !== null);
    return {
      title: (kind === 'linking' ? words.linking : words.signIn)(application),
      options: {
        ...{ ...shared, data, body: words.between(parts) },
        renotify: true,
        requireInteraction: true,
        timestamp: asked * 1000,
        // The number stands on the other screen: it cannot be typed into a notification.
        actions: number
          ? []
          : [
              { action: 'confirm', title: words.confirm },
              { action: 'deny', title: words.deny },
            ],
      },
    };
  }

  /** Locked, without a key, or without a connection to ask what it is about. */
  function somebody(): Shown {
    return {
      title: words.somebody,
      options: { ...shared, renotify: true, requireInteraction: true, body: words.somebodyBody },
    };
  }

  /** Browsers want to see a notification for every push message, also when there is nothing left to tell. */
  function over(): Shown {
    return { title: words.over, options: { ...shared, body: words.overBody, silent: true } };
  }

  function answered(outcome: Answered, application: string): Shown {
    const title = outcome === 'confirmed' ? words.confirmed : words.denied;
    return { title, options: { ...shared, body: application, silent: true } };
  }

  function failed(): Shown {
    return { title: words.failed, options: { ...shared, body: words.failedBody } };
  }
}
