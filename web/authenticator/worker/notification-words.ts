import { push as da } from '#locales/da/authenticator-push.ts';
import { push as de } from '#locales/de/authenticator-push.ts';
import { push as en } from '#locales/en/authenticator-push.ts';
import { push as es } from '#locales/es/authenticator-push.ts';
import { push as fi } from '#locales/fi/authenticator-push.ts';
import { push as fr } from '#locales/fr/authenticator-push.ts';
import type { Language } from '#locales/language.ts';
import { push as nb } from '#locales/nb/authenticator-push.ts';
import { push as nl } from '#locales/nl/authenticator-push.ts';
import { push as sv } from '#locales/sv/authenticator-push.ts';
import type { NotificationWords } from '#locales/words.ts';

/** A push message may come without a network to load anything by. */
export const notificationWords: Readonly<Record<Language, NotificationWords>> = {
  en,
  nb,
  sv,
  da,
  fi,
  nl,
  de,
  fr,
  es,
};
