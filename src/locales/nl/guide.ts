import { administrators } from '#locales/nl/guide-administrators.ts';
import { backupPhone } from '#locales/nl/guide-backup-phone.ts';
import { lostPhone } from '#locales/nl/guide-lost-phone.ts';
import { newPhone } from '#locales/nl/guide-new-phone.ts';
import { recoveryCode } from '#locales/nl/guide-recovery-code.ts';
import { searching } from '#locales/nl/guide-search.ts';
import { settingUp } from '#locales/nl/guide-setting-up.ts';
import { signingIn } from '#locales/nl/guide-signing-in.ts';
import { seen, troubleshooting } from '#locales/nl/guide-troubleshooting.ts';
import type { Words } from '#locales/words.ts';

/** The guide, in Dutch: its pages, and what stands around them. */
export const guide: Words['guide'] = {
  heading: 'Handleiding',
  lead: 'Hoe je je account beveiligt, hoe je inlogt en wat je doet als er iets misgaat.',
  bar: 'Vergelijking en handleiding',
  gallery: 'Alle manieren vergelijken',
  account: 'Je account',
  contents: 'Inhoud',
  more: 'Voor en na deze pagina',
  previous: 'Vorige',
  next: 'Volgende',
  search: {
    label: 'Zoeken in de handleiding',
    submit: 'Zoeken',
    heading: (asked) => `Zoeken: ${asked}`,
    found: (count) => (count === 1 ? 'Op één plaats gevonden.' : `Op ${count} plaatsen gevonden.`),
    nothing: 'Deze woorden staan nergens in de handleiding. Probeer een ander woord, of minder woorden.',
    stuck: 'Werkt er iets niet? Kies dan wat je ziet bij ‘Problemen oplossen’.',
    all: 'Alle pagina’s',
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
