import type { AccountId } from '#kernel/ids.ts';
import { anySession, mayPostpone, meets, type NextStep, nextStep, twoFresh } from '#sessions/next-step.ts';
import type { AccountFacts, EnrolmentAsked, SessionFacts } from '#sessions/session.ts';
import type { Assurance } from '#spec/aal.ts';
import { assured, enrolling, halfSession } from '#spec/demand.ts';
import type { Proof, ProofKind } from '#spec/proof.ts';
import { type Arrow, flowchart } from './mermaid.ts';

const begin = new Date('2026-01-01T12:00:00Z');
const minutesLater = (minutes: number) => new Date(begin.getTime() + minutes * 60_000);

/** What the operator asks of an account that is not protected. */
const policies: Readonly<Record<string, EnrolmentAsked>> = {
  required: { asked: 'now' },
  'days of grace': { asked: 'soon', due: minutesLater(1440) },
  'grace is over': { asked: 'soon', due: minutesLater(-1440) },
  optional: { asked: 'no' },
};

const pages: Readonly<Record<NextStep, string>> = {
  password: 'Sign in: the password',
  confirmation: 'Confirm: a code of the app, of a text, or the recovery code',
  enrolment: 'The wizard',
  nothing: 'Through, to what they came for',
};

/** Somebody on the way. */
interface Standing {
  readonly account: AccountFacts;
  readonly session: SessionFacts;
  readonly now: Date;
}

interface Event {
  readonly at: NextStep;
  readonly words: string;
  /** `null` when it cannot happen to them. */
  readonly leadsTo: (standing: Standing, assurance: Assurance) => Standing | null;
}

const events: readonly Event[] = [
  { at: 'password', words: 'the right password', leadsTo: (standing) => proven(standing, 'password') },
  { at: 'confirmation', words: 'a right code', leadsTo: (standing) => proven(standing, 'totp') },
  {
    at: 'confirmation',
    words: 'the recovery code',
    leadsTo: (standing) => proven(standing, 'recovery-code'),
  },
  {
    at: 'enrolment',
    words: 'walked to its end',
    leadsTo: ({ account, session, now }) => {
      // What finish.ts does: the account is enrolled, the app is proven, and the recovery code is no proof any more.
      const proofs = session.proofs.filter(({ kind }) => kind !== 'recovery-code');
      return proven(
        { account: { ...account, enrolled: true }, session: { ...session, proofs }, now },
        'totp',
      );
    },
  },
  {
    at: 'enrolment',
    words: 'Remind me later',
    leadsTo: (standing, assurance) =>
      mayPostpone(standing.account, assurance, standing.now)
        ? { ...standing, session: { ...standing.session, postponed: true } }
        : null,
  },
  {
    at: 'nothing',
    words: 'more than ten minutes later',
    leadsTo: ({ account, session }, { maxAgeSeconds }) =>
      maxAgeSeconds === null ? null : { account, session, now: minutesLater(11) },
  },
];

const demands = {
  one: { words: 'one sign-in is enough', assurance: anySession },
  two: { words: 'two proofs are asked, not older than ten minutes', assurance: twoFresh },
} as const;

/** docs/flows/sign-in.md: what comes next, asked of the one function that decides it. */
export function signInFlow(): string {
  const optional = { asked: 'no' } as const;
  const charts = Object.values(demands).flatMap(({ words, assurance }) => [
    `## A protected account, where ${words}\n\n${flowchart(pages, arrows(accounts(true, { any: optional }), assurance))}\n`,
    `## An account that is not protected yet, where ${words}\n\n${flowchart(pages, arrows(accounts(false, policies), assurance))}\n`,
  ]);
  return `# Signing in

Drawn from \`src/sessions/next-step.ts\` by \`npm run flows\`. Do not edit: a test compares.

A box is what is missing, an arrow is what happens. In brackets: by which policy of the operator (\`TWOFOLD_ENROLMENT\`), where
it is not so by all of them. Wrong codes and passwords lead nowhere and are not drawn.

${charts.join('\n')}
## What a session opens

Every route states what it demands; these are the demands, and who meets them.

${table()}
`;
}

