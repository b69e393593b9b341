import { EventEmitter, once } from 'node:events';
import { simpleParser } from 'mailparser';
import { SMTPServer } from 'smtp-server';

interface Mail {
  readonly to: string;
  readonly subject: string;
  readonly text: string;
}

/** A mail server that takes whatever comes, and everybody's mailbox. */
export interface Mailbox {
  /** For TWOFOLD_SMTP_URL. */
  readonly url: string;
  /** The mail to this address with that subject, as soon as there is one. */
  mail(to: string, subject: string | RegExp): Promise<Mail>;
  /** How many mails this address ever got. */
  count(to: string): number;
  stop(): Promise<void>;
}

export async function mailbox(): Promise<Mailbox> {
  const mails: Mail[] = [];
  const arrivals = new EventEmitter();
  const server = new SMTPServer({
    authOptional: true,
    disabledCommands: ['AUTH', 'STARTTLS'],
    onData: (stream, { envelope }, done) => {
      simpleParser(stream).then(({ subject = '', text = '' }) => {
        for (const { address } of envelope.rcptTo) mails.push({ to: address, subject, text });
        done();
        arrivals.emit('mail');
      }, done);
    },
  });
  server.listen(0, '127.0.0.1');
  await once(server.server, 'listening');
  const address = server.server.address();
  if (address === null || typeof address === 'string') throw new Error('no port');
  const find = (to: string, subject: string | RegExp) =>
    mails.find(
      (mail) =>
        mail.to === to &&
        (typeof subject === 'string' ? mail.subject === subject : subject.test(mail.subject)),
    );
  return {
    url: `smtp://127.0.0.1:${address.port}`,
    mail: async (to, subject) => {
      const signal = AbortSignal.timeout(10_000);
      for (;;) {
        const mail = find(to, subject);
        if (mail !== undefined) return mail;
        await once(arrivals, 'mail', { signal });
      }
    },
    count: (to) => mails.filter((mail) => mail.to === to).length,
    stop: () => new Promise((resolve) => server.close(() => resolve())),
  };
}
