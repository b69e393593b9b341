import pg from 'pg';
import { clientOptions } from './connection.ts';
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
  let current: Promise<pg.Client> | null = null;
  let retry: NodeJS.Timeout | null = null;
  let closed = false;

  function connected(): Promise<pg.Client> {
    current ??= open();
    return current;
  }

  async function open(): Promise<pg.Client> {
    const client = new pg.Client(clientOptions(url, false));
    client.on('error', () => {});
    client.on('notification', ({ channel, payload }) => {
      for (const heard of channels.get(channel) ?? []) heard(payload ?? '');
    });
    try {
      await client.connect();
      for (const channel of channels.keys()) await hear(client, channel);
    } catch (error) {
      lost();
      client.end().catch(() => {});
      throw seenFromOutside(error);
    }
    // Only from here on, so that a connection that never came to be cannot end the one that was opened after it.
    client.once('end', lost);
    return client;
  }

  function lost(): void {
    current = null;
    if (closed || channels.size === 0 || retry !== null) return;
    retry = setTimeout(() => {
      retry = null;
      connected().catch(() => {});
    }, retrySeconds * 1000);
  }

  return {
    listen: async (channel, heard) => {
      const known = channels.get(channel);
      const listeners = known ?? new Set();
      channels.set(channel, listeners.add(heard));
      const forget = () => {
        listeners.delete(heard);
        if (listeners.size === 0) channels.delete(channel);
      };
      try {
        const client = await connected();
        if (known === undefined) await hear(client, channel);
      } catch (error) {
        forget();
        throw seenFromOutside(error);
      }
      return async () => forget();
    },
    close: async () => {
      closed = true;
      if (retry !== null) clearTimeout(retry);
      const client = await current?.catch(() => null);
      await client?.end();
    },
  };
}

async function hear(client: pg.Client, channel: string): Promise<void> {
  await client.query(`listen ${client.escapeIdentifier(channel)}`);
}
