import { simpleParser } from 'mailparser';
import { SMTPServer } from 'smtp-server';
import type { Clock } from '#kernel/clock.ts';
import type { Log } from '#kernel/log.ts';
import type { People } from '../phone/people.ts';

interface Dependencies {
  readonly people: People;
  readonly port: number;
  readonly clock: Clock;
  readonly log: Log;
}

export interface Mailbox {
  stop(): Promise<void>;
}

const largestBytes = 1024 * 1024;

/** A mail server on loopback that knows the people at the desk and nobody else. */
export async function mailbox({ people, port, clock, log }: Dependencies): Promise<Mailbox> {
  const server = new SMTPServer({
    name: 'desk.localhost',
    banner: 'The desk',
    authOptional: true,
    disabledCommands: ['AUTH', 'STARTTLS'],
    size: largestBytes,
    rejectOversized: true,
    onRcptTo: ({ address }, _session, callback) => {
      if (people.withEmail(address) !== null) return callback();
      callback(Object.assign(new Error('Nobody at the desk has this address'), { responseCode: 550 }));
    },
    onData: (stream, { envelope }, callback) => {
      simpleParser(stream).then(
        ({ from, subject, text }) => {
          const mail = { at: clock(), from: from?.text ?? '', subject: subject ?? '', text: text ?? '' };
          for (const { address } of envelope.rcptTo) people.withEmail(address)?.phone.mail.receive(mail);
          callback();
        },
        () => callback(Object.assign(new Error('This mail cannot be read'), { responseCode: 554 })),
      );
    },
  });
  server.on('error', (error) => log.warn('the mailbox had a problem', { error: error.message }));

  await new Promise<void>((resolve, reject) => {
    server.server.once('error', reject);
    server.listen(port, '127.0.0.1', () => {
      server.server.off('error', reject);
      resolve();
    });
  });
  return { stop: () => new Promise((resolve) => server.close(() => resolve())) };
}
