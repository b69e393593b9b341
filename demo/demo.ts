import { setTimeout as pause } from 'node:timers/promises';
import type { FastifyInstance } from 'fastify';
import { systemClock } from '#kernel/clock.ts';
import { ConfigError } from '#kernel/errors.ts';
import type { Log } from '#kernel/log.ts';
import { gateway } from './carrier/gateway.ts';
import { mailbox } from './carrier/mailbox.ts';
import { receipts } from './carrier/receipts.ts';
import { type AddPerson, desk } from './desk/desk.ts';
import { ledger } from './ledger/ledger.ts';
import { payroll } from './payroll/payroll.ts';
import { type NewPerson, peopleAtDesk } from './phone/people.ts';
import { pushService } from './push-service/push-service.ts';
import { stranger } from './stranger/stranger.ts';

interface Client {
  readonly id: string;
  readonly secret: string;
}

export interface DemoOptions {
  readonly issuerUrl: string;
  readonly clients: { readonly ledger: Client; readonly payroll: Client };
  readonly ports: {
    readonly ledger: number;
    readonly payroll: number;
    readonly desk: number;
    readonly smtp: number;
  };
  /** Whose accounts are there already. At least one. */
  readonly people: readonly NewPerson[];
  readonly addPerson: AddPerson;
  /** Where the service takes receipts of text messages. */
  readonly receiptUrl: string;
  readonly log: Log;
}

export interface Demo {
  readonly urls: {
    readonly ledger: string;
    readonly payroll: string;
    readonly desk: string;
    /** For TWOFOLD_SMS_URL, without its `webhook+`. */
    readonly sms: string;
    /** For TWOFOLD_SMTP_URL. */
    readonly smtp: string;
  };
  stop(): Promise<void>;
}

/** Two applications, the desk with its phones, the carrier and the mailbox. Strangers to the service, all of them. */
export async function startDemo(options: DemoOptions): Promise<Demo> {
  const { ports, log } = options;
  const stopping = new AbortController();
  const urls = addresses(ports);
  const people = peopleAtDesk(options.people, systemClock);
  const wait = (milliseconds: number) =>
    pause(milliseconds, undefined, { signal: stopping.signal }).catch(() => undefined);
  const tell = receipts({ url: options.receiptUrl, clock: systemClock, wait, log });
  const carrier = gateway({ people, tell, clock: systemClock, wait });
  const running: (() => Promise<void>)[] = [];

  async function stop(): Promise<void> {
    stopping.abort();
    await Promise.all(running.map((end) => end()));
  }

  try {
    const place = { port: ports.desk, urls, issuerUrl: options.issuerUrl };
    const push = pushService({ people, clock: systemClock });
    const eve = stranger({ target: urls.payroll, wait, log });
    const servers = [
      [desk({ ...options, people, carrier, stranger: eve, push, place, clock: systemClock }), ports.desk],
      [ledger(linked(options, 'ledger', urls.ledger)).server, ports.ledger],
      [payroll(linked(options, 'payroll', urls.payroll)).server, ports.payroll],
    ] as const;
    for (const [server, port] of servers) {
      await listen(server, port);
      running.push(() => server.close());
    }
    const mail = await taken(ports.smtp, mailbox({ people, port: ports.smtp, clock: systemClock, log }));
    running.push(() => mail.stop());
    return { urls, stop };
  } catch (error) {
    await stop();
    throw error;
  }
}

function linked({ issuerUrl, clients, log }: DemoOptions, name: 'ledger' | 'payroll', baseUrl: string) {
  return { placement: { baseUrl, issuerUrl, client: clients[name] }, clock: systemClock, log };
}

function addresses(ports: DemoOptions['ports']): Demo['urls'] {
  return {
    ledger: `http://localhost:${ports.ledger}`,
    payroll: `http://localhost:${ports.payroll}`,
    desk: `http://localhost:${ports.desk}`,
    sms: `http://127.0.0.1:${ports.desk}/sms`,
    smtp: `smtp://127.0.0.1:${ports.smtp}`,
  };
}

async function listen(server: FastifyInstance, port: number): Promise<void> {
  await taken(port, server.listen({ host: '127.0.0.1', port }));
}

async function taken<T>(port: number, listening: Promise<T>): Promise<T> {
  try {
    return await listening;
  } catch (error) {
    if (error instanceof Error && 'code' in error && error.code === 'EADDRINUSE') {
      throw new ConfigError(
        `Port ${port} is in use: stop the program that holds it, then start the demo again.`,
      );
    }
    throw error;
  }
}
