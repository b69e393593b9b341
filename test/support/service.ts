import { randomBytes } from 'node:crypto';
import { parseEmail } from '#accounts/account.ts';
import { passwordHash } from '#accounts/password-hash.ts';
import { insertAccount } from '#accounts/store.ts';
import { parseConfig } from '#config.ts';
import type { Database } from '#db/database.ts';
import { csrf } from '#http/csrf.ts';
import { type Clock, systemClock } from '#kernel/clock.ts';
import { type AccountId, newId } from '#kernel/ids.ts';
import { type Keyring, keyring } from '#kernel/keyring.ts';
import type { Log } from '#kernel/log.ts';
import { Secret } from '#kernel/secret.ts';
import { type Languages, languages as spoken } from '#locales/languages.ts';
import { startService } from '#main.ts';
import { testDatabase } from './database.ts';
import { freePort } from './free-port.ts';
import { type Visitor, visitor } from './visitor.ts';

export interface TestService {
  readonly origin: string;
  readonly database: Database;
  readonly keyring: Keyring;
  /** Lines that the service logged. */
  readonly logged: readonly string[];
  /** The clock of the service; moving it is how time passes. */
  readonly time: { now(): Date; pass(seconds: number): void };
  visitor(): Visitor;
  /** What a page would put into its forms for a browser with this cookie. */
  formKeyOf(browser: string): string;
  account(given?: Partial<Person>): Promise<Person>;
  stop(): Promise<void>;
}

export interface Person {
  readonly id: AccountId;
  readonly email: string;
  readonly name: string;
  readonly password: string;
}

/** The real service on a database of its own, in this process, with a clock that a test can move. */
export async function testService(
  environment: Readonly<Record<string, string>> = {},
  languages: Languages = spoken,
): Promise<TestService> {
  const tested = await testDatabase();
  const port = await freePort();
  const master = randomBytes(32);
  const origin = `http://localhost:${port}`;
  const config = parseConfig({
    TWOFOLD_URL: origin,
    TWOFOLD_LISTEN: `127.0.0.1:${port}`,
    TWOFOLD_DATABASE_URL: tested.url,
    TWOFOLD_KEY: master.toString('base64'),
    ...environment,
  });
  const logged: string[] = [];
  let aheadSeconds = 0;
  const clock: Clock = () => new Date(systemClock().getTime() + aheadSeconds * 1000);
  const service = await startService(config, {
    clock,
    log: remembering(logged),
    migrateFirst: false,
    languages,
  });
  const keys = keyring([new Secret(master)]);

  return {
    origin,
    database: tested.database,
    keyring: keys,
    logged,
    time: {
      now: clock,
      pass: (seconds) => {
        aheadSeconds += seconds;
      },
    },
    visitor: () => visitor(origin),
    formKeyOf: csrf(keys).formKey,
    account: (given) => newAccount({ database: tested.database, keyring: keys, now: clock() }, given),
    stop: async () => {
      await service.stop();
      await tested.close();
    },
  };
}

interface AccountPlace {
  readonly database: Database;
  readonly keyring: Keyring;
  readonly now: Date;
}

/** Somebody with a password and nothing else. */
export async function newAccount(
  { database, keyring: keys, now }: AccountPlace,
  given: Partial<Person> = {},
): Promise<Person> {
  const id = newId<AccountId>();
  const person = {
    id,
    email: `${id.slice(0, 8)}@example.com`,
    name: 'Anna Lindqvist',
    password: `a long pass phrase ${id.slice(0, 6)}`,
    ...given,
  };
  const email = parseEmail(person.email);
  if (email === null) throw new Error('not an address');
  const hash = await passwordHash(keys).hash(person.password);
  await insertAccount(database.sql, { ...person, email, passwordHash: hash, now });
  return person;
}

function remembering(lines: string[]): Log {
  const keep = (message: string, fields = {}) => {
    lines.push(JSON.stringify({ message, ...fields }));
  };
  const fault = (message: string, fields = {}) => {
    keep(message, fields);
    // Whatever a test expects, it is never this.
    console.error(message, fields);
  };
  return { debug: keep, info: keep, warn: keep, error: fault };
}
