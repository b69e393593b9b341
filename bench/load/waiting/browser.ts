import { connect, type Socket } from 'node:net';
import type { Reply } from '../connection.ts';
import type { WaitingPerson } from './work.ts';

/** Sends a request on a connection that is free, as a proxy does for many browsers. */
export type Ask = (text: string) => Promise<Reply>;

export interface Waiting {
  readonly person: WaitingPerson;
  /** Calls back with the time at which an event reached it, and the time at which it was sent on. */
  onGone: ((told: number, gone: number) => void) | null;
  leave(): void;
}

interface Place {
  readonly port: number;
  readonly origin: string;
  readonly ask: Ask;
  readonly failed: (error: unknown) => void;
}

const path = '/sign-in/confirm/push';
/** As web/components/live-status.ts does while it is told, whatever else the page's lines say. */
const longestSeconds = 60;

/**
 * A page that waits: it is loaded, holds its stream of events on a connection of its own, asks for its lines when an
 * event comes and when the lines themselves say that they will change, and sends its form when they say so.
 */
export async function waitingPage(place: Place, person: WaitingPerson): Promise<Waiting> {
  const { origin, ask, failed } = place;
  let timer: NodeJS.Timeout | undefined;
  let told: number | null = null;
  let isAsking = false;
  let askAgain = false;
  let left = false;

  async function look(): Promise<void> {
    if (isAsking) {
      askAgain = true;
      return;
    }
    isAsking = true;
    clearTimeout(timer);
    const { status, body } = await ask(head('GET', `${path}/state`, person, origin));
    isAsking = false;
    if (status !== 200) throw new Error(`Its lines answer ${status}`);
    if (body.includes('data-press="confirmed"')) await goOn();
    else if (askAgain) {
      askAgain = false;
      await look();
    } else if (told !== null) throw new Error(`It was told, and its lines say ${body}`);
    else if (!left) timer = setTimeout(() => void look().catch(failed), 1000 * askAfter(body));
  }

  async function goOn(): Promise<void> {
    const form = `form-key=${person.formKey}`;
    const type = 'Content-Type: application/x-www-form-urlencoded';
    const own = `Origin: ${origin}\r\nSec-Fetch-Site: same-origin\r\n${type}\r\nContent-Length: ${form.length}\r\n`;
    const reply = await ask(head('POST', path, person, origin, own) + form);
    const gone = performance.now();
    if (reply.status !== 303 || !reply.head.includes('twofold-session='))
      throw new Error(`It did not go on: ${reply.head.slice(0, 200)}`);
    waiting.onGone?.(told ?? gone, gone);
    waiting.leave();
  }

  let stream: Socket | null = null;
  const waiting: Waiting = {
    person,
    onGone: null,
    leave: () => {
      left = true;
      clearTimeout(timer);
      stream?.destroy();
    },
  };
  const page = await ask(head('GET', path, person, origin));
  if (page.status !== 200 || !page.body.includes('<live-status'))
    throw new Error(`Its page answers ${page.head}`);
  stream = await openStream(place, person, () => {
    if (told !== null) return;
    told = performance.now();
    void look().catch(failed);
  });
  await look();
  return waiting;
}

/** Answers once its first bytes are there: from then on it is told. */
function openStream(
  { port, origin, failed }: Place,
  person: WaitingPerson,
  changed: () => void,
): Promise<Socket> {
  return new Promise((resolve, reject) => {
    const socket = connect({ port, host: '127.0.0.1' }).setEncoding('latin1');
    socket.write(head('GET', `${path}/events`, person, origin));
    socket.on('error', reject);
    socket.once('data', (first: string) => {
      if (!first.startsWith('HTTP/1.1 200 ')) {
        reject(new Error(`A stream answers ${first.slice(0, 200)}`));
        return;
      }
      socket.on('end', () => failed(new Error('A stream was ended')));
      socket.on('data', (text: string) => {
        if (text.includes('event: changed')) changed();
      });
      resolve(socket);
    });
  });
}

function askAfter(lines: string): number {
  const said = /data-ask-after="(\d+)"/.exec(lines)?.[1];
  return Math.min(said === undefined ? 5 : Number(said), longestSeconds);
}

function head(method: string, target: string, person: WaitingPerson, origin: string, own = ''): string {
  const { cookies, address } = person;
  return `${method} ${target} HTTP/1.1\r
Host: ${new URL(origin).host}\r
User-Agent: Mozilla/5.0 (X11; Linux x86_64; rv:128.0) Gecko/20100101 Firefox/128.0\r
Accept: text/html\r
Accept-Language: en\r
X-Forwarded-For: ${address}\r
Cookie: ${cookies}\r
${own}\r
`;
}
