import { anySession, twoFresh } from '#sessions/next-step.ts';
import type { InsideTasks } from '#sessions/task.ts';
import type { Assurance } from '#spec/aal.ts';

/**
 * All the proofs that the account has, within ten minutes. An account with something linked is asked for its
 * second proof whatever the level, and the age holds for both, so for it this is `twoFresh` and nothing less.
 * An account with nothing linked cannot give two, and still has a password to change and browsers to sign out:
 * it gives its password anew. Linking does not go by this: it goes through the wizard, which `twoFresh` closes
 * as soon as there is something linked.
 */
export const allFresh: Assurance = { ...twoFresh, level: '1fa' };

/** What the account page asks a sign-in for, and where each goes on afterwards. */
export const insideTasks = {
  account: { path: '/account', assurance: anySession },
  'replace-app': { path: '/enrolment/app?for=replace-app', assurance: twoFresh },
  'add-phone': { path: '/enrolment/link-phone?for=add-phone', assurance: twoFresh },
  // It is a button in the list, so the list is where it goes on.
  'unlink-phone': { path: '/account#ways', assurance: allFresh },
  'lost-phone': { path: '/account/lost-phone', assurance: twoFresh },
  'change-phone': { path: '/enrolment/phone?for=change-phone', assurance: twoFresh },
  'new-recovery-code': { path: '/enrolment/recovery-code?for=new-recovery-code', assurance: twoFresh },
  'unlink-app': { path: '/account/authenticator-app/unlink', assurance: allFresh },
  'remove-phone': { path: '/account/backup-phone/remove', assurance: allFresh },
  'change-password': { path: '/account/password', assurance: allFresh },
  // It is a button in the list, so the list is where it goes on.
  'sign-out-one': { path: '/account#signed-in', assurance: allFresh },
  'sign-out-all': { path: '/account/sessions/end-others', assurance: allFresh },
} as const satisfies InsideTasks;
