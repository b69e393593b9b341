import type { CDPSession, Page } from 'playwright-core';
import type { Chromium, OpenBrowser } from '../../support/chromium.ts';

export interface TestPhone extends OpenBrowser {
  /** Hands a push message to the real service worker, as a push service would. */
  push(message: object): Promise<void>;
  /** What stands in the notification shade, as soon as there is something. */
  shown(): Promise<readonly ShownNotification[]>;
  /** Presses an answer on the notification that is there. */
  pressNotification(action: string): Promise<void>;
}

interface ShownNotification {
  readonly title: string;
  readonly body: string;
  readonly actions: readonly string[];
}

export interface Subscription {
  readonly endpoint: string;
  readonly keys: { readonly p256dh: string; readonly auth: string };
}

export interface PhoneOptions {
  /** What the browser subscribes with; without it, something that nobody sends to. */
  readonly subscription?: Subscription;
  readonly notifications?: boolean;
  readonly userAgent?: string;
  readonly colorScheme?: 'light' | 'dark';
  readonly width?: number;
  readonly height?: number;
}

/** There is no push service for a browser without a screen; everything else of Web Push here is the browser's own. */
const nowhere: Subscription = { endpoint: 'https://push.example.net/1', keys: { p256dh: 'BA', auth: 'AA' } };

const pushServiceStub = ({ endpoint, keys }: Subscription): string => `
  const made = (applicationServerKey) => ({
    options: { userVisibleOnly: true, applicationServerKey: Uint8Array.from(applicationServerKey).buffer },
    toJSON: () => (${JSON.stringify({ endpoint, expirationTime: null, keys })}),
    unsubscribe: async () => { present = null; return true; },
  });
  let present = null;
  PushManager.prototype.getSubscription = async () => present;
  PushManager.prototype.subscribe = async ({ applicationServerKey }) => (present = made(applicationServerKey));
`;

export async function openPhone(
  chromium: Chromium,
  service: { readonly address: string },
  options: PhoneOptions = {},
): Promise<TestPhone> {
  const { notifications = true, width = 390, height = 844, colorScheme = 'light' } = options;
  const browser = await chromium.open({ width, height, colorScheme });
  const { page } = browser;
  const { origin } = new URL(service.address);
  if (notifications)
    await page.context().grantPermissions(['notifications', 'clipboard-read', 'clipboard-write'], { origin });
  await page.addInitScript(pushServiceStub(options.subscription ?? nowhere));
  if (options.userAgent !== undefined) {
    const session = await page.context().newCDPSession(page);
    await session.send('Emulation.setUserAgentOverride', {
      userAgent: options.userAgent,
      platform: 'iPhone',
    });
  }
  return {
    ...browser,
    push: (message) => deliver(page, origin, message),
    shown: () => inWorker<readonly ShownNotification[]>(page, shown),
    pressNotification: (action) => inWorker(page, press(action)),
  };
}

/** Waits for the worker to have shown something. */
const shown = `(async () => {
  for (;;) {
    const all = await registration.getNotifications();
    if (all.length > 0) return all.map(({ title, body, actions }) => ({ title, body, actions: actions.map(({ action }) => action) }));
    await new Promise((resolve) => setTimeout(resolve, 20));
  }
})()`;

/** As the browser does when somebody presses it; no one can press what has no screen. */
const press = (action: string): string => `(async () => {
  const [notification] = await registration.getNotifications();
  const event = new NotificationEvent('notificationclick', { notification, action: '${action}' });
  const works = [];
  event.waitUntil = (work) => works.push(work);
  dispatchEvent(event);
  await Promise.all(works);
})()`;

async function inWorker<Value>(page: Page, script: string): Promise<Value> {
  const [worker] = page.context().serviceWorkers();
  if (worker === undefined) throw new Error('There is no worker');
  return worker.evaluate<Value>(script);
}

async function deliver(page: Page, origin: string, message: object): Promise<void> {
  const session = await page.context().newCDPSession(page);
  const registrationId = await registration(session);
  await session.send('ServiceWorker.deliverPushMessage', {
    origin,
    registrationId,
    data: JSON.stringify(message),
  });
  await session.detach();
}

function registration(session: CDPSession): Promise<string> {
  return new Promise((resolve, reject) => {
    session.on('ServiceWorker.workerRegistrationUpdated', ({ registrations }) => {
      const found = registrations.find(
        ({ isDeleted, scopeURL }) => !isDeleted && scopeURL.endsWith('/authenticator/'),
      );
      if (found !== undefined) resolve(found.registrationId);
    });
    session.send('ServiceWorker.enable').catch(reject);
  });
}
