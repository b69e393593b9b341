import { administrators } from '#locales/da/guide-administrators.ts';
import { backupPhone } from '#locales/da/guide-backup-phone.ts';
import { lostPhone } from '#locales/da/guide-lost-phone.ts';
import { newPhone } from '#locales/da/guide-new-phone.ts';
import { recoveryCode } from '#locales/da/guide-recovery-code.ts';
import { searching } from '#locales/da/guide-search.ts';
import { settingUp } from '#locales/da/guide-setting-up.ts';
import { signingIn } from '#locales/da/guide-signing-in.ts';
import { seen, troubleshooting } from '#locales/da/guide-troubleshooting.ts';
import type { Words } from '#locales/words.ts';

/** The guide, in Danish: its pages, and what stands around them. */
export const guide: Words['guide'] = {
  heading: 'Vejledning',
  lead: 'Sådan beskytter du din konto, sådan logger du ind, og sådan gør du, når noget går galt.',
  bar: 'Sammenligning og vejledning',
  gallery: 'Sammenlign alle måder',
  account: 'Din konto',
  contents: 'Indhold',
  more: 'Før og efter denne side',
  previous: 'Forrige',
  next: 'Næste',
  search: {
    label: 'Søg i vejledningen',
    submit: 'Søg',
    heading: (asked) => `Søgning: ${asked}`,
    found: (count) => (count === 1 ? 'Fundet ét sted.' : `Fundet ${count} steder.`),
    nothing: 'Intet i vejledningen har de ord. Prøv et andet ord, eller færre.',
    stuck: 'Hvis noget ikke virker, kan du vælge det, du ser, under ”Fejlfinding”.',
    all: 'Alle sider',
  },
  pages: {
    'setting-up': settingUp,
    'signing-in': signingIn,
    'lost-phone': lostPhone,
    'new-phone': newPhone,
    'backup-phone': backupPhone,
    'recovery-code': recoveryCode,
    troubleshooting,
    administrators,
  },
  seen,
  searching,
};
