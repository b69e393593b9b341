import { type Html, html } from '#http/html.ts';
import { howSignedIn } from './identity.ts';
import type { Session } from './sessions.ts';

/** Who is signed in, how, and since when: what a person should be able to see in every application. */
export function signedInAs({ identity }: Session): Html {
  const { name, email, authenticatedAt } = identity;
  return html`<dl class="you">
    <div><dt>Signed in as</dt><dd>${name}${email !== '' && html` <span>${email}</span>`}</dd></div>
    <div><dt>How you signed in</dt><dd>${howSignedIn(identity)}</dd></div>
    <div><dt>When</dt><dd>${authenticatedAt === null ? 'Not told' : timeElement(authenticatedAt)}</dd></div>
  </dl>`;
}

const when = new Intl.DateTimeFormat('en-GB', {
  weekday: 'long',
  day: 'numeric',
  month: 'long',
  hour: '2-digit',
  minute: '2-digit',
  second: '2-digit',
});

export function timeElement(at: Date): Html {
  return html`<time datetime="${at.toISOString()}">${when.format(at)}</time>`;
}

export function signOutForm(): Html {
  return html`<form class="sign-out" method="post" action="/sign-out"><button type="submit">Sign out</button></form>`;
}
