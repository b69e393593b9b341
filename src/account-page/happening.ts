import type { Happening } from '#account-page/store.ts';
import type { Words } from '#locales/words.ts';
import type { AuthenticatorKind } from '#spec/proof.ts';

/** The shapes that words for an event may have; see `locales/en/activity.ts`. */
type Said =
  | string
  | ((application: string) => string)
  | { readonly success: Said; readonly failure: Said }
  | { readonly other: string; readonly [reason: string]: string }
  | { readonly [Kind in AuthenticatorKind]: Said };

/** A row of the audit in words. An id and a reason show in them only as the words they have, never as they are. */
export function whatHappened(
  { activity }: Words,
  happening: Happening,
  names: ReadonlyMap<string, string>,
): string {
  const { events, something, someApplication } = activity;
  // Rows outlive versions: an older one may read what a newer one wrote.
  const said: Said | null = Object.hasOwn(events, happening.event) ? events[happening.event] : null;
  const application = names.get(happening.clientId ?? '') ?? someApplication;
  return said === null ? something : (wordsOf(said, happening, application) ?? something);
}

/** The address, as exact as it is known; for what the operator did, the operator. */
export function whereItHappened({ activity }: Words, { actor, address }: Happening): string {
  if (address !== null) return address;
  return actor === 'operator' ? activity.byOperator : activity.unknownPlace;
}

function wordsOf(said: Said, happening: Happening, application: string): string | null {
  if (typeof said === 'string') return said;
  if (typeof said === 'function') return said(application);
  if ('success' in said) return wordsOf(said[happening.outcome], happening, application);
  if ('other' in said) {
    const { reason } = happening;
    return reason !== null && Object.hasOwn(said, reason) ? (said[reason] ?? said.other) : said.other;
  }
  const kind = happening.authenticatorKind;
  return kind === null || !Object.hasOwn(said, kind) ? null : wordsOf(said[kind], happening, application);
}
