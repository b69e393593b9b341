import { type Account, parseEmail } from '#accounts/account.ts';
import { passwordHash } from '#accounts/password-hash.ts';
import { accountByEmail, setPassword } from '#accounts/store.ts';
import { noOrigin, record } from '#audit/audit.ts';
import { add } from '#cli/account/add.ts';
import { endEverything } from '#cli/account/endings.ts';
import type { Surroundings } from '#cli/command.ts';
import { type Installation, openInstallation } from '#cli/installation.ts';
import { receiptUrl } from '#delivery/sms/receipt-address.ts';
import { addClient, hashOfSecret, type NewClient } from '#oidc/clients/clients.ts';
import { findClient } from '#oidc/clients/store.ts';
import { ports } from './place.ts';
import { type DemoSecrets, keepSecrets, newPassPhrase, readSecrets } from './secrets.ts';
import { removeClient } from './store.ts';

const anna = { name: 'Anna Lindqvist', email: 'anna@example.com' } as const;

/** What demo/main.ts reads from its standard input. Makes what is missing for it. */
export async function deskConfiguration(surroundings: Surroundings) {
  const installation = await openInstallation(surroundings);
  try {
    const { config } = installation;
    const secrets = await prepare(installation);
    const keyring = await installation.keyring();
    return {
      issuerUrl: config.url.origin,
      receiptUrl: receiptUrl({ url: config.url, keyring, gateway: 'webhook' }),
      clients: {
        ledger: { id: 'ledger', secret: secrets.ledger },
        payroll: { id: 'payroll', secret: secrets.payroll },
      },
      ports,
      people: [{ ...anna, password: secrets.password }],
    };
  } finally {
    await installation.close();
  }
}

async function prepare(installation: Installation): Promise<DemoSecrets> {
  const { dataDir } = installation.config;
  const kept = await readSecrets(dataDir);
  const secrets: DemoSecrets = {
    ledger: await linked(installation, application('ledger', 'Ledger'), kept.ledger),
    payroll: await linked(installation, application('payroll', 'Payroll'), kept.payroll),
    password: await withPassword(installation, kept.password === '' ? newPassPhrase() : kept.password),
  };
  await keepSecrets(dataDir, secrets);
  return secrets;
}

function application(id: 'ledger' | 'payroll', name: string): NewClient {
  const base = `http://localhost:${ports[id]}`;
  return {
    id,
    name,
    redirectUris: [`${base}/callback`],
    postLogoutRedirectUris: [`${base}/signed-out`],
    backchannelLogoutUri: `${base}/back-channel-logout`,
    require: '1fa',
    public: false,
    idTokenAlg: 'ES256',
  };
}

/** Linked so, and with this secret; else linked anew with another one. */
async function linked({ database, clock }: Installation, client: NewClient, secret: string): Promise<string> {
  return database.transaction(async (sql) => {
    const found = await findClient(sql, client.id);
    const isSame =
      found?.secretHash?.equals(hashOfSecret(secret)) === true &&
      found.redirectUris.join() === client.redirectUris.join() &&
      found.postLogoutRedirectUris.join() === client.postLogoutRedirectUris.join() &&
      found.backchannelLogoutUri === client.backchannelLogoutUri;
    if (isSame) return secret;
    if (found !== null) await removeClient(sql, client.id);
    return (await addClient(sql, client, clock())).secret?.reveal() ?? '';
  });
}

/** What the desk shows must be the way in, also when the password was changed since. */
async function withPassword(installation: Installation, password: string): Promise<string> {
  const email = parseEmail(anna.email);
  const account = await accountByEmail(installation.database.sql, anna.email);
  if (account !== null) await resetWhenChanged(installation, account, password);
  else if (email !== null) {
    const outcome = await add(installation, { name: anna.name, email }, password);
    if ('error' in outcome) throw new Error(outcome.error.message);
  }
  return password;
}

async function resetWhenChanged(
  installation: Installation,
  account: Account,
  password: string,
): Promise<void> {
  const { hash, matches } = passwordHash(await installation.keyring());
  if (await matches(account.passwordHash, password)) return;
  const [made, end, now] = [await hash(password), await endEverything(installation), installation.clock()];
  const event = { event: 'password.changed', outcome: 'success', actor: 'operator' } as const;
  await installation.database.transaction(async (sql) => {
    await setPassword(sql, account.id, made, now);
    await end(sql, account.id, now);
    await record(sql, { ...event, accountId: account.id }, noOrigin(now));
  });
}
