import { type Html, html } from '#http/html.ts';
import type { Session } from '../application/sessions.ts';
import { signedInAs } from '../application/you.ts';
import type { Payslip } from './payslips.ts';

interface Home {
  readonly session: Session;
  readonly payday: Date;
  readonly latest: Payslip | null;
}

export function homePage({ session, payday, latest }: Home): Html {
  return html`<h1>Hello, ${session.identity.name}</h1>
  <div class="cards">
    <section class="card big" aria-labelledby="next"><h2 id="next">Next payday</h2><p>${dayName(payday)}</p></section>
    ${
      latest !== null &&
      html`<section class="card big" aria-labelledby="latest"><h2 id="latest">Paid in ${monthName(latest.month)}</h2>
        <p>${money(latest.netPence)}</p><a href="/payslips">All payslips</a></section>`
    }
    <section class="card" aria-labelledby="account"><h2 id="account">Payout account</h2>
      <p>Where your pay goes. We ask you to confirm it's you before we show it.</p>
      <a href="/payout-account">Open payout account</a></section>
  </div>
  <section class="stack" aria-labelledby="sign-in"><h2 id="sign-in">Your sign-in</h2>${signedInAs(session)}</section>`;
}

export function payslipsPage(payslips: readonly Payslip[]): Html {
  return html`<h1>Payslips</h1>
  <p class="lead">The last six months.</p>
  <div class="scroll" role="region" aria-label="Payslips" tabindex="0"><table>
    <thead><tr><th scope="col">Month</th>${['Gross', 'Tax', 'Insurance', 'Net'].map((name) => html`<th scope="col" class="sum">${name}</th>`)}</tr></thead>
    <tbody>${payslips.map(
      ({ month, grossPence, taxPence, insurancePence, netPence }) => html`<tr>
        <th scope="row">${monthName(month)}</th>
        <td class="sum">${money(grossPence)}</td><td class="sum">${money(taxPence)}</td>
        <td class="sum">${money(insurancePence)}</td><td class="sum net">${money(netPence)}</td>
      </tr>`,
    )}</tbody>
  </table></div>`;
}

const months = new Intl.DateTimeFormat('en-GB', { month: 'long', year: 'numeric', timeZone: 'UTC' });
const days = new Intl.DateTimeFormat('en-GB', {
  weekday: 'long',
  day: 'numeric',
  month: 'long',
  timeZone: 'UTC',
});
const pounds = new Intl.NumberFormat('en-GB', { style: 'currency', currency: 'GBP' });

export function dayName(day: Date): string {
  return days.format(day);
}

function monthName(month: Date): string {
  return months.format(month);
}

function money(pence: number): string {
  return pounds.format(pence / 100);
}
