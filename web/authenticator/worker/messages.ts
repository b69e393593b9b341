/** Where the app keeps the service's origin for the worker, in `settings`: signatures name it. */
export const originKey = 'origin';

/** What the worker tells the open app. */
export type WorkerMessage =
  /** A push message arrived, and its notification was shown (or not). */
  | { readonly kind: 'pushed'; readonly isShown: boolean }
  /** A notification was pressed. */
  | { readonly kind: 'open' }
  /** What is kept of the phones has changed. */
  | { readonly kind: 'phones' };
