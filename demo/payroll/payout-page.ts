import { type Html, html } from '#http/html.ts';
import type { Session } from '../application/sessions.ts';
import { signedInAs, timeElement } from '../application/you.ts';
import { maskedIban } from './iban.ts';
import { dayName } from './pages.ts';
import type { Draft, PayoutAccount } from './payout-account.ts';

interface Payout {
  readonly session: Session;
  readonly account: PayoutAccount | null;
  readonly draft: Draft | null;
  readonly payday: Date;
  readonly reasons?: Reasons;
}

type Reasons = Partial<Record<'holder' | 'iban', string>>;

export function payoutPage({ session, account, draft, payday, reasons = {} }: Payout): Html {
  const wrong = Object.keys(reasons).length > 0;
  return html`${wrong && summary(reasons)}
  <h1>Payout account</h1>
  <p class="lead">Your next pay goes out on ${dayName(payday)}.</p>
  <section class="card" aria-labelledby="now"><h2 id="now">Where your pay goes</h2>${present(account)}</section>
  ${draft !== null && !wrong && html`<p class="notice">We kept what you typed. Look it over, then save it.</p>`}
  <form method="post" action="/payout-account" novalidate aria-labelledby="change">
    <h2 id="change">${account === null ? 'Give us an account' : 'Change the account'}</h2>
    ${field({ name: 'holder', label: 'Account holder', value: draft?.holder ?? '', fill: 'name', reasons })}
    ${field({ name: 'iban', label: 'IBAN', hint: 'For example GB29 NWBK 6016 1331 9268 19', value: draft?.iban ?? '', fill: 'off', reasons })}
    <p class="actions"><button class="button" type="submit">Save</button></p>
  </form>
  <section class="stack" aria-labelledby="why"><h2 id="why">How you opened this page</h2>
    <p>You confirmed that it is you within the last ten minutes. After that we ask again.</p>${signedInAs(session)}</section>`;
}

function present(account: PayoutAccount | null): Html {
  if (account === null) return html`<p>No account yet, so we would send you a cheque.</p>`;
  return html`<p class="account">${account.holder}, ${maskedIban(account.iban)}</p>
    <p class="quiet">Saved ${timeElement(account.changedAt)}</p>`;
}

function summary(reasons: Reasons): Html {
  return html`<div class="errors" role="alert"><h2>There is a problem</h2><ul>
    ${Object.entries(reasons).map(([name, reason]) => html`<li><a href="#${name}">${reason}</a></li>`)}
  </ul></div>`;
}

interface Field {
  readonly name: 'holder' | 'iban';
  readonly label: string;
  readonly hint?: string;
  readonly value: string;
  readonly fill: string;
  readonly reasons: Reasons;
}

function field({ name, label, hint = '', value, fill, reasons }: Field): Html {
  const reason = reasons[name] ?? '';
  const described = [hint !== '' ? `${name}-hint` : '', reason !== '' ? `${name}-error` : '']
    .join(' ')
    .trim();
  return html`<div class="field">
    <label for="${name}">${label}</label>
    ${hint !== '' && html`<p class="quiet" id="${name}-hint">${hint}</p>`}
    ${reason !== '' && html`<p class="wrong" id="${name}-error">${reason}</p>`}
    <input id="${name}" name="${name}" value="${value}" autocomplete="${fill}" spellcheck="false"${described !== '' && html` aria-describedby="${described}"`}${reason !== '' && html` aria-invalid="true"`}>
  </div>`;
}
