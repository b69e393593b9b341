import type { Lack } from '#authenticators/ways-in.ts';
import type { Words } from '#locales/words.ts';

/** What a person is told about it, in one or two sentences. */
export function lackText({ recovery: { low } }: Words, lack: Lack): string {
  if (lack.reason !== 'unseen') return low[lack.reason];
  const { authenticator } = lack;
  return authenticator.kind === 'push' ? low.phoneUnseen(authenticator.name) : low.appUnseen;
}
