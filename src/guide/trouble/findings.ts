import type { Facts } from '#guide/trouble/facts.ts';
import { backups, type Finding, lastText, linkedApp, linkedPhones, lostMain } from '#guide/trouble/linked.ts';
import { lockFindings } from '#guide/trouble/locks.ts';
import { allRefusals, refusals } from '#guide/trouble/refusals.ts';
import type { Words } from '#locales/words.ts';

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
  'phone-gone': (words, facts, texts) => [...lostMain(words, facts), ...backups(words, facts, texts)],
  'recovery-refused': (words, facts, texts) => [
    ...backups(words, facts, texts).filter(({ of }) => of === 'recovery-code'),
    ...refusals(words, facts, 'recovery-code'),
  ],
  password: () => [],
  locked: (words, facts, texts) => [
    ...lockFindings(words, facts.locks),
    ...[...linkedApp(words, facts), ...linkedPhones(words, facts), ...backups(words, facts, texts)].filter(
      ({ kind }) => kind === 'warn',
    ),
    ...allRefusals(words, facts),
  ],
  stranger: (words, facts) => [...requests(words, facts), activity(words)],
};

export const symptoms = Object.keys(looks).filter(isSymptom);

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
