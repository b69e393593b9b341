import pg from 'pg';
import { clientOptions } from './pool.ts';
import { seenFromOutside } from './unavailable.ts';

export interface Listener {
  listen(channel: string, heard: (payload: string) => void): Promise<() => Promise<void>>;
  close(): Promise<void>;
}

type Heard = (payload: string) => void;

const retrySeconds = 1;

/** `LISTEN` on one connection of its own, opened by the first one who listens and reopened when it breaks. */
export function listener(url: string): Listener {
  const channels = new Map<string, Set<Heard>>();
  let client: Promise<pg.Client> | null = null;
  let retry: NodeJS.Timeout | null = null;
  let closed = false;

  function connected(): Promise<pg.Client> {
    client ??= open();
    return client;
  }

  async function open(): Promise<pg.Client> {
    const opening = new pg.Client(clientOptions(url, false));
    opening.on('error', () => {});
    opening.on('end', lost);
    opening.on('notification', ({ channel, payload }) => {
      for (const heard of channels.get(channel) ?? []) heard(payload ?? '');
    });
    try {
      await opening.connect();
      for (const channel of channels.keys())
        await opening.query(`listen ${opening.escapeIdentifier(channel)}`);
      return opening;
    } catch (error) {
      lost();
      await opening.end().catch(() => {});
      throw seenFromOutside(error);
    }
  }

  function lost(): void {
    client = null;
    if (closed || channels.size === 0 || retry !== null) return;
    retry = setTimeout(() => {
      retry = null;
      connected().catch(() => {});
    }, retrySeconds * 1000);
  }

  return {
    listen: async (channel, heard) => {
      const listeners = channels.get(channel) ?? new Set();
      channels.set(channel, listeners.add(heard));
      const forget = () => {
        listeners.delete(heard);
        if (listeners.size === 0) channels.delete(channel);
      };
      try {
        const current = await connected();
        await current.query(`listen ${current.escapeIdentifier(channel)}`);
      } catch (error) {
        forget();
        throw seenFromOutside(error);
      }
      return async () => forget();
    },
    close: async () => {
      closed = true;
      if (retry !== null) clearTimeout(retry);
      const current = await client?.catch(() => null);
      await current?.end();
    },
  };
}
