import { type ChildProcess, spawn } from 'node:child_process';
import { once } from 'node:events';
import { constants } from 'node:fs';
import { access, mkdtemp, rm, writeFile } from 'node:fs/promises';
import { connect } from 'node:net';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import type { Readable } from 'node:stream';
import { freePort } from './free-port.ts';
import { httpStub } from './http-stub.ts';

export interface ArrivedText {
  readonly from: string;
  readonly to: string;
  readonly text: string;
}

/** Debian's Kannel, with `fakesmsc` as the telephone network. */
export interface TestKannel {
  /** As TWOFOLD_SMS_URL has it, with that sender. */
  smsUrl(from: string): string;
  /** Until then Kannel has nowhere to send to, and queues. */
  connectNetwork(): Promise<void>;
  /** The newest text that reached this number, as soon as there is one. */
  arrivedAt(number: string): Promise<ArrivedText>;
  /** The text that reached the network and ends so, as soon as there is one. */
  arrived(ending: string): Promise<ArrivedText>;
  stop(): Promise<void>;
}

const bearerbox = '/usr/sbin/bearerbox';
const smsbox = '/usr/sbin/smsbox';
const fakesmsc = '/usr/lib/kannel/test/fakesmsc';

/** Special characters in it, for every one of them has to survive a URL. */
const password = 'p@ss:w/rd +%';

/** Numbers that begin so: a network takes them from Kannel and refuses them, or Kannel knows no network for them. */
export interface Trouble {
  readonly refused: string;
  readonly unrouted: string;
}

export async function startKannel(trouble: Trouble | null = null): Promise<TestKannel> {
  for (const program of [bearerbox, smsbox, fakesmsc]) await mustBeInstalled(program);
  const folder = await mkdtemp(join(tmpdir(), 'twofold-kannel-'));
  const ports = {
    admin: await freePort(),
    boxes: await freePort(),
    smsc: await freePort(),
    sendsms: await freePort(),
    back: await freePort(),
  };
  const refusing = await httpStub((_request, response) => response.writeHead(403).end('Rejected'));
  const config = join(folder, 'kannel.conf');
  await writeFile(config, configuration(ports, trouble, refusing.origin));

  const processes: ChildProcess[] = [];
  let heard = '';
  let network: Readable | null = null;
  const run = (program: string, ...parameters: string[]) => {
    const child = spawn(program, parameters, { cwd: folder, stdio: ['ignore', 'ignore', 'pipe'] });
    processes.push(child);
    return child;
  };

  async function found(isIt: (candidate: ArrivedText) => boolean): Promise<ArrivedText> {
    for (;;) {
      const text = texts(heard).findLast(isIt);
      if (text !== undefined) return text;
      if (network === null) throw new Error('The network is not connected');
      await once(network, 'data', { signal: AbortSignal.timeout(10_000) });
    }
  }

  run(bearerbox, config).stderr.resume();
  await listening(ports.boxes);
  run(smsbox, config).stderr.resume();
  await listening(ports.sendsms);

  return {
    smsUrl: (from) =>
      `kannel://twofold:${encodeURIComponent(password)}@127.0.0.1:${ports.sendsms}/?from=${encodeURIComponent(from)}`,
    connectNetwork: async () => {
      const client = run(
        fakesmsc,
        '-H',
        '127.0.0.1',
        '-r',
        String(ports.smsc),
        '-m',
        '0',
        '1 2 text nothing',
      );
      network = client.stderr.setEncoding('utf8');
      network.on('data', (chunk: string) => {
        heard += chunk;
      });
    },
    arrivedAt: (number) => found(({ to }) => to === number),
    arrived: (ending) => found(({ text }) => text.endsWith(ending)),
    stop: async () => {
      // It has nothing to save, and takes seconds to end by itself.
      const ended = processes.map((child) => child.exitCode ?? once(child, 'exit'));
      for (const child of processes) child.kill('SIGKILL');
      await Promise.all(ended);
      await refusing.close();
      await rm(folder, { recursive: true, force: true });
    },
  };
}

/** It prints each line of a text as a message of its own; only the first says from whom to whom. */
function texts(heard: string): readonly ArrivedText[] {
  const arrived: ArrivedText[] = [];
  for (const [, line = ''] of heard.matchAll(/Got message \d+: <(.*)>\n/g)) {
    const first = /^(\S+) (\S+) (text|ucs-2) (.*)$/.exec(line);
    const last = arrived.at(-1);
    if (first !== null) {
      const [, from = '', to = '', kind, content = ''] = first;
      arrived.push({ from, to, text: kind === 'ucs-2' ? ucs2(content) : content });
    } else if (last !== undefined) {
      arrived[arrived.length - 1] = { ...last, text: `${last.text}\n${line}` };
    }
  }
  return arrived;
}

/** UTF-16, big end first, with '+' for a blank and %XX for what is not printable. */
function ucs2(content: string): string {
  const bytes: number[] = [];
  for (const [part] of content.matchAll(/%[0-9A-F]{2}|./gi)) {
    bytes.push(
      part.length === 3 ? Number.parseInt(part.slice(1), 16) : part === '+' ? 0x20 : part.charCodeAt(0),
    );
  }
  return Buffer.from(bytes).swap16().toString('utf16le');
}

type Ports = Readonly<Record<'admin' | 'boxes' | 'smsc' | 'sendsms' | 'back', number>>;

function configuration(ports: Ports, trouble: Trouble | null, refusingNetwork: string): string {
  const { refused = 'none', unrouted = 'none' } = trouble ?? {};
  return `group = core
admin-port = ${ports.admin}
admin-password = admin
smsbox-port = ${ports.boxes}
box-allow-ip = "127.0.0.1"
admin-allow-ip = "127.0.0.1"

group = smsc
smsc = fake
smsc-id = fake
port = ${ports.smsc}
connect-allow-ip = 127.0.0.1
denied-prefix = "${refused};${unrouted}"

group = smsc
smsc = http
smsc-id = refusing
system-type = kannel
port = ${ports.back}
smsc-username = twofold
smsc-password = twofold
send-url = ${refusingNetwork}/
allowed-prefix = "${refused}"

group = smsbox
bearerbox-host = 127.0.0.1
sendsms-port = ${ports.sendsms}

group = sendsms-user
username = twofold
password = "${password}"
concatenation = true
max-messages = 10

group = sms-service
keyword = default
max-messages = 0
catch-all = true
text = ""
`;
}

async function mustBeInstalled(program: string): Promise<void> {
  await access(program, constants.X_OK).catch(() => {
    throw new Error(`${program} is missing: install Kannel with \`apt-get install kannel kannel-extras\`.`);
  });
}

/** Until somebody listens there. */
async function listening(port: number): Promise<void> {
  for (let attempt = 0; attempt < 200; attempt++) {
    const socket = connect(port, '127.0.0.1');
    try {
      await once(socket, 'connect');
      return;
    } catch {
      await new Promise((resolve) => setTimeout(resolve, 50));
    } finally {
      socket.destroy();
    }
  }
  throw new Error(`Kannel does not listen on port ${port}`);
}
