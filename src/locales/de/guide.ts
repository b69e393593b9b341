import { administrators } from '#locales/de/guide-administrators.ts';
import { backupPhone } from '#locales/de/guide-backup-phone.ts';
import { lostPhone } from '#locales/de/guide-lost-phone.ts';
import { newPhone } from '#locales/de/guide-new-phone.ts';
import { recoveryCode } from '#locales/de/guide-recovery-code.ts';
import { searching } from '#locales/de/guide-search.ts';
import { settingUp } from '#locales/de/guide-setting-up.ts';
import { signingIn } from '#locales/de/guide-signing-in.ts';
import { troubleshooting } from '#locales/de/guide-troubleshooting.ts';
import type { Words } from '#locales/words.ts';

/** The guide: its pages, and what stands around them, in German. */
export const guide: Words['guide'] = {
  heading: 'Anleitung',
  lead: 'Wie Sie Ihr Konto schützen, wie Sie sich anmelden und was Sie tun, wenn etwas nicht klappt.',
  bar: 'Galerie und Anleitung',
  gallery: 'Alle Wege vergleichen',
  account: 'Ihr Konto',
  contents: 'Inhalt',
  more: 'Vor und nach dieser Seite',
  previous: 'Vorige Seite',
  next: 'Nächste Seite',
  search: {
    label: 'Anleitung durchsuchen',
    submit: 'Suchen',
    heading: (asked) => `Suche: ${asked}`,
    found: (count) => (count === 1 ? 'An einer Stelle gefunden.' : `An ${count} Stellen gefunden.`),
    nothing: 'Diese Wörter stehen nirgends in der Anleitung. Versuchen Sie ein anderes Wort oder weniger.',
    stuck: 'Wenn etwas nicht klappt, wählen Sie unter „Hilfe bei Problemen“, was Sie sehen.',
    all: 'Alle Seiten',
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
