import { BlockList, isIP } from 'node:net';
import { ConfigError } from '#kernel/errors.ts';

/** Finds out whose request it is: the socket's peer, unless the peer is a proxy that the operator named. */
export type AddressOf = (peer: string | undefined, forwardedFor: string | undefined) => string;

/** @param trusted CIDRs or single addresses, from TWOFOLD_TRUSTED_PROXIES */
export function addressReader(trusted: readonly string[]): AddressOf {
  const proxies = new BlockList();
  for (const range of trusted) addRange(proxies, range);

  return (peer, forwardedFor) => {
    let address = plain(peer ?? '');
    // From the right: each proxy appended who spoke to it, and what a stranger wrote stands further left.
    const hops = (forwardedFor ?? '').split(',').map((hop) => plain(hop.trim()));
    while (hops.length > 0 && isTrusted(proxies, address)) {
      const hop = hops.pop() ?? '';
      if (isIP(hop) === 0) break;
      address = hop;
    }
    return address === '' ? 'unknown' : address;
  };
}

function addRange(proxies: BlockList, range: string): void {
  const [address = '', bits] = range.split('/');
  const family = isIP(address) === 6 ? 'ipv6' : 'ipv4';
  try {
    if (bits === undefined) proxies.addAddress(address, family);
    else proxies.addSubnet(address, Number(bits), family);
  } catch {
    throw new ConfigError(
      `TWOFOLD_TRUSTED_PROXIES: "${range}" is not an address or a range like 10.0.0.0/8.`,
    );
  }
}

function isTrusted(proxies: BlockList, address: string): boolean {
  const family = isIP(address);
  return family !== 0 && proxies.check(address, family === 6 ? 'ipv6' : 'ipv4');
}

/** An IPv4 peer of a dual-stack socket comes as ::ffff:1.2.3.4. */
function plain(address: string): string {
  return address.startsWith('::ffff:') && isIP(address.slice(7)) === 4 ? address.slice(7) : address;
}
