import { type Html, html } from '#http/html.ts';
import type { Person } from '../phone/people.ts';
import type { Attempt } from '../stranger/stranger.ts';
import { firstName } from './words.ts';

export const switchNames = [
  ...(['offline', 'silenced', 'slow-clock', 'lost'] as const),
  ...(['refuses-texts', 'loses-texts', 'stranger'] as const),
] as const;
export type Switch = (typeof switchNames)[number];

/** Where the next step may be taken. */
export interface Places {
  readonly ledger: string;
  readonly payroll: string;
  readonly account: string;
}

interface Standing {
  readonly person: Person;
  readonly attempt: Attempt | null;
  readonly urls: Places;
}

/** What to do once a switch is on, and what is to be seen then. */
export const nextSteps: Readonly<Record<Switch, (standing: Standing) => Html>> = {
  offline: ({ urls }) =>
    html`${signIn(urls)}. After 15 seconds the page says when it last heard from the phone. Press "Try another way", or turn this off again: the request comes in.`,
  silenced: ({ urls }) =>
    html`${signIn(urls)}. The page says how to allow them. Authenticator asks all the same, as it is open on the phone.`,
  'slow-clock': ({ person, urls }) =>
    person.phone.codeApp.codes(person.phone.clock()).length === 0
      ? html`A push works with any clock, and there are no codes on this phone yet: link "Another authenticator app" in the wizard or on <a href="${urls.account}" target="_blank" rel="noopener">the account page</a>, with "Codes" on the phone. That page says how slow the clock is.`
      : html`${signIn(urls)} with the code from "Codes" on the phone. The page says how slow the clock is, and how to set it right.`,
  lost: ({ urls }) =>
    html`${signIn(urls)}, and press "I've lost my phone". With the recovery code you link a new phone: turn this off then, and let it be the new one. The lost one is unlinked.`,
  'refuses-texts': ({ urls }) =>
    html`${forText(urls)} The page says why no text comes, and what else there is.`,
  'loses-texts': ({ urls }) =>
    html`${forText(urls)} After 30 seconds without word of it, the page says what to look at.`,
  stranger: ({ person, attempt, urls }) => {
    if (attempt === 'signing-in' || attempt === 'phone-asked')
      return html`Look at <a href="#phone">${firstName(person.name)}'s phone</a>: when it asks, press "This wasn't me".`;
    const own =
      attempt === 'ended'
        ? html`${signIn(urls)}: no request is sent for an hour, and the page says so. `
        : html``;
    return html`${own}Turn this off, and the stranger leaves.`;
  },
};

function signIn({ ledger }: Places): Html {
  return html`Now sign in to <a href="${ledger}" target="_blank" rel="noopener">Ledger</a>`;
}

/** The number is given in the wizard, and may have been left out there. */
function forText(urls: Places): Html {
  return html`${signIn(urls)}, press "Try another way" and choose "Text message". Without a backup phone, add one on <a href="${urls.account}" target="_blank" rel="noopener">the account page</a>.`;
}
