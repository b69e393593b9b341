import { type Html, html } from '#http/html.ts';
import type { ShownCode } from '../phone/code-app.ts';
import type { Person } from '../phone/people.ts';
import { secondsLeft, usual } from '../phone/totp.ts';
import { icon } from './icons.ts';
import { copyButton, hidden } from './parts.ts';
import { grouped } from './words.ts';

/** The bar changes every second, the codes every half minute: apart, so that a code being copied stands still. */
export function codesTab(person: Person): { readonly time: Html; readonly codes: Html } {
  const now = person.phone.clock();
  const codes = person.phone.codeApp.codes(now);
  if (codes.length === 0) {
    return { time: html``, codes: html`<p class="quiet">No codes yet. Add the first one below.</p>` };
  }
  return {
    time: timeBar(secondsLeft(now, usual)),
    codes: html`<ul class="codes">${codes.map((code, index) => entry(person, code, index))}</ul>`,
  };
}

function timeBar(left: number): Html {
  const share = Math.round((left / usual.periodSeconds) * 100);
  return html`<p class="time"><svg aria-hidden="true"><rect class="c1" width="${share}%" height="100%"/></svg><span>New codes in ${left} s</span></p>`;
}

const tiles = ['solid', 'half', ''];

function entry(
  person: Person,
  { id, issuer, account, code, next, periodSeconds }: ShownCode,
  index: number,
): Html {
  return html`<li>
    <span class="tile ${tiles[index % tiles.length] ?? ''}" aria-hidden="true">${issuer.charAt(0).toUpperCase()}</span>
    <span class="who">${issuer}<small>${account}</small></span>
    <span class="both"><code>${grouped(code)}</code><span class="next">Next ${grouped(next)}${
      periodSeconds !== usual.periodSeconds && `, every ${periodSeconds} s`
    }</span></span>
    <span class="tools">${copyButton(`copy-${id}`, `the code for ${issuer}`, code)}
      <form method="post" action="/codes/remove#phone">${hidden('person', person.id)}${hidden('entry', id)}
        <button class="icon-button" type="submit" id="remove-${id}" aria-label="Remove ${issuer} from this phone" title="Remove">${icon('remove')}</button>
      </form></span>
  </li>`;
}
