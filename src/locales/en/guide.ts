import { administrators } from '#locales/en/guide-administrators.ts';
import { backupPhone } from '#locales/en/guide-backup-phone.ts';
import { lostPhone } from '#locales/en/guide-lost-phone.ts';
import { newPhone } from '#locales/en/guide-new-phone.ts';
import { recoveryCode } from '#locales/en/guide-recovery-code.ts';
import { searching } from '#locales/en/guide-search.ts';
import { settingUp } from '#locales/en/guide-setting-up.ts';
import { signingIn } from '#locales/en/guide-signing-in.ts';
import { troubleshooting } from '#locales/en/guide-troubleshooting.ts';

/** The guide: its pages, and what stands around them. */
export const guide = {
  heading: 'Guide',
  lead: 'How to protect your account, how to sign in, and what to do when something goes wrong.',
  bar: 'Gallery and guide',
  gallery: 'Compare all methods',
  account: 'Your account',
  contents: 'Contents',
  more: 'Before and after this page',
  previous: 'Previous',
  next: 'Next',
  search: {
    label: 'Search the guide',
    submit: 'Search',
    heading: (asked: string): string => `Search: ${asked}`,
    found: (count: number): string => (count === 1 ? 'Found in one place.' : `Found in ${count} places.`),
    nothing: 'Nothing in the guide has these words. Try another word, or fewer.',
    stuck: 'If something does not work, pick what you see under “Troubleshooting”.',
    all: 'All pages',
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
