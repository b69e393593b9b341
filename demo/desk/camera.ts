import { type Html, html } from '#http/html.ts';
import { icon } from './icons.ts';
import { hidden } from './parts.ts';
import type { PhoneView } from './phone-page.ts';

/** What a phone's camera sees: a QR code for the code app, or the link of Twofold Authenticator. It opens the right one. */
export function camera({ person, tab, problem }: PhoneView): Html {
  const described = problem !== null && html` aria-describedby="add-problem" aria-invalid="true"`;
  return html`<section class="stack" aria-labelledby="add-title">
    <h3 id="add-title">Scan the QR code</h3>
    <p class="only-scripted"><button class="button second compact" type="button" id="scan-screen">${icon('scan')}Scan it from the screen</button></p>
    <p class="hint only-scripted" role="status" id="scan-said"></p>
    <form class="row" method="post" action="/codes/add#phone">
      ${hidden('person', person.id)}${hidden('tab', tab)}
      <label for="key">Key or link</label>
      <input class="input" id="key" name="key" autocomplete="off" autocapitalize="off" spellcheck="false"${described}>
      <button class="button compact" type="submit">Add</button>
    </form>
    <form class="row" method="post" action="/codes/picture#phone" enctype="multipart/form-data" id="picture-form">
      ${hidden('person', person.id)}${hidden('tab', tab)}
      <label for="picture">A picture of the QR code</label>
      <input class="input file" id="picture" name="picture" type="file" accept="image/*">
      <button class="button second compact" type="submit">Add from a picture</button>
    </form>
    <p class="hint only-scripted">Or paste or drop a screenshot anywhere on this page.</p>
  </section>`;
}
