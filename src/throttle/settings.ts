import { ConfigError } from '#kernel/errors.ts';
import { defaultLimits, type Limit, type LimitName, type Limits } from '#throttle/limits.ts';

const unitSeconds: Readonly<Record<string, number>> = { s: 1, m: 60, h: 3600, d: 86_400 };
const most = { capacity: 1_000_000, seconds: 30 * 86_400 };
/** Wider than that and a code of six digits is found by trying. */
const widestConfirmation = { capacity: 10, seconds: 60 };

/**
 * TWOFOLD_LIMITS, e.g. `textsOfAll=5000/1d,confirmation=3/5m`: the limits named there, and the defaults of all others.
 *
 * @throws ConfigError for a name that is none, a number that is none, and what would open the door to guessing
 */
export function parseLimits(settings: readonly string[]): Limits {
  const given = new Map<LimitName, Limit>();
  for (const setting of settings) {
    const [, name = '', capacity = '', count = '', unit = ''] =
      /^(\w+)=(\d{1,7})\/(\d{1,7})([smhd])$/.exec(setting) ?? [];
    if (name === '') refuse(`"${setting}" is not like textsOfAll=5000/1d: a name, how many, and in how long`);
    if (!isLimit(name)) refuse(`there is no limit named "${name}"; docs/operate/limits.md lists them`);
    if (given.has(name)) refuse(`"${name}" stands there twice`);
    given.set(name, limitOf(name, Number(capacity), Number(count) * (unitSeconds[unit] ?? 0)));
  }
  return { ...defaultLimits, ...Object.fromEntries(given) };
}

function isLimit(name: string): name is LimitName {
  return Object.hasOwn(defaultLimits, name);
}

function limitOf(name: LimitName, capacity: number, seconds: number): Limit {
  if (capacity < 1 || capacity > most.capacity || seconds < 1 || seconds > most.seconds)
    refuse(`"${name}" must be between 1 and 1000000, in 1s to 30d`);
  if (name !== 'confirmation') return { kind: 'window', capacity, windowSeconds: seconds };
  if (capacity > widestConfirmation.capacity || seconds < widestConfirmation.seconds)
    refuse(
      '"confirmation" must be at most 10, and one more each minute at the soonest, or codes can be guessed',
    );
  return { kind: 'bucket', capacity, refillSeconds: seconds };
}

function refuse(why: string): never {
  throw new ConfigError(`TWOFOLD_LIMITS: ${why}.`);
}
