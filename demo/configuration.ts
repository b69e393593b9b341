import { ConfigError } from '#kernel/errors.ts';
import type { DemoOptions } from './demo.ts';

export type Configuration = Omit<DemoOptions, 'addPerson' | 'log'> & {
  /** The `twofold` command and what comes before its own words, when it is not the one of this package. */
  readonly command: readonly [string, ...string[]] | null;
};

type Fields = Readonly<Record<string, unknown>>;

/** The JSON that `demo/main.ts` reads from its standard input. */
export function parseConfiguration(json: string): Configuration {
  const root = object(parse(json), 'the configuration');
  const [clients, ports] = [object(root.clients, 'clients'), object(root.ports, 'ports')];
  const people = list(root.people, 'people').map((entry, index) => person(entry, `people[${index}]`));
  if (people.length === 0) throw wrong('people', 'at least one person');
  return {
    issuerUrl: url(root.issuerUrl, 'issuerUrl'),
    receiptUrl: url(root.receiptUrl, 'receiptUrl'),
    clients: {
      ledger: client(clients.ledger, 'clients.ledger'),
      payroll: client(clients.payroll, 'clients.payroll'),
    },
    ports: {
      ledger: port(ports.ledger, 'ports.ledger'),
      payroll: port(ports.payroll, 'ports.payroll'),
      desk: port(ports.desk, 'ports.desk'),
      smtp: port(ports.smtp, 'ports.smtp'),
    },
    people,
    command: command(root.command),
  };
}

function parse(json: string): unknown {
  try {
    return JSON.parse(json);
  } catch {
    throw new ConfigError('The demo reads its configuration as JSON from standard input, and that was none.');
  }
}

function client(value: unknown, where: string) {
  const { id, secret } = object(value, where);
  return { id: text(id, `${where}.id`), secret: text(secret, `${where}.secret`) };
}

function person(value: unknown, where: string) {
  const { name, email, password } = object(value, where);
  return {
    name: text(name, `${where}.name`),
    email: text(email, `${where}.email`),
    password: text(password, `${where}.password`),
  };
}

function command(value: unknown): Configuration['command'] {
  if (value === undefined || value === null) return null;
  const [program, ...words] = list(value, 'command').map((word) => text(word, 'command'));
  if (program === undefined) throw wrong('command', 'a program');
  return [program, ...words];
}

function object(value: unknown, where: string): Fields {
  if (typeof value !== 'object' || value === null || Array.isArray(value)) throw wrong(where, 'an object');
  return Object.fromEntries(Object.entries(value));
}

function list(value: unknown, where: string): readonly unknown[] {
  if (!Array.isArray(value)) throw wrong(where, 'a list');
  return value;
}

function text(value: unknown, where: string): string {
  if (typeof value !== 'string' || value === '') throw wrong(where, 'a text');
  return value;
}

function url(value: unknown, where: string): string {
  const address = text(value, where);
  if (!/^https?:/.test(address) || !URL.canParse(address)) throw wrong(where, 'an http address');
  return address;
}

function port(value: unknown, where: string): number {
  if (typeof value !== 'number' || !Number.isInteger(value) || value < 1 || value > 65535)
    throw wrong(where, 'a port');
  return value;
}

/** Names the place and never repeats the value: it may be a secret. */
function wrong(where: string, what: string): ConfigError {
  return new ConfigError(`The demo's configuration needs ${what} at "${where}".`);
}
