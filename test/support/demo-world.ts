import assert from 'node:assert/strict';
import type { TestContext } from 'node:test';
import type { Page } from 'playwright-core';
import { addClient } from '#oidc/clients/clients.ts';
import type { Application, Placement } from '../../demo/application/application.ts';
import { ledger } from '../../demo/ledger/ledger.ts';
import { payroll } from '../../demo/payroll/payroll.ts';
import { type BrowserOptions, type OpenBrowser, startChromium } from './chromium.ts';
import { freePort } from './free-port.ts';
import { type Mailbox, mailbox } from './mailbox.ts';
import { silentLog } from './outbox.ts';
import { type Carrier, carrier } from './phone.ts';
import { type TestService, testService } from './service.ts';

/** The service, two applications that are linked to it, a carrier, a mail server, and browsers. All of it listens. */
export interface DemoWorld {
  readonly service: TestService;
  readonly ledger: string;
  readonly payroll: string;
  readonly carrier: Carrier;
  readonly mailbox: Mailbox;
  /** A browser of its own for one test, which fails when a page misbehaved in it. */
  browser(t: TestContext, options?: BrowserOptions): Promise<OpenBrowser>;
  /** Its first window. */
  page(t: TestContext, options?: BrowserOptions): Promise<Page>;
  stop(): Promise<void>;
}

type Names = 'ledger' | 'payroll';

export async function demoWorld(environment: Readonly<Record<string, string>> = {}): Promise<DemoWorld> {
  const ports: Readonly<Record<Names, number>> = { ledger: await freePort(), payroll: await freePort() };
  const [texts, mails, chromium] = await Promise.all([carrier(), mailbox(), startChromium()]);
  const service = await testService({
    TWOFOLD_SMS_URL: texts.url,
    TWOFOLD_SMTP_URL: mails.url,
    TWOFOLD_PRIVATE_TARGETS: `localhost:${ports.ledger},localhost:${ports.payroll}`,
    ...environment,
  });
  const applications = [
    await linked(service, { id: 'ledger', name: 'Ledger', port: ports.ledger, build: ledger }),
    await linked(service, { id: 'payroll', name: 'Payroll', port: ports.payroll, build: payroll }),
  ];

  async function browser(t: TestContext, options?: BrowserOptions): Promise<OpenBrowser> {
    const opened = await chromium.open(options);
    t.after(async () => assert.deepEqual(await opened.close(), []));
    return opened;
  }

  return {
    service,
    ledger: `http://localhost:${ports.ledger}`,
    payroll: `http://localhost:${ports.payroll}`,
    carrier: texts,
    mailbox: mails,
    browser,
    page: async (t, options) => (await browser(t, options)).page,
    stop: async () => {
      await chromium.close();
      await Promise.all(applications.map(({ server }) => server.close()));
      await service.stop();
      await Promise.all([texts.stop(), mails.stop()]);
    },
  };
}

interface Linked {
  readonly id: Names;
  readonly name: string;
  readonly port: number;
  readonly build: typeof ledger;
}

/** An application of the demo, on the service's clock: both get older together. */
async function linked(service: TestService, { id, name, port, build }: Linked): Promise<Application> {
  const baseUrl = `http://localhost:${port}`;
  const client = {
    id,
    name,
    redirectUris: [`${baseUrl}/callback`],
    postLogoutRedirectUris: [`${baseUrl}/signed-out`],
    backchannelLogoutUri: `${baseUrl}/back-channel-logout`,
    require: '1fa',
    public: false,
    idTokenAlg: 'ES256',
  } as const;
  const { secret } = await service.database.transaction((sql) => addClient(sql, client, service.time.now()));
  const placement: Placement = {
    baseUrl,
    issuerUrl: service.origin,
    client: { id, secret: secret?.reveal() ?? '' },
  };
  const application = build({ placement, clock: service.time.now, log: silentLog });
  await application.server.listen({ host: '127.0.0.1', port });
  return application;
}
