import { type Html, html } from '#http/html.ts';
import type { Person } from '../phone/people.ts';
import type { Attempt } from '../stranger/stranger.ts';
import { hidden, live } from './parts.ts';
import type { Tab } from './phone-page.ts';
import { firstName, whatTheStrangerDoes } from './words.ts';

export interface SwitchesView {
  readonly person: Person;
  readonly tab: Tab;
  readonly carrierRefuses: boolean;
  readonly attempt: Attempt | null;
}

export function switches({ person, tab, carrierRefuses, attempt }: SwitchesView): Html {
  const { offline, lost, silenced } = person.phone.condition.now();
  const name = firstName(person.name);
  return html`<section class="stack tight" aria-labelledby="wrong">
    <div><h2 id="wrong">Make something go wrong</h2><p class="quiet">Then sign in again, and see whether you are left standing.</p></div>
    <form method="post" action="/switches" id="switches">
      ${hidden('person', person.id)}${hidden('tab', tab)}
      <ul class="breaks">
        ${oneSwitch('offline', 'The phone is offline', 'Its push waits outside. The code app needs no network.', offline)}
        ${oneSwitch('silenced', 'Notifications are off', 'Nothing pops up. Open Authenticator on the phone: it asks there.', silenced)}
        ${oneSwitch('slow-clock', "The phone's clock is slow", 'By two minutes: a code is late, and you are told so.', person.phone.clockIsSlow())}
        ${oneSwitch('refuses-texts', 'The carrier refuses texts', 'Ask for a text, and see what the page says.', carrierRefuses)}
        ${oneSwitch('lost', 'The phone is lost', 'Sign in, and press "I\'ve lost my phone".', lost)}
        ${oneSwitch('stranger', 'A stranger knows the password', `Signs in as ${name} now. Press "This wasn't me" on the phone.`, attempt !== null)}
      </ul>
      <p class="not-scripted"><button class="button second compact" type="submit">Apply</button></p>
    </form>
    <div role="status" id="stranger-said">${live('stranger', strangerLine(attempt, name))}</div>
  </section>`;
}

export function strangerLine(attempt: Attempt | null, name: string): Html {
  if (attempt === null) return html``;
  return html`<p class="stranger${attempt === 'inside' && ' inside'}"><b>The stranger</b> ${whatTheStrangerDoes(name)[attempt]}</p>`;
}

function oneSwitch(id: string, label: string, what: string, on: boolean): Html {
  return html`<li><label for="${id}">${label}</label><input type="checkbox" role="switch" id="${id}" name="${id}" value="on" autocomplete="off" aria-describedby="${id}-what"${on && html` checked`}><small id="${id}-what">${what}</small></li>`;
}
