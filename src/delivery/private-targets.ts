import { ConfigError } from '#kernel/errors.ts';

/**
 * TWOFOLD_PRIVATE_TARGETS. One that is written in another way than addresses are compared would be let in for nothing.
 *
 * @returns `host:port`, the host as `URL.hostname` has it
 */
export function parseTargets(targets: readonly string[]): readonly string[] {
  return targets.map((target) => {
    const [, host = '', port = ''] = /^([^/?#@*\\]+):(\d{1,5})$/.exec(target) ?? [];
    const hostname = URL.parse(`http://${host}/`)?.hostname ?? '';
    const isHost = hostname !== '' && URL.parse(`http://${host}:1/`)?.port === '1';
    if (isHost && Number(port) >= 1 && Number(port) <= 65_535) return `${hostname}:${Number(port)}`;
    throw new ConfigError(
      `TWOFOLD_PRIVATE_TARGETS: "${target}" is not a host and a port like ledger.internal:443.`,
    );
  });
}
