import assert from 'node:assert/strict';
import type { TestContext } from 'node:test';
import { receiptUrl } from '#delivery/sms/receipt-address.ts';
import { addClient } from '#oidc/clients/clients.ts';
import { type Demo, startDemo } from '../../demo/demo.ts';
import { type BrowserOptions, type OpenBrowser, startChromium } from './chromium.ts';
import { freePort } from './free-port.ts';
import { silentLog } from './outbox.ts';
import { type Person, type TestService, testService } from './service.ts';

/** What `npm start` starts, on ports of its own: the service, and the demo as one, with its desk. */
export interface DeskWorld {
  readonly service: TestService;
  readonly demo: Demo;
  readonly anna: Person;
  /** @param wanted what may go wrong in it, for it is what the test is about */
  browser(t: TestContext, options?: BrowserOptions, wanted?: RegExp): Promise<OpenBrowser>;
  stop(): Promise<void>;
}

export async function deskWorld(): Promise<DeskWorld> {
  const ports = {
    ledger: await freePort(),
    payroll: await freePort(),
    desk: await freePort(),
    smtp: await freePort(),
  };
  const targets = [ports.ledger, ports.payroll, ports.desk].flatMap((port) => [
    `localhost:${port}`,
    `127.0.0.1:${port}`,
  ]);
  const [chromium, service] = await Promise.all([
    startChromium(),
    testService({
      TWOFOLD_SMS_URL: `webhook+http://127.0.0.1:${ports.desk}/sms`,
      TWOFOLD_SMTP_URL: `smtp://127.0.0.1:${ports.smtp}`,
      TWOFOLD_PRIVATE_TARGETS: targets.join(','),
    }),
  ]);
  const anna = await service.account({ email: 'anna@example.com', password: 'two halves make one whole' });
  const demo = await startDemo({
    issuerUrl: service.origin,
    receiptUrl: receiptUrl({
      url: new URL(service.origin),
      keyring: service.keyring,
      gateway: 'webhook',
    }),
    clients: {
      ledger: await linked(service, 'ledger', 'Ledger', ports.ledger),
      payroll: await linked(service, 'payroll', 'Payroll', ports.payroll),
    },
    ports,
    people: [anna],
    addPerson: async ({ name, email, password }) => {
      await service.account({ name, email, password });
      return { added: true };
    },
    log: silentLog,
  });

  return {
    service,
    demo,
    anna,
    browser: async (t, options, wanted) => {
      const opened = await chromium.open(options);
      t.after(async () => {
        const seen = await opened.close();
        assert.deepEqual(wanted === undefined ? seen : seen.filter((one) => !wanted.test(one)), []);
      });
      return opened;
    },
    stop: async () => {
      await chromium.close();
      await demo.stop();
      await service.stop();
    },
  };
}

async function linked(service: TestService, id: string, name: string, port: number) {
  const base = `http://localhost:${port}`;
  const client = {
    ...{ id, name, redirectUris: [`${base}/callback`], postLogoutRedirectUris: [`${base}/signed-out`] },
    backchannelLogoutUri: `${base}/back-channel-logout`,
    require: '1fa',
    public: false,
    idTokenAlg: 'ES256',
  } as const;
  const { secret } = await service.database.transaction((sql) => addClient(sql, client, service.time.now()));
  return { id, secret: secret?.reveal() ?? '' };
}
