/** Where the app keeps the service's origin for the worker, in `settings`: signatures name it. */
export const originKey = 'origin';

/** Where it keeps which language was chosen in it (`null` for none), and which one the phone itself speaks. */
export const chosenLanguageKey = 'chosen-language';
export const languageKey = 'language';

/** What the worker tells the open app. */
export type WorkerMessage =
  /** A push message arrived, and its notification was shown (or not). */
  | { readonly kind: 'pushed'; readonly isShown: boolean }
  /** A notification was pressed. */
  | { readonly kind: 'open' }
  /** What is kept of the phones has changed. */
  | { readonly kind: 'phones' };

/** What a notification needs, to be answered where it stands, and to be taken away when it is over. */
export interface NotificationData {
  readonly phone: string;
  readonly request: string;
  readonly application: string;
  /** By the service's clock. */
  readonly asked: number;
}
