import { type Html, html } from '#http/html.ts';
import type { Page } from '../application/application.ts';
import { signOutForm } from '../application/you.ts';

const places = [
  { path: '/home', name: 'Home' },
  { path: '/payslips', name: 'Payslips' },
  { path: '/payout-account', name: 'Payout account' },
];

export function frame({ title, path, session, body }: Page): Html {
  return html`<!doctype html>
<html lang="en-GB">
<head>
<meta charset="utf-8">
<meta name="viewport" content="width=device-width, initial-scale=1">
<title>${title} - Payroll</title>
<link rel="icon" href="/payroll.svg">
<link rel="stylesheet" href="/payroll.css">
</head>
<body class="${session === null ? 'outside' : 'inside'}">
<a class="skip" href="#main">Skip to the page</a>
<header>
  <a class="name" href="/"><img src="/payroll.svg" alt="" width="32" height="32">Payroll</a>
  ${
    session !== null &&
    html`<nav aria-label="Payroll">${places.map((place) => link(place, path))}</nav>
    <div class="person"><p>${session.identity.name}</p>${signOutForm()}</div>`
  }
</header>
<main id="main">${body}</main>
</body>
</html>`;
}

function link({ path, name }: { path: string; name: string }, current: string): Html {
  return path === current
    ? html`<a href="${path}" aria-current="page">${name}</a>`
    : html`<a href="${path}">${name}</a>`;
}

export function welcome(): Html {
  const body = html`<h1>Your pay, without the paper</h1>
    <p class="lead">Payslips, tax and the account your money goes to. For everybody who works at Alder &amp; Finch.</p>
    <p class="actions"><a class="button" href="/sign-in">Sign in</a></p>`;
  return frame({ title: 'Welcome', path: '', session: null, body });
}
