import { BlockList, isIP } from 'node:net';
import { ConfigError } from '#kernel/errors.ts';

/** Finds out whose request it is: the socket's peer, unless the peer is a proxy that the operator named. */
export type AddressOf = (peer: string | undefined, forwardedFor: string | undefined) => string;

/** @param proxies whose forwarding headers count, as `trustedProxies` reads them */
export function addressReader(proxies: BlockList): AddressOf {
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

/** @param ranges addresses and ranges, from TWOFOLD_TRUSTED_PROXIES */
export function trustedProxies(ranges: readonly string[]): BlockList {
  const proxies = new BlockList();
  for (const range of ranges) {
    if (!isAdded(proxies, range)) {
      throw new ConfigError(
        `TWOFOLD_TRUSTED_PROXIES: "${range}" is not an address or a range like 10.0.0.0/8.`,
      );
    }
  }
  return proxies;
}

/** Digits and nothing else: read generously, forgotten bits are none, and then every stranger is a trusted proxy. */
function isAdded(proxies: BlockList, range: string): boolean {
  const [, address = '', bits] = /^([\da-f.:]+)(?:\/(\d{1,3}))?$/i.exec(range) ?? [];
  const family = isIP(address);
  if (family === 0 || Number(bits ?? 0) > (family === 6 ? 128 : 32)) return false;
  const name = family === 6 ? 'ipv6' : 'ipv4';
  if (bits === undefined) proxies.addAddress(address, name);
  else proxies.addSubnet(address, Number(bits), name);
  return true;
}

function isTrusted(proxies: BlockList, address: string): boolean {
  const family = isIP(address);
  return family !== 0 && proxies.check(address, family === 6 ? 'ipv6' : 'ipv4');
}

/** An IPv4 peer of a dual-stack socket comes as ::ffff:1.2.3.4. */
function plain(address: string): string {
  return address.startsWith('::ffff:') && isIP(address.slice(7)) === 4 ? address.slice(7) : address;
}
