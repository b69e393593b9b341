import { type Html, html } from '#http/html.ts';
import type { Person } from '../phone/people.ts';
import { icon, mark } from './icons.ts';
import { copyButton, hidden } from './parts.ts';
import { type PhoneView, phonePage } from './phone-page.ts';
import { type SwitchesView, switches } from './switches.ts';
import { firstName } from './words.ts';

export interface DeskView extends PhoneView, SwitchesView {
  readonly people: readonly Person[];
  readonly newcomer: Newcomer;
}

export interface Newcomer {
  readonly name: string;
  readonly email: string;
  readonly problem: string | null;
}

export function deskPage(view: DeskView): Html {
  const { person, urls } = view;
  return html`<!doctype html>
<html lang="en-GB">
<head>
<meta charset="utf-8">
<meta name="viewport" content="width=device-width, initial-scale=1">
<title>Everything on one desk - Twofold</title>
<link rel="icon" href="/desk.svg">
<link rel="preload" href="/fonts/next.woff2" as="font" type="font/woff2" crossorigin>
<link rel="stylesheet" href="/desk.css">
<link rel="stylesheet" href="/phone/phone.css">
<script src="/phone/system.js" type="module"></script>
<script src="/desk.js" type="module"></script>
</head>
<body data-person="${person.id}" data-tab="${view.tab}">
<a class="skip button" href="#main">Skip to the page</a>
<div class="desk">
  <main id="main">
    <a class="brand" href="/">${mark}Twofold</a>
    <div class="intro">
      <h1>Everything on one desk</h1>
      <p class="lead">Two applications, one account, and a phone, all on this computer. Open one, sign in as ${firstName(person.name)}, and answer with the phone beside it.</p>
    </div>
    <section class="stack tight" aria-labelledby="open">
      <h2 id="open">Open an application</h2>
      <div class="links">
        ${application(urls.ledger, 'Ledger', 'The books of a small firm', 'half')}
        ${application(urls.payroll, 'Payroll', 'Has a secure area', 'solid')}
      </div>
      ${peopleRow(view)}
      ${wayIn(person)}
      ${addPerson(view)}
    </section>
    ${walk(view)}
    ${switches(view)}
  </main>
  ${phonePage(view)}
</div>
<p class="sr" role="status" id="said"></p>
</body>
</html>`;
}

function application(url: string, name: string, about: string, tile: string): Html {
  return html`<a class="link" href="${url}" target="_blank" rel="noopener"><span class="tile ${tile}" aria-hidden="true">${name.charAt(0)}</span><span><b>${name}</b><span>${about}</span><span class="sr">, opens in a new tab</span></span>${icon('open')}</a>`;
}

function wayIn({ email, password }: Person): Html {
  const secret = password.reveal();
  return html`<dl class="creds">
    <dt>Email</dt><dd><code>${email}</code>${copyButton('copy-email', 'the e-mail address', email)}</dd>
    <dt>Password</dt><dd><code class="key">${secret}</code>${copyButton('copy-password', 'the password', secret)}</dd>
  </dl>`;
}

function walk({ person }: DeskView): Html {
  const name = firstName(person.name);
  return html`<section class="stack tight" aria-labelledby="walk">
    <h2 id="walk">Protect the account, without a phone of your own</h2>
    <ol class="walk">
      <li>Open Payroll, sign in as ${name}, and choose Twofold Authenticator.</li>
      <li>When the QR code is shown, come back here and press "Camera" on the phone.</li>
      <li>Allow notifications, and type the number from the other page on the phone. That page goes on by itself.</li>
    </ol>
  </section>`;
}

function peopleRow({ people, person, tab }: DeskView): Html | false {
  if (people.length < 2) return false;
  return html`<nav class="tabs" aria-label="People">${people.map(
    ({ id, name }) =>
      html`<a href="/?person=${id}&amp;tab=${tab}"${id === person.id && html` aria-current="page"`}>${name}</a>`,
  )}</nav>`;
}

function addPerson({ person, newcomer }: DeskView): Html {
  const { name, email, problem } = newcomer;
  const described = problem !== null && html` aria-describedby="person-problem"`;
  return html`<details class="more"${problem !== null && html` open`}>
    <summary>${icon('chevron')}Add another person</summary>
    <div>
      <form method="post" action="/people">
        ${hidden('person', person.id)}
        ${problem !== null && html`<p class="field-error" role="alert" id="person-problem">${icon('alert')}<span>${problem}</span></p>`}
        <div class="field"><label for="name">Name</label><input class="input" id="name" name="name" value="${name}" autocomplete="off"${described}></div>
        <div class="field"><label for="email">Email</label><input class="input" id="email" name="email" type="email" value="${email}" autocomplete="off"${described}></div>
        <p><button class="button second compact" type="submit">Add this person</button></p>
      </form>
    </div>
  </details>`;
}
