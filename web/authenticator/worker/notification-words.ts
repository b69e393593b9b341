import { push as en } from '#locales/en/authenticator-push.ts';
import type { Language } from '#locales/language.ts';
import type { NotificationWords } from '#locales/words.ts';

/** A push message may come without a network to load anything by. */
export const notificationWords: Readonly<Record<Language, NotificationWords>> = { en };
