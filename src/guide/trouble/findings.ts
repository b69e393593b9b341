import type { Happening } from '#account-page/store.ts';
import type { Facts } from '#guide/trouble/facts.ts';
import {
  backups,
  type Finding,
  lastText,
  linkedApp,
  linkedPhones,
  lostPhones,
} from '#guide/trouble/linked.ts';
import type { Words } from '#locales/words.ts';
import type { AuthenticatorKind } from '#spec/proof.ts';

export type Symptom = keyof Words['guide']['pages']['troubleshooting']['sections'];

type Look = (words: Words, facts: Facts, texts: boolean) => readonly Finding[];

/** What is worth looking at when somebody sees this; nothing where the account has nothing to do with it. */
const looks: Readonly<Record<Symptom, Look>> = {
  'code-refused': (words, facts) => [...linkedApp(words, facts), ...refusals(words, facts, 'totp')],
  'no-text': (words, facts, texts) => [
    ...backups(words, facts, texts).filter(({ of }) => of === 'sms'),
    ...lastText(words, facts),
  ],
  'no-question': (words, facts) => [...linkedPhones(words, facts), ...requests(words, facts)],
  'no-scan': () => [],
  'phone-gone': (words, facts, texts) => [...lostPhones(words, facts), ...backups(words, facts, texts)],
  'recovery-refused': (words, facts, texts) => [
    ...backups(words, facts, texts).filter(({ of }) => of === 'recovery-code'),
    ...refusals(words, facts, 'recovery-code'),
  ],
  password: () => [],
  locked: (words, facts, texts) => [
    ...[...linkedApp(words, facts), ...linkedPhones(words, facts), ...backups(words, facts, texts)].filter(
      ({ kind }) => kind === 'warn',
    ),
    ...refusals(words, facts, null),
  ],
  stranger: (words, facts) => [...requests(words, facts), activity(words)],
};

export function isSymptom(name: string): name is Symptom {
  return Object.hasOwn(looks, name);
}

export function findingsOf(
  words: Words,
  facts: Facts,
  { symptom, texts }: { readonly symptom: Symptom; readonly texts: boolean },
): readonly Finding[] {
  const { protect } = words.guide.seen;
  const found = looks[symptom](words, facts, texts);
  if (found.length === 0 || facts.enrolled) return found;
  return [{ kind: 'warn', text: protect.open, link: { text: protect.link, href: '/enrolment' } }];
}

/** The last attempt that was refused, of this way or of any. */
function refusals(words: Words, { happenings }: Facts, kind: AuthenticatorKind | null): Finding[] {
  const { refused } = words.guide.seen;
  const last = happenings.find(
    ({ event, outcome, authenticatorKind }) =>
      event === 'sign-in.confirmation' &&
      outcome === 'failure' &&
      (kind === null || authenticatorKind === kind),
  );
  if (last === undefined) return [{ kind: 'ok', text: refused.none, link: null }];
  return [{ kind: 'warn', text: refusalText(words, last), link: null }];
}

function refusalText({ guide: { seen } }: Words, { at, reason, authenticatorKind }: Happening): string {
  const { refused } = seen;
  if (reason === 'throttled') return refused.throttled(at);
  if (authenticatorKind === 'recovery-code') return refused.recovery(at);
  if (reason === 'clock' || reason === 'replayed' || reason === 'expired' || reason === 'other-app')
    return refused[reason](at);
  return refused.wrong(at);
}

/** Why the phone was not asked the last time, and how it answered. */
function requests({ guide: { seen } }: Words, { happenings }: Facts): Finding[] {
  const { phones } = seen;
  const last = happenings.find(
    ({ event, outcome }) =>
      outcome === 'failure' && (event === 'request.asked' || event === 'request.answered'),
  );
  if (last === undefined) return [];
  const { at, event, reason } = last;
  const warn = (text: string): Finding[] => [{ kind: 'warn', text, link: null }];
  if (event === 'request.asked') return warn(reason === 'paused' ? phones.paused(at) : phones.tooMany(at));
  if (reason === 'not-me') return warn(phones.notMe(at));
  return reason === 'denied' ? warn(phones.denied(at)) : [];
}

function activity({ guide: { seen } }: Words): Finding {
  return { kind: 'info', text: seen.activityAbout, link: { text: seen.activity, href: '/account#activity' } };
}
