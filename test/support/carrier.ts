import { once } from 'node:events';
import { createServer } from 'node:http';
import { setTimeout as pause } from 'node:timers/promises';

export interface Text {
  readonly id: string;
  readonly to: string;
  readonly text: string;
}

export interface Carrier {
  /** For TWOFOLD_SMS_URL. */
  readonly url: string;
  readonly texts: readonly Text[];
  /** The six digits of the text after so many others, as soon as it has come. */
  code(after?: number): Promise<string>;
  stop(): Promise<void>;
}

/** A webhook gateway that takes every text and delivers it to whoever reads it here. */
export async function carrier(): Promise<Carrier> {
  const texts: Text[] = [];
  const server = createServer(async (request, response) => {
    const chunks: Buffer[] = [];
    for await (const chunk of request) chunks.push(chunk);
    texts.push(JSON.parse(Buffer.concat(chunks).toString()));
    response.writeHead(202).end();
  }).listen(0, '127.0.0.1');
  await once(server, 'listening');
  const address = server.address();
  if (address === null || typeof address === 'string') throw new Error('no port');

  return {
    url: `webhook+http://127.0.0.1:${address.port}/texts`,
    texts,
    code: async (after = 0) => {
      const deadline = Date.now() + 10_000;
      while (texts.length <= after) {
        if (Date.now() > deadline) throw new Error('No text came');
        await pause(20);
      }
      const digits = /^(\d{6}) is your/.exec(texts[after]?.text ?? '')?.[1];
      if (digits === undefined) throw new Error('The text begins with no code');
      return digits;
    },
    stop: async () => {
      server.closeAllConnections();
      server.close();
      await once(server, 'close');
    },
  };
}
