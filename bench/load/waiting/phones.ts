import { type Keys, newKeys, signedCall } from '../../../test/support/phone-app.ts';
import type { Connection } from '../connection.ts';
import type { WaitingPerson } from './work.ts';

/** The phones of those who wait: their keys are made here and never leave this process. */
export interface Phones {
  /** Makes so many more; answers their public keys, as points in hex. */
  make(count: number): Promise<string[]>;
  /** Signs first, so that what is timed begins when the answer leaves the phone. */
  answering(person: WaitingPerson): Promise<(connection: Connection) => Promise<void>>;
}

export function phones(origin: string): Phones {
  const made = new Map<string, Keys>();

  return {
    make: async (count) => {
      const points: string[] = [];
      for (let index = 0; index < count; index++) {
        const keys = await newKeys();
        const point = pointOf(keys);
        made.set(point, keys);
        points.push(point);
      }
      return points;
    },
    answering: async ({ phone, request, application }) => {
      const keys = made.get(phone.point);
      if (keys === undefined) throw new Error('This phone was not made here');
      const time = Math.floor(Date.now() / 1000);
      const body = { request, decision: 'confirm', number: null, application, time };
      const around = { address: origin, origin, now: () => new Date() };
      const signed = await signedCall(around, keys, phone.id, 'requests/answer', body);
      const text = asText(new URL(origin).host, 'requests/answer', signed);
      return async (connection) => {
        const reply = await connection.ask(text);
        if (reply.status !== 200 || !reply.body.includes('"confirmed"'))
          throw new Error(
            `The answer was refused: ${reply.head.slice(0, 200)} … ${reply.body.slice(0, 200)}`,
          );
      };
    },
  };
}

function pointOf({ jwk: { x, y } }: Keys): string {
  return `04${Buffer.from(x, 'base64url').toString('hex')}${Buffer.from(y, 'base64url').toString('hex')}`;
}

function asText(host: string, path: string, { headers, body }: RequestInit): string {
  const lines = [...new Headers(headers)].map(([name, value]) => `${name}: ${value}\r\n`).join('');
  const text = String(body);
  return `POST /authenticator/api/${path} HTTP/1.1\r\nHost: ${host}\r\n${lines}Content-Length: ${text.length}\r\n\r\n${text}`;
}
