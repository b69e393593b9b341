import {
  currentStep,
  isReachable,
  mayFinish,
  type Purpose,
  stepsOf,
  type Walk,
  type WizardStep,
} from '#enrolment/flow.ts';
import { en } from '#locales/en.ts';
import { type Arrow, flowchart } from './mermaid.ts';

const { enrolment: words } = en;

/** Why somebody walks. Whoever adds a purpose says here what it is called. */
const purposes: Readonly<Record<Purpose, string>> = {
  protect: 'The whole wizard',
  recover: 'Again, after the recovery code was used',
  'replace-lost': 'another phone in place of a lost one',
  'replace-app': 'Another authenticator app, from the account page',
  'add-phone': 'Another phone with Twofold Authenticator, from the account page',
  'change-phone': 'Another backup phone, from the account page',
  'new-recovery-code': 'A new recovery code, from the account page',
};

const headings: Readonly<Record<WizardStep | 'done', string>> = {
  why: words.why.heading,
  choose: words.choose.heading,
  app: words.app.heading,
  'link-phone': en.push.link.heading,
  phone: words.phone.heading,
  'phone-code': words.phoneCode.heading,
  'recovery-code': words.recoveryCode.heading,
  done: 'All of it counts from now on',
};

interface Event {
  readonly at: WizardStep;
  readonly change: Partial<Walk>;
  readonly words: string;
}

/** What can happen on a page that brings the walk further. */
const events: readonly Event[] = [
  { at: 'why', change: { started: true }, words: words.why.start },
  { at: 'choose', change: { chosen: 'push' }, words: words.choose.push },
  { at: 'choose', change: { chosen: 'totp' }, words: words.choose.totp },
  { at: 'app', change: { appProven: true }, words: 'a right code of the app' },
  { at: 'link-phone', change: { phoneLinked: true }, words: 'the phone has answered' },
  { at: 'phone', change: { phone: 'texted' }, words: `a number, and ${words.next}` },
  { at: 'phone', change: { phone: 'skipped' }, words: words.phone.skip },
  { at: 'phone-code', change: { phone: 'proven' }, words: 'the right code of the text' },
];

/** docs/flows/enrolment.md: which page follows which, asked of the flow itself. */
export function enrolmentFlow(): string {
  const drawn = new Map<string, string[]>();
  for (const [purpose, name] of Object.entries(purposes) as [Purpose, string][]) {
    const drawing = flowchart(headings, arrowsOf(purpose));
    drawn.set(drawing, [...(drawn.get(drawing) ?? []), name]);
  }
  const charts = [...drawn].map(([drawing, [name = '', ...same]]) => {
    const others = same.length === 0 ? '' : `The same: ${same.join('; ').toLowerCase()}.\n\n`;
    return `## ${name}\n\n${others}${drawing}\n`;
  });
  return `# The wizard

Drawn from \`src/enrolment/flow.ts\` by \`npm run flows\`. Do not edit: a test compares.

A box is a page, an arrow is what has to happen on it. Dashed arrows are there where the operator sends no texts. Pages behind
can be gone back to; ${aheadIsShut() ? 'no page ahead can be opened' : 'pages ahead can be opened'}. Nothing counts before the last arrow.

${charts.join('\n')}`;
}

function arrowsOf(purpose: Purpose): Arrow[] {
  const usual = walkThrough(purpose, true);
  const known = new Set(usual.map(key));
  const without = walkThrough(purpose, false).filter((arrow) => !known.has(key(arrow)));
  return [...usual, ...without.map((arrow) => ({ ...arrow, dashed: true }))];
}

function key({ from, to, words: said }: Arrow): string {
  return `${from} ${to} ${said}`;
}

/** Everything that can happen, from the beginning on. */
function walkThrough(purpose: Purpose, texts: boolean): Arrow[] {
  const beginning = walkAtStart(purpose, texts);
  const arrows = new Map<string, Arrow>();
  const open = stepsOf(beginning).length === 0 ? [] : [beginning];
  for (let walk = open.pop(); walk !== undefined; walk = open.pop()) {
    const from = currentStep(walk);
    if (from === null) continue;
    for (const event of events.filter(({ at }) => at === from)) {
      const next = { ...walk, ...event.change };
      const arrow = { from, to: currentStep(next) ?? 'done', words: event.words };
      if (!arrows.has(key(arrow))) open.unshift(next);
      arrows.set(key(arrow), arrow);
    }
    if (mayFinish(walk)) {
      const last = { from, to: 'done', words: `the box is ticked, and ${words.next}` };
      arrows.set(key(last), last);
    }
  }
  return [...arrows.values()];
}

function aheadIsShut(): boolean {
  const walk = walkAtStart('protect', true);
  const [first, ...ahead] = stepsOf(walk);
  return first !== undefined && isReachable(first, walk) && !ahead.some((step) => isReachable(step, walk));
}

function walkAtStart(purpose: Purpose, texts: boolean): Walk {
  return {
    purpose,
    texts,
    started: false,
    chosen: null,
    appProven: false,
    phoneLinked: false,
    phone: 'open',
  };
}
