import { administrators } from '#locales/sv/guide-administrators.ts';
import { backupPhone } from '#locales/sv/guide-backup-phone.ts';
import { lostPhone } from '#locales/sv/guide-lost-phone.ts';
import { newPhone } from '#locales/sv/guide-new-phone.ts';
import { recoveryCode } from '#locales/sv/guide-recovery-code.ts';
import { searching } from '#locales/sv/guide-search.ts';
import { settingUp } from '#locales/sv/guide-setting-up.ts';
import { signingIn } from '#locales/sv/guide-signing-in.ts';
import { troubleshooting } from '#locales/sv/guide-troubleshooting.ts';
import type { Words } from '#locales/words.ts';

/** The guide: its pages, and what stands around them, in Swedish. */
export const guide: Words['guide'] = {
  heading: 'Guide',
  lead: 'Hur du skyddar ditt konto, hur du loggar in och vad du gör när något går fel.',
  bar: 'Galleri och guide',
  gallery: 'Jämför alla sätt',
  account: 'Ditt konto',
  contents: 'Innehåll',
  more: 'Före och efter den här sidan',
  previous: 'Föregående',
  next: 'Nästa',
  search: {
    label: 'Sök i guiden',
    submit: 'Sök',
    heading: (asked) => `Sökning: ${asked}`,
    found: (count) => (count === 1 ? 'Hittades på ett ställe.' : `Hittades på ${count} ställen.`),
    nothing: 'Inget i guiden innehåller de orden. Prova ett annat ord, eller färre.',
    stuck: 'Om något inte fungerar väljer du det du ser under ”Felsökning”.',
    all: 'Alla sidor',
  },
  pages: {
    'setting-up': settingUp,
    'signing-in': signingIn,
    'lost-phone': lostPhone,
    'new-phone': newPhone,
    'backup-phone': backupPhone,
    'recovery-code': recoveryCode,
    troubleshooting: troubleshooting.page,
    administrators,
  },
  seen: troubleshooting.seen,
  searching,
};
