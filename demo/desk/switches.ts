import { type Html, html } from '#http/html.ts';
import type { CarrierTrouble } from '../carrier/gateway.ts';
import type { Person } from '../phone/people.ts';
import type { Attempt } from '../stranger/stranger.ts';
import { nextSteps, type Places, type Switch, switchNames } from './next-steps.ts';
import { hidden, live } from './parts.ts';
import type { Tab } from './phone-page.ts';
import { firstName, switchWords, whatTheStrangerDoes } from './words.ts';

export interface SwitchesView {
  readonly person: Person;
  readonly tab: Tab;
  readonly carrier: CarrierTrouble;
  readonly attempt: Attempt | null;
  readonly urls: Places;
}

export function switches(view: SwitchesView): Html {
  const { person, tab, attempt } = view;
  const name = firstName(person.name);
  const words = switchWords(name);
  return html`<section class="stack tight" aria-labelledby="wrong">
    <div><h2 id="wrong">Make something go wrong</h2><p class="quiet">Once the account is protected: turn one on and sign in again, and see whether you are left standing. Sign out first, or use a private window.</p></div>
    <form method="post" action="/switches" id="switches">
      ${hidden('person', person.id)}${hidden('tab', tab)}
      <ul class="breaks">
        ${switchNames.map((id) => oneSwitch({ id, ...words[id], next: nextStep(view, id) }))}
      </ul>
      <p class="not-scripted"><button class="button second compact" type="submit">Apply</button></p>
    </form>
    <div role="status" id="stranger-said">${live('stranger', strangerLine(attempt, name))}</div>
  </section>`;
}

/** What changes by itself, by the name of its place. */
export function liveSwitches(view: SwitchesView): Readonly<Record<string, string>> {
  const line = strangerLine(view.attempt, firstName(view.person.name));
  const steps = switchNames.map((id) => [placeOf(id), nextStep(view, id)?.toString() ?? '']);
  return { ...Object.fromEntries(steps), stranger: line.toString() };
}

function strangerLine(attempt: Attempt | null, name: string): Html {
  if (attempt === null) return html``;
  return html`<p class="stranger${attempt === 'inside' && ' inside'}"><b>The stranger</b> ${whatTheStrangerDoes(name)[attempt]}</p>`;
}

/** `null` while the switch is off. */
function nextStep({ person, carrier, attempt, urls }: SwitchesView, id: Switch): Html | null {
  const { offline, lost, silenced } = person.phone.condition.now();
  const isOn: Readonly<Record<Switch, boolean>> = {
    ...{ offline, lost, silenced, stranger: attempt !== null, 'slow-clock': person.phone.clockIsSlow() },
    ...{ 'refuses-texts': carrier.refuses, 'loses-texts': carrier.loses },
  };
  return isOn[id] ? html`<p>${nextSteps[id]({ person, attempt, urls })}</p>` : null;
}

interface OneSwitch {
  readonly id: Switch;
  readonly label: string;
  readonly what: string;
  readonly next: Html | null;
}

function oneSwitch({ id, label, what, next }: OneSwitch): Html {
  return html`<li><label for="${id}">${label}</label><input type="checkbox" role="switch" id="${id}" name="${id}" value="on" autocomplete="off" aria-describedby="${id}-what"${next !== null && html` checked`}>
    <small id="${id}-what">${what}</small><div class="next" role="status">${live(placeOf(id), next ?? html``)}</div></li>`;
}

function placeOf(id: Switch): string {
  return `next-${id}`;
}
