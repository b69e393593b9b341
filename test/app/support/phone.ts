import type { CDPSession, Page } from 'playwright-core';
import type { Chromium, OpenBrowser } from '../../support/chromium.ts';

export interface TestPhone extends OpenBrowser {
  /** Hands a push message to the real service worker, as a push service would. */
  push(message: object): Promise<void>;
  /** The notification that was shown last, as soon as there is one. */
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
  const stub = pushServiceStub(options.subscription ?? nowhere);
  await page.addInitScript(stub);
  if (options.userAgent !== undefined) {
    const session = await page.context().newCDPSession(page);
    await session.send('Emulation.setUserAgentOverride', {
      userAgent: options.userAgent,
      platform: 'iPhone',
    });
  }
  return {
    ...browser,
    window: async () => {
      const other = await browser.window();
      await other.addInitScript(stub);
      return other;
    },
    push: (message) => deliver(page, origin, message),
    shown: () => inWorker<readonly ShownNotification[]>(page, shown),
    pressNotification: (action) => inWorker(page, press(action)),
  };
}

const patienceMilliseconds = 10_000;

/**
 * Keeps what the worker has shown, when it is shown. To ask the browser meanwhile would not do: Chromium strikes from
 * its list what is not on the screen yet.
 */
const observe = `(() => {
  if (globalThis.shownByWorker !== undefined) return;
  globalThis.shownByWorker = [];
  const { showNotification } = registration;
  registration.showNotification = async (title, options) => {
    await showNotification.call(registration, title, options);
    const { body, actions = [] } = options;
    shownByWorker.push({ title, body, actions: actions.map(({ action }) => action) });
  };
})()`;

/** Waits for the worker to have shown something, and answers the newest. */
const shown = `(async () => {
  const giveUpAt = Date.now() + ${patienceMilliseconds};
  while (Date.now() < giveUpAt) {
    const newest = shownByWorker.pop();
    if (newest !== undefined) return [newest];
    await new Promise((resolve) => setTimeout(resolve, 20));
  }
  throw new Error('Nothing was shown');
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

/** Waits until the worker of the app is at work. */
export async function workerOf({ page }: TestPhone): Promise<void> {
  await page.evaluate(`navigator.serviceWorker.ready.then(({ active }) => new Promise((resolve) => {
    const look = () => active.state === 'activated' && resolve(true);
    active.addEventListener('statechange', look);
    look();
  }))`);
}

async function inWorker<Value>(page: Page, script: string): Promise<Value> {
  const [worker] = page.context().serviceWorkers();
  if (worker === undefined) throw new Error('There is no worker');
  return worker.evaluate<Value>(script);
}

async function deliver(page: Page, origin: string, message: object): Promise<void> {
  await inWorker(page, observe);
  const session = await page.context().newCDPSession(page);
  const registrationId = await registration(session, `${origin}/authenticator/`);
  await session.send('ServiceWorker.deliverPushMessage', {
    origin,
    registrationId,
    data: JSON.stringify(message),
  });
  await session.detach();
}

function registration(session: CDPSession, scope: string): Promise<string> {
  return new Promise((resolve, reject) => {
    setTimeout(() => reject(new Error('No worker was registered')), patienceMilliseconds).unref();
    session.on('ServiceWorker.workerRegistrationUpdated', ({ registrations }) => {
      const found = registrations.find(({ isDeleted, scopeURL }) => !isDeleted && scopeURL === scope);
      if (found !== undefined) resolve(found.registrationId);
    });
    session.send('ServiceWorker.enable').catch(reject);
  });
}
