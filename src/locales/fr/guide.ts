import { administrators } from '#locales/fr/guide-administrators.ts';
import { backupPhone } from '#locales/fr/guide-backup-phone.ts';
import { lostPhone } from '#locales/fr/guide-lost-phone.ts';
import { newPhone } from '#locales/fr/guide-new-phone.ts';
import { recoveryCode } from '#locales/fr/guide-recovery-code.ts';
import { searching } from '#locales/fr/guide-search.ts';
import { settingUp } from '#locales/fr/guide-setting-up.ts';
import { signingIn } from '#locales/fr/guide-signing-in.ts';
import { troubleshooting } from '#locales/fr/guide-troubleshooting.ts';
import type { Words } from '#locales/words.ts';

/** The guide: its pages, and what stands around them. */
export const guide: Words['guide'] = {
  heading: 'Guide',
  lead: 'Comment protéger votre compte, comment vous connecter, et que faire quand quelque chose ne va pas.',
  bar: 'Comparatif et guide',
  gallery: 'Comparer tous les moyens',
  account: 'Votre compte',
  contents: 'Sommaire',
  more: 'Avant et après cette page',
  previous: 'Précédent',
  next: 'Suivant',
  search: {
    label: 'Rechercher dans le guide',
    submit: 'Rechercher',
    heading: (asked: string): string => `Recherche : ${asked}`,
    found: (count: number): string => (count === 1 ? 'Trouvé à un endroit.' : `Trouvé à ${count} endroits.`),
    nothing: 'Rien dans le guide ne contient ces mots. Essayez un autre mot, ou moins de mots.',
    stuck: 'Si quelque chose ne fonctionne pas, cherchez ce que vous voyez sous « Dépannage ».',
    all: 'Toutes les pages',
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