type Accounts = Readonly<Record<string, AccountFacts>>;

function accounts(enrolled: boolean, asked: Readonly<Record<string, EnrolmentAsked>>): Accounts {
  return Object.fromEntries(
    Object.entries(asked).map(([name, enrolment]) => [name, account(enrolled, enrolment)]),
  );
}

/** The same arrow by several policies is one, which names them. */
function arrows(given: Accounts, assurance: Assurance): Arrow[] {
  const found = new Map<string, Arrow & { policies: string[] }>();
  for (const [policy, facts] of Object.entries(given)) {
    for (const arrow of walkThrough(facts, assurance)) {
      const key = `${arrow.from} ${arrow.words} ${arrow.to}`;
      const { policies: known = [] } = found.get(key) ?? {};
      found.set(key, { ...arrow, policies: [...known, policy] });
    }
  }
  const all = Object.keys(given).length;
  return [...found.values()].map(({ policies: by, ...arrow }) =>
    by.length === all ? arrow : { ...arrow, words: `${arrow.words} (${by.join(', ')})` },
  );
}

function walkThrough(facts: AccountFacts, assurance: Assurance): Arrow[] {
  const arrows: Arrow[] = [];
  const missing = ({ account, session, now }: Standing) => nextStep(account, session, assurance, now);
  const open: Standing[] = [{ account: facts, session: { proofs: [], postponed: false }, now: begin }];
  for (let here = open.pop(); here !== undefined; here = open.pop()) {
    const from = missing(here);
    // From here on it is a protected account, which has a drawing of its own.
    if (from === 'nothing' && here.account.enrolled !== facts.enrolled) continue;
    for (const { at, words, leadsTo } of events) {
      const next = at === from ? leadsTo(here, assurance) : null;
      if (next === null) continue;
      const to = missing(next);
      const isNew = !arrows.some((one) => one.from === from && one.to === to && one.words === words);
      if (!isNew) continue;
      arrows.push({ from, to, words });
      open.unshift(next);
    }
  }
  return arrows;
}

function table(): string {
  const columns = {
    'to confirm, or to leave': halfSession,
    'to link something': enrolling,
    'any page of the account': assured(anySession, 'account'),
    'to change the account': assured(twoFresh, 'account'),
  };
  const [mine, bare] = [account(true, { asked: 'no' }), account(false, { asked: 'now' })];
  const sessions: readonly (readonly [string, AccountFacts, readonly ProofKind[], number])[] = [
    ['the password, of a protected account', mine, ['password'], 0],
    ['the password, of an account that must be protected first', bare, ['password'], 0],
    ['the password and the recovery code', mine, ['password', 'recovery-code'], 0],
    ['the password and a code, a moment ago', mine, ['password', 'totp'], 0],
    ['the password and a code, eleven minutes ago', mine, ['password', 'totp'], 11],
  ];
  const lines = sessions.map(([name, facts, kinds, minutes]) => {
    const session = { proofs: kinds.map(proofOf), postponed: false };
    const cells = Object.values(columns).map((demand) =>
      meets(demand, facts, session, minutesLater(minutes)) ? 'yes' : '–',
    );
    return `| ${name} | ${cells.join(' | ')} |`;
  });
  const head = `| what was given | ${Object.keys(columns).join(' | ')} |`;
  return [head, '| --- | --- | --- | --- | --- |', ...lines].join('\n');
}

function account(enrolled: boolean, enrolment: EnrolmentAsked): AccountFacts {
  return {
    id: 'somebody' as AccountId,
    email: '',
    name: '',
    language: null,
    toldLack: null,
    phoneLostAt: null,
    enrolled,
    enrolment,
  };
}

function proven({ account: facts, session, now }: Standing, kind: ProofKind): Standing {
  return {
    account: facts,
    session: { ...session, proofs: [...session.proofs, { ...proofOf(kind), provenAt: now }] },
    now,
  };
}

function proofOf(kind: ProofKind): Proof {
  return { kind, authenticatorId: null, provenAt: begin };
}
