import { setTimeout as pause } from 'node:timers/promises';
import type { Config } from '#config.ts';

const pauseMilliseconds = 50;

/** Until the service can do its work. Whether it still runs is for others to watch: they abort. */
export async function untilReady({ host, port }: Config['listen'], signal: AbortSignal): Promise<void> {
  const here = new Map([
    ['0.0.0.0', '127.0.0.1'],
    ['::', '[::1]'],
  ]);
  const address = here.get(host) ?? (host.includes(':') ? `[${host}]` : host);
  for (;;) {
    const response = await fetch(`http://${address}:${port}/health/ready`, { signal }).catch(() => null);
    signal.throwIfAborted();
    if (response?.ok === true) return;
    await pause(pauseMilliseconds, undefined, { signal });
  }
}
