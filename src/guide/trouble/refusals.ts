import type { Happening } from '#account-page/store.ts';
import type { Facts } from '#guide/trouble/facts.ts';
import type { Finding } from '#guide/trouble/linked.ts';
import type { Words } from '#locales/words.ts';
import type { AuthenticatorKind } from '#spec/proof.ts';

/** What became of a refusal since: nothing, a code that was accepted, or another app or code in its place. */
type Since =
  | { readonly kind: 'open' }
  | { readonly kind: 'accepted'; readonly at: Date }
  | { readonly kind: 'replaced' };

/** The last code that was refused, of this way. */
export function refusals(words: Words, facts: Facts, kind: AuthenticatorKind): Finding[] {
  return refusedCode(words, facts, kind) ?? [nothingRefused(words)];
}

/** The last one of any, and the last wrong password, whoever typed it. */
export function allRefusals(words: Words, facts: Facts): Finding[] {
  const all = [...(refusedCode(words, facts, null) ?? []), ...wrongPassword(words, facts)];
  return all.length === 0 ? [nothingRefused(words)] : all;
}

function nothingRefused({ guide: { seen } }: Words): Finding {
  return { kind: 'ok', text: seen.refused.none, link: null };
}

/**
 * `null` when there was none. A later one that was accepted shows that whatever was wrong is mended, a phone's clock above
 * all: then that is said, and not the cause.
 */
function refusedCode(words: Words, { happenings }: Facts, kind: AuthenticatorKind | null): Finding[] | null {
  const { refused } = words.guide.seen;
  const all = happenings.filter(
    ({ event, outcome, authenticatorKind }) =>
      event === 'sign-in.confirmation' &&
      outcome === 'failure' &&
      (kind === null || authenticatorKind === kind),
  );
  const open = all.find((one) => sinceThen(happenings, one).kind === 'open');
  if (open !== undefined) return [{ kind: 'warn', text: refusalText(words, open), link: null }];
  const [last] = all;
  if (last === undefined) return null;
  const since = sinceThen(happenings, last);
  return since.kind === 'accepted'
    ? [{ kind: 'ok', text: refused.settled(last.at, since.at), link: null }]
    : [];
}

function sinceThen(happenings: readonly Happening[], { id, authenticatorKind }: Happening): Since {
  const later = happenings.filter((one) => one.id > id && one.authenticatorKind === authenticatorKind);
  const accepted = later.find(
    ({ event, outcome }) => event === 'sign-in.confirmation' && outcome === 'success',
  );
  if (accepted !== undefined) return { kind: 'accepted', at: accepted.at };
  const isAnother = later.some(({ event }) => another.includes(event));
  return isAnother ? { kind: 'replaced' } : { kind: 'open' };
}

const another: readonly Happening['event'][] = [
  'authenticator.linked',
  'authenticator.replaced',
  'authenticator.unlinked',
];

function refusalText({ guide: { seen } }: Words, { at, reason, authenticatorKind }: Happening): string {
  const { refused } = seen;
  if (reason === 'throttled') return refused.throttled(at);
  if (authenticatorKind === 'recovery-code') return refused.recovery(at);
  if (reason === 'older') return refused.expired(at);
  // It was shown before its time, by a clock that is fast.
  if (reason === 'typed-early') return refused.clock(at);
  if (reason === 'clock' || reason === 'replayed' || reason === 'expired' || reason === 'other-app')
    return refused[reason](at);
  return refused.wrong(at);
}

function wrongPassword({ guide: { seen } }: Words, { happenings }: Facts): Finding[] {
  const last = happenings.find(({ event, outcome }) => event === 'sign-in.password' && outcome === 'failure');
  return last === undefined ? [] : [{ kind: 'info', text: seen.refused.password(last.at), link: null }];
}
