import { execFileSync } from 'node:child_process';
import { EventEmitter, once } from 'node:events';
import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { httpStub } from './http-stub.ts';

/** The camera of a phone, by a program that nobody here wrote: what the QR code in a screenshot says. */
export function scan(screenshot: Buffer): string {
  const folder = mkdtempSync(join(tmpdir(), 'scan-'));
  try {
    const file = join(folder, 'screenshot.png');
    writeFileSync(file, screenshot);
    return execFileSync('zbarimg', ['-q', '--raw', file], {
      encoding: 'utf8',
      stdio: ['ignore', 'pipe', 'ignore'],
    }).trim();
  } finally {
    rmSync(folder, { recursive: true });
  }
}

/** The key in an address that a code app is given, and whose it says it is. */
export function keyIn(address: string): { readonly key: string; readonly label: string } {
  const url = new URL(address);
  const key = url.searchParams.get('secret');
  if (url.protocol !== 'otpauth:' || url.hostname !== 'totp' || key === null)
    throw new Error(`No code app takes ${address}`);
  return { key, label: decodeURIComponent(url.pathname.slice(1)) };
}

interface Text {
  readonly to: string;
  readonly text: string;
}

/** A carrier of text messages, and every phone that it reaches. */
export interface Carrier {
  /** For TWOFOLD_SMS_URL. */
  readonly url: string;
  /** The code in the oldest text to this number that nobody has read, as soon as there is one. */
  codeAt(number: string): Promise<string>;
  /** How many texts this number ever got. */
  count(number: string): number;
  stop(): Promise<void>;
}

export async function carrier(): Promise<Carrier> {
  const texts: Text[] = [];
  const read = new Set<Text>();
  const arrivals = new EventEmitter();
  const gateway = await httpStub(({ body }, response) => {
    const { to, text } = JSON.parse(body) as Text;
    texts.push({ to, text });
    response.writeHead(202).end();
    arrivals.emit('text');
  });
  const unread = (number: string) => texts.find((text) => text.to === number && !read.has(text));
  return {
    url: `webhook+${gateway.origin}/sms`,
    codeAt: async (number) => {
      const signal = AbortSignal.timeout(10_000);
      while (unread(number) === undefined) await once(arrivals, 'text', { signal });
      const text = unread(number);
      if (text === undefined) throw new Error('no text');
      read.add(text);
      const code = /^\d{6}/.exec(text.text)?.[0];
      if (code === undefined) throw new Error(`No code in: ${text.text}`);
      return code;
    },
    count: (number) => texts.filter(({ to }) => to === number).length,
    stop: gateway.close,
  };
}
