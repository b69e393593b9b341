import { administrators } from '#locales/fi/guide-administrators.ts';
import { backupPhone } from '#locales/fi/guide-backup-phone.ts';
import { lostPhone } from '#locales/fi/guide-lost-phone.ts';
import { newPhone } from '#locales/fi/guide-new-phone.ts';
import { recoveryCode } from '#locales/fi/guide-recovery-code.ts';
import { searching } from '#locales/fi/guide-search.ts';
import { settingUp } from '#locales/fi/guide-setting-up.ts';
import { signingIn } from '#locales/fi/guide-signing-in.ts';
import { troubleshooting } from '#locales/fi/guide-troubleshooting.ts';
import type { Words } from '#locales/words.ts';

/** The guide: its pages, and what stands around them, in Finnish. */
export const guide: Words['guide'] = {
  heading: 'Opas',
  lead: 'Miten suojaat tilisi, miten kirjaudut ja mitä teet, kun jokin menee vikaan.',
  bar: 'Galleria ja opas',
  gallery: 'Vertaa kaikkia tapoja',
  account: 'Tilisi',
  contents: 'Sisällys',
  more: 'Ennen ja jälkeen tämän sivun',
  previous: 'Edellinen',
  next: 'Seuraava',
  search: {
    label: 'Hae oppaasta',
    submit: 'Hae',
    heading: (asked) => `Haku: ${asked}`,
    found: (count) => (count === 1 ? 'Löytyi yhdestä kohdasta.' : `Löytyi ${count} kohdasta.`),
    nothing: 'Näitä sanoja ei ole oppaassa. Kokeile toista sanaa tai vähemmän sanoja.',
    stuck: 'Jos jokin ei toimi, valitse sivulta ”Ongelmatilanteet”, mitä näet.',
    all: 'Kaikki sivut',
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
