import { type Html, html } from '#http/html.ts';
import type { Page } from '../application/application.ts';
import type { Session } from '../application/sessions.ts';
import { signedInAs, signOutForm } from '../application/you.ts';
import type { Entry, Journal } from './journal.ts';

const places = [
  { path: '/home', name: 'Overview' },
  { path: '/journal', name: 'Journal' },
];

export function frame({ title, path, session, body }: Page): Html {
  return html`<!doctype html>
<html lang="en-GB">
<head>
<meta charset="utf-8">
<meta name="viewport" content="width=device-width, initial-scale=1">
<title>${title} - Ledger</title>
<link rel="icon" href="/ledger.svg">
<link rel="stylesheet" href="/ledger.css">
</head>
<body>
<a class="skip" href="#main">Skip to the page</a>
<header>
  <div class="bar">
    <a class="name" href="/"><img src="/ledger.svg" alt="" width="28" height="28">Ledger</a>
    ${session !== null && html`<p class="person">${session.identity.name}</p>${signOutForm()}`}
  </div>
  ${session !== null && html`<nav aria-label="Ledger">${places.map((place) => link(place, path))}</nav>`}
</header>
<main id="main">${body}</main>
<footer><p>Alder &amp; Finch Joinery. Books kept with Ledger.</p></footer>
</body>
</html>`;
}

function link({ path, name }: { path: string; name: string }, current: string): Html {
  return path === current
    ? html`<a href="${path}" aria-current="page">${name}</a>`
    : html`<a href="${path}">${name}</a>`;
}

export function welcome(): Html {
  const body = html`<div class="welcome">
    <h1>The books of Alder &amp; Finch</h1>
    <p class="lead">Invoices, bills and the journal, in one place and up to date.</p>
    <p class="actions"><a class="button" href="/sign-in">Sign in</a></p>
    <p class="quiet">You sign in with your Alder &amp; Finch account.</p>
  </div>`;
  return frame({ title: 'Welcome', path: '', session: null, body });
}

export function overview(session: Session, { entries, balancePence, unpaidPence, vatPence }: Journal): Html {
  return html`<h1>Overview</h1>
  ${signedInAs(session)}
  <dl class="figures">
    <div><dt>In the bank</dt><dd>${money(balancePence)}</dd></div>
    <div><dt>Unpaid invoices</dt><dd>${money(unpaidPence)}</dd></div>
    <div><dt>VAT so far</dt><dd>${money(vatPence)}</dd></div>
  </dl>
  <h2>Latest entries</h2>
  ${table(entries.slice(0, 5), 'Latest entries')}
  <p><a href="/journal">The whole journal</a></p>`;
}

export function journalPage({ entries }: Journal): Html {
  return html`<h1>Journal</h1>
  <p class="lead">Every entry of the last three weeks, newest first.</p>
  ${table(entries, 'Journal')}`;
}

function table(entries: readonly Entry[], label: string): Html {
  return html`<div class="scroll" role="region" aria-label="${label}" tabindex="0"><table>
    <thead><tr><th scope="col">Date</th><th scope="col">No.</th><th scope="col">Text</th><th scope="col">Account</th><th scope="col" class="sum">Amount</th></tr></thead>
    <tbody>${entries.map(
      ({ on, number, text, account, pence }) => html`<tr>
        <td><time datetime="${on.toISOString().slice(0, 10)}">${day.format(on)}</time></td>
        <td>${number}</td><th scope="row">${text}</th><td>${account}</td><td class="sum">${money(pence)}</td>
      </tr>`,
    )}</tbody>
  </table></div>`;
}

const day = new Intl.DateTimeFormat('en-GB', { day: 'numeric', month: 'short' });
const pounds = new Intl.NumberFormat('en-GB', { style: 'currency', currency: 'GBP' });

function money(pence: number): string {
  // A true minus sign: the hyphen that Intl puts is narrower than the figures.
  return pounds.format(pence / 100).replace('-', '\u2212');
}
