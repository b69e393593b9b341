/** What an application knows about the person, all of it from the ID token and userinfo. */
export interface Identity {
  readonly subject: string;
  /** The sign-in at the identity service (`sid`), by which a back-channel logout names it. */
  readonly serviceSession: string | null;
  readonly name: string;
  readonly email: string;
  readonly acr: string | null;
  readonly amr: readonly string[];
  /** `auth_time`: when she last proved who she is, which may be long before she came here. */
  readonly authenticatedAt: Date | null;
}

/** What a secure area asks for (RFC 9470): how she signed in, and how long ago at most. */
export interface Demand {
  /** The `acr` values that will do. The first is the one that is asked for. */
  readonly acrValues: readonly [string, ...string[]];
  readonly maxAgeSeconds: number;
}

export type Unmet = 'not-confirmed' | 'too-long-ago';

/** What is missing, or `null` when the demand is met. */
export function unmet(demand: Demand, identity: Identity, now: Date): Unmet | null {
  if (identity.acr === null || !demand.acrValues.includes(identity.acr)) return 'not-confirmed';
  const { authenticatedAt } = identity;
  if (authenticatedAt === null) return 'too-long-ago';
  const ageSeconds = (now.getTime() - authenticatedAt.getTime()) / 1000;
  return ageSeconds > demand.maxAgeSeconds ? 'too-long-ago' : null;
}

const seconds: Readonly<Record<string, string>> = {
  otp: 'authenticator app',
  swk: 'Twofold Authenticator',
  hwk: 'security key',
  sms: 'text message',
};

/** "Password and authenticator app", by the values of RFC 8176. */
export function howSignedIn({ amr }: Identity): string {
  const ways = amr.flatMap((value) => seconds[value] ?? []);
  if (amr.includes('pwd')) return ['Password', ...ways].join(' and ');
  const [first] = ways;
  return first === undefined ? 'Not told' : `${first.charAt(0).toUpperCase()}${first.slice(1)}`;
}
