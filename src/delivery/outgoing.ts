import type { LookupAddress } from 'node:dns';
import { lookup } from 'node:dns/promises';
import { request as httpRequest } from 'node:http';
import { request as httpsRequest } from 'node:https';
import { BlockList, isIP, type LookupFunction } from 'node:net';

/** What became of a request to an address that somebody else chose. */
export type Outcome =
  | {
      readonly reached: true;
      readonly status: number;
      /** RFC 9110 section 10.2.3, when it is a number of seconds. */
      readonly retryAfterSeconds: number | null;
    }
  | { readonly reached: false; readonly reason: 'address-refused' | 'unreachable' };

export interface Outgoing {
  readonly url: URL;
  readonly headers: Readonly<Record<string, string>>;
  readonly body: string | Uint8Array;
  /** `host:port` as in TWOFOLD_PRIVATE_TARGETS: the only places that may be private, and without TLS. */
  readonly allowedTargets: readonly string[];
  readonly signal: AbortSignal;
  readonly timeoutSeconds: number;
}

/**
 * POSTs to an address from outside. The host's addresses are looked up once and checked, and the connection goes to
 * one of these and no other, so a name that answers differently the second time gains nothing. Redirects are not
 * followed, and of the answer only the status is read, and when to come again.
 */
export async function postOutside(outgoing: Outgoing): Promise<Outcome> {
  const { url, allowedTargets } = outgoing;
  const named = allowedTargets.includes(`${url.hostname}:${portOf(url)}`);
  if (!named && url.protocol !== 'https:') return { reached: false, reason: 'address-refused' };

  const addresses = await addressesOf(url.hostname);
  if (addresses.length === 0) return { reached: false, reason: 'unreachable' };
  if (!named && !addresses.every(isPublic)) return { reached: false, reason: 'address-refused' };
  const answer = await post(outgoing, addresses).catch(() => null);
  return answer === null ? { reached: false, reason: 'unreachable' } : { reached: true, ...answer };
}

function portOf(url: URL): string {
  return url.port === '' ? (url.protocol === 'https:' ? '443' : '80') : url.port;
}

async function addressesOf(hostname: string): Promise<LookupAddress[]> {
  const bare = hostname.replace(/^\[|\]$/g, '');
  const family = isIP(bare);
  if (family !== 0) return [{ address: bare, family }];
  return lookup(bare, { all: true }).catch(() => []);
}

type Answer = Omit<Extract<Outcome, { reached: true }>, 'reached'>;

function post(outgoing: Outgoing, addresses: readonly LookupAddress[]): Promise<Answer> {
  const { url, headers, body, signal, timeoutSeconds } = outgoing;
  const request = url.protocol === 'https:' ? httpsRequest : httpRequest;
  return new Promise((resolve, reject) => {
    const sending = request(url, {
      method: 'POST',
      headers: { ...headers, 'Content-Length': Buffer.byteLength(body) },
      agent: false,
      lookup: pinned(addresses),
      signal: AbortSignal.any([signal, AbortSignal.timeout(timeoutSeconds * 1000)]),
    });
    sending.on('error', reject);
    sending.on('response', (response) => {
      const wait = response.headers['retry-after'] ?? '';
      resolve({
        status: response.statusCode ?? 0,
        retryAfterSeconds: /^\d{1,6}$/.test(wait) ? Number(wait) : null,
      });
      response.destroy();
    });
    sending.end(body);
  });
}

/** Answers with the addresses that were checked, whatever the name would answer by now. */
function pinned(addresses: readonly LookupAddress[]): LookupFunction {
  return (_hostname, options, answer) => {
    const [first] = addresses;
    if (options.all === true) answer(null, [...addresses]);
    else answer(null, first?.address ?? '', first?.family);
  };
}

/** Whether an address may be called at all, for what is asked before anything is sent. */
export async function mayBeCalled(url: URL, allowedTargets: readonly string[]): Promise<boolean> {
  if (allowedTargets.includes(`${url.hostname}:${portOf(url)}`)) return true;
  if (url.protocol !== 'https:') return false;
  const addresses = await addressesOf(url.hostname);
  return addresses.length > 0 && addresses.every(isPublic);
}

/** Special-purpose registries of IANA (RFC 6890) and what embeds an IPv4 address. */
const special: Readonly<Record<'ipv4' | 'ipv6', readonly string[]>> = {
  ipv4: [
    '0.0.0.0/8',
    '10.0.0.0/8',
    '100.64.0.0/10',
    '127.0.0.0/8',
    '169.254.0.0/16',
    '172.16.0.0/12',
    '192.0.0.0/24',
    '192.0.2.0/24',
    '192.88.99.0/24',
    '192.168.0.0/16',
    '198.18.0.0/15',
    '198.51.100.0/24',
    '203.0.113.0/24',
    '224.0.0.0/4',
    '240.0.0.0/4',
  ],
  ipv6: [
    '::/96',
    '::ffff:0:0/96',
    '64:ff9b::/96',
    '64:ff9b:1::/48',
    '100::/64',
    '2001::/23',
    '2001:db8::/32',
    '2002::/16',
    '3fff::/20',
    '5f00::/16',
    'fc00::/7',
    'fe80::/10',
    'fec0::/10',
    'ff00::/8',
  ],
};

/** One list a family: in a common one the range of mapped addresses would cover all of IPv4. */
const notPublic = { ipv4: listOf('ipv4'), ipv6: listOf('ipv6') };

function listOf(family: 'ipv4' | 'ipv6'): BlockList {
  const list = new BlockList();
  for (const range of special[family]) {
    const [address = '', bits] = range.split('/');
    list.addSubnet(address, Number(bits), family);
  }
  return list;
}

export function isPublic({ address, family }: LookupAddress): boolean {
  const name = family === 6 ? 'ipv6' : 'ipv4';
  return !notPublic[name].check(address, name);
}
