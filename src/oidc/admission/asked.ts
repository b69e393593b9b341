import { type AccountId, parseId } from '#kernel/ids.ts';
import { sessionSeconds } from '#sessions/sessions.ts';
import type { Assurance, Level } from '#spec/aal.ts';
import { acrOf } from '#spec/amr.ts';

/** The parameters of an authorization request that say who has to be signed in, how well, and how lately. */
export interface Parameters {
  readonly acrValues: string | undefined;
  readonly maxAge: string | undefined;
  /** JSON that the engine has parsed before. */
  readonly claims: string | undefined;
  readonly prompts: ReadonlySet<string>;
  /** The subject of a verified id_token_hint. */
  readonly hintedSubject: unknown;
}

export interface Asked {
  readonly assurance: Assurance;
  /** Nobody else will do. */
  readonly accountId: AccountId | null;
  /** The values of an essential acr: a token with another one must not be issued. `null`: any. */
  readonly essentialAcr: readonly string[] | null;
}

/** Why a request can never be met, by anybody. */
export type Unmeetable = { readonly unmeetable: 'acr' | 'subject' };

/**
 * What a request asks for.
 *
 * @param floor the least that the operator asks for this client
 */
export function askedOf(parameters: Parameters, floor: Level, now: Date): Asked | Unmeetable {
  const { acr, sub } = idTokenClaims(parameters.claims);
  const essentialAcr = acr.essential && acr.values.length > 0 ? acr.values : null;
  const essential = preferred(essentialAcr ?? []);
  if (essentialAcr !== null && essential === null) return { unmeetable: 'acr' };

  const accountId = subjectOf(parameters.hintedSubject, sub);
  if (accountId === 'nobody') return { unmeetable: 'subject' };

  // Voluntary lists name what is preferred first; values that nobody here knows are passed over.
  const voluntary = [preferred(acr.essential ? [] : acr.values), preferred(words(parameters.acrValues))];
  const level = [floor, essential, ...voluntary].includes('2fa') ? '2fa' : '1fa';
  return { assurance: { level, ...freshness(parameters, now) }, accountId, essentialAcr };
}

/**
 * The acr to state. Two factors meet the requirement of one, so a request that insists on the value for one gets
 * that value: it is true, and a client that compares finds what it asked for.
 */
export function statedAcr(level: Level, essentialAcr: readonly string[] | null): string | null {
  if (essentialAcr === null || essentialAcr.includes(acrOf[level])) return acrOf[level];
  return level === '2fa' && essentialAcr.includes(acrOf['1fa']) ? acrOf['1fa'] : null;
}

/**
 * max_age counts at the moment of asking, and again when the person comes back, so that a proof does not grow old
 * on the way. But what was proven for this very request is new enough, for ten minutes: with a max_age of seconds
 * a person could never give the second proof before the first one is stale.
 */
function freshness({ maxAge, prompts }: Parameters, now: Date): Omit<Assurance, 'level'> {
  const again = prompts.has('login') || prompts.has('select_account') ? now : null;
  if (maxAge === undefined) return { maxAgeSeconds: null, notBefore: again };
  const seconds = Math.min(Number(maxAge), longestAge);
  const asked = new Date(now.getTime() - seconds * 1000);
  return {
    maxAgeSeconds: Math.max(seconds, sessionSeconds.progress),
    notBefore: again ?? asked,
  };
}

/** Longer than any session lives. */
const longestAge = 366 * 86_400;

const levels = new Map<string, Level>([
  [acrOf['1fa'], '1fa'],
  [acrOf['2fa'], '2fa'],
]);

/** The first of them that is known here. */
function preferred(values: readonly string[]): Level | null {
  for (const value of values) {
    const level = levels.get(value);
    if (level !== undefined) return level;
  }
  return null;
}

function words(text: string | undefined): string[] {
  return (text ?? '').split(' ').filter((word) => word !== '');
}

interface IdTokenClaims {
  readonly acr: { readonly essential: boolean; readonly values: readonly string[] };
  readonly sub: unknown;
}

/**
 * Read from the parameter itself: the engine's own reading of it loses an essential acr when acr_values is there
 * as well.
 */
function idTokenClaims(text: string | undefined): IdTokenClaims {
  const claims: Claims = text === undefined ? {} : JSON.parse(text);
  const { acr, sub } = claims.id_token ?? {};
  const values = acr?.values ?? (acr?.value === undefined ? [] : [acr.value]);
  return { acr: { essential: acr?.essential === true, values }, sub: sub?.value };
}

interface Claims {
  readonly id_token?: {
    readonly acr?: { essential?: boolean; value?: string; values?: readonly string[] } | null;
    readonly sub?: { value?: string } | null;
  };
}

function subjectOf(hinted: unknown, claimed: unknown): AccountId | 'nobody' | null {
  const named = [hinted, claimed].filter((subject) => subject !== undefined);
  const [first, second] = named;
  if (first === undefined) return null;
  if (second !== undefined && second !== first) return 'nobody';
  return parseId<AccountId>(first) ?? 'nobody';
}
