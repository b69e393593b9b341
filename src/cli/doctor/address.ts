import type { Config } from '#config.ts';
import type { Clock } from '#kernel/clock.ts';
import { gapToDate, mostDriftSeconds } from '#own-clock.ts';
import { bad, type Finding, good } from './finding.ts';

const patienceSeconds = 5;

/** Whether people who go to TWOFOLD_URL find this service there. */
export async function checkAddress({ url }: Pick<Config, 'url'>, clock: Clock): Promise<Finding[]> {
  const alive = await answerOf(new URL('/health/live', url), clock);
  if (!alive.answered) {
    return [bad('address', `nobody answers at ${url.origin} (${alive.why})`, startIt)];
  }
  const discovery = await answerOf(new URL('/.well-known/openid-configuration', url), clock);
  const issuer = discovery.answered ? issuerIn(discovery.text) : null;
  if (alive.status !== 200 || issuer === null) {
    return [
      bad(
        'address',
        `something else answers at ${url.origin}`,
        'Let your proxy send everything there to Twofold.',
      ),
    ];
  }
  if (issuer !== url.origin) {
    const mend = 'Give the service and this command the same TWOFOLD_URL: the one that people use.';
    return [bad('address', `the service at ${url.origin} calls itself ${issuer}`, mend)];
  }
  const found = good('address', `Twofold answers at ${url.origin}, and applications find it there`);
  if (alive.gapSeconds <= mostDriftSeconds) return [found];
  const says = `${alive.gapSeconds.toFixed(1)} s from that of ${url.origin}`;
  return [found, bad('clock', says, 'Set this machine, the one that answers there and your proxy by NTP.')];
}

const startIt = 'Start it with twofold serve; if it runs, check TWOFOLD_URL, your proxy and its certificate.';

type Reply =
  | { readonly answered: true; readonly status: number; readonly text: string; readonly gapSeconds: number }
  | { readonly answered: false; readonly why: string };

/** Whether anybody speaks HTTP there; `null` when somebody does, else why not. Asks for nothing. */
export async function silenceOf(origin: string): Promise<string | null> {
  try {
    const signal = AbortSignal.timeout(patienceSeconds * 1000);
    await fetch(origin, { method: 'HEAD', signal, redirect: 'manual' });
    return null;
  } catch (error) {
    return reasonOf(error);
  }
}

async function answerOf(address: URL, clock: Clock): Promise<Reply> {
  try {
    const signal = AbortSignal.timeout(patienceSeconds * 1000);
    const before = clock();
    const response = await fetch(address, { signal, redirect: 'manual' });
    const gapSeconds = gapToDate(response.headers.get('date'), { before, after: clock() });
    return { answered: true, status: response.status, text: await response.text(), gapSeconds };
  } catch (error) {
    return { answered: false, why: reasonOf(error) };
  }
}

/** `fetch` says "fetch failed", and the reason is its cause. */
function reasonOf(error: unknown): string {
  const cause = error instanceof Error && error.cause instanceof Error ? error.cause : error;
  if (!(cause instanceof Error)) return 'unknown';
  return 'code' in cause && typeof cause.code === 'string' ? cause.code : cause.name;
}

function issuerIn(text: string): string | null {
  try {
    const metadata: unknown = JSON.parse(text);
    if (typeof metadata !== 'object' || metadata === null || !('issuer' in metadata)) return null;
    return typeof metadata.issuer === 'string' ? metadata.issuer : null;
  } catch {
    return null;
  }
}
