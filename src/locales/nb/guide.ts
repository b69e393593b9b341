import { administrators } from '#locales/nb/guide-administrators.ts';
import { backupPhone } from '#locales/nb/guide-backup-phone.ts';
import { lostPhone } from '#locales/nb/guide-lost-phone.ts';
import { newPhone } from '#locales/nb/guide-new-phone.ts';
import { recoveryCode } from '#locales/nb/guide-recovery-code.ts';
import { searching } from '#locales/nb/guide-search.ts';
import { settingUp } from '#locales/nb/guide-setting-up.ts';
import { signingIn } from '#locales/nb/guide-signing-in.ts';
import { troubleshooting } from '#locales/nb/guide-troubleshooting.ts';
import type { Words } from '#locales/words.ts';

/** The guide: its pages, and what stands around them, in Norwegian. */
export const guide: Words['guide'] = {
  heading: 'Veiledning',
  lead: 'Hvordan du beskytter kontoen din, hvordan du logger inn, og hva du gjør når noe går galt.',
  bar: 'Galleri og veiledning',
  gallery: 'Sammenlign alle måtene',
  account: 'Kontoen din',
  contents: 'Innhold',
  more: 'Før og etter denne siden',
  previous: 'Forrige',
  next: 'Neste',
  search: {
    label: 'Søk i veiledningen',
    submit: 'Søk',
    heading: (asked) => `Søk: ${asked}`,
    found: (count) => (count === 1 ? 'Funnet ett sted.' : `Funnet ${count} steder.`),
    nothing: 'Ingenting i veiledningen har disse ordene. Prøv et annet ord, eller færre.',
    stuck: 'Er det noe som ikke virker, velger du det du ser, under «Feilsøking».',
    all: 'Alle sider',
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
