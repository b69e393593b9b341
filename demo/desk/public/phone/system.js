// The system of the simulated phone: it holds what a phone's system holds for an app (whether notifications are
// allowed, its push subscription, the notifications that wait), gets the push messages, and wakes the app's worker.
// The app itself stands in the frame, and knows of none of this.
import { decrypted, fromBase64, newKeys, toBase64 } from './push-message.js';
import { askPermission, clearNotification, showNotification } from './shade.js';

const aside = document.getElementById('phone');
const handset = document.getElementById('handset');
const frame = document.getElementById('app');
const switches = document.getElementById('switches');
const { phone } = aside.dataset;
const home = `/authenticator/?phone=${phone}&on=desk`;
const place = `phone ${phone}`;

let kept = JSON.parse(localStorage.getItem(place) ?? '{}');
function keep(next) {
  kept = { ...kept, ...next };
  localStorage.setItem(place, JSON.stringify(kept));
}

const isOn = (name) => switches.elements[name].checked;
const permission = () => (isOn('silenced') ? 'denied' : (kept.permission ?? 'default'));

window.phoneSystem = {
  permission,
  behindMilliseconds: () => (isOn('slow-clock') ? Number(aside.dataset.slowBySeconds) * 1000 : 0),
  askForNotifications: async () => {
    if (permission() !== 'default') return permission();
    const answer = await askPermission('Authenticator');
    if (answer === 'granted') keep({ permission: 'granted' });
    else switches.elements.silenced.click();
    return answer;
  },
  notifications: async () => {
    const { shown = null } = kept;
    return shown === null ? [] : [{ ...notificationOf(shown), close: () => putAway(shown) }];
  },
  subscription: async () => (kept.subscription === undefined ? null : subscriptionOf(kept.subscription)),
  subscribe: async ({ applicationServerKey }) => {
    const key = toBase64(applicationServerKey);
    const response = await post('/push-service/subscriptions', { person: phone, key });
    if (!response.ok) throw new DOMException('The push service refused', 'NotAllowedError');
    keep({ subscription: { ...(await response.json()), key, keys: await newKeys() } });
    return subscriptionOf(kept.subscription);
  },
};

function notificationOf({ title, options }) {
  return { title, body: options.body ?? '', data: options.data ?? null };
}

// Another one may have taken its place meanwhile.
function putAway(shown) {
  if (kept.shown !== shown) return;
  keep({ shown: null });
  draw(null);
}

function subscriptionOf({ id, endpoint, key, keys: { p256dh, auth } }) {
  return {
    endpoint,
    options: { userVisibleOnly: true, applicationServerKey: fromBase64(key).buffer },
    toJSON: () => ({ endpoint, expirationTime: null, keys: { p256dh, auth } }),
    unsubscribe: async () => {
      keep({ subscription: undefined });
      await post('/push-service/subscriptions/end', { id });
      return true;
    },
  };
}

function post(path, fields) {
  return fetch(path, { method: 'POST', body: new URLSearchParams(fields) });
}

// The worker is woken whether the app is open or not.
async function wake(message) {
  const registration = await navigator.serviceWorker.getRegistration(home);
  const behindMilliseconds = window.phoneSystem.behindMilliseconds();
  registration?.active?.postMessage({ ...message, behindMilliseconds });
}

const arrived = new Set();

function listen() {
  const events = new EventSource(`/push-service/events?person=${phone}`);
  events.addEventListener('push', async ({ data }) => {
    const { id, body } = JSON.parse(data);
    if (arrived.has(id)) return;
    arrived.add(id);
    // Acknowledged when it is in the worker's hands: a page that is left before gets it again on the next one.
    if (kept.subscription !== undefined && permission() === 'granted')
      await wake({ system: 'push', text: await decrypted(body, kept.subscription.keys) });
    await post('/push-service/received', { message: id });
  });
}

function draw(shown) {
  if (shown === undefined || shown === null) return clearNotification();
  showNotification(shown, (action) => {
    if (action === null) putAway(shown);
    else void wake({ system: 'pressed', action, notification: notificationOf(shown) });
  });
}

const heard = {
  show: ({ title, options }) => keep({ shown: { title, options } }),
  close: () => keep({ shown: null }),
  open: () => {
    location.href = `/?person=${phone}&tab=authenticator#phone`;
  },
};

function listenToWorker() {
  navigator.serviceWorker.addEventListener('message', ({ data }) => {
    if (data.phone !== phone || heard[data.system] === undefined) return;
    heard[data.system](data);
    draw(kept.shown);
  });
  navigator.serviceWorker.startMessages();
}

function open(hash = '') {
  if (frame !== null) frame.src = home + hash;
}

// A link that the camera read leaves the address at once: the app takes it from here.
function takeLink() {
  const link = /^#link=[\w-]+$/.exec(location.hash)?.[0] ?? '';
  if (link !== '') history.replaceState(null, '', location.pathname + location.search);
  return link;
}

async function forgetLostSubscription() {
  const { id } = kept.subscription ?? {};
  if (id === undefined) return;
  const response = await fetch(`/push-service/subscriptions?${new URLSearchParams({ id })}`);
  if (response.ok && !(await response.json()).isKnown) keep({ subscription: undefined });
}

async function reset() {
  if (frame !== null) frame.src = 'about:blank';
  const registration = await navigator.serviceWorker.getRegistration(home);
  await registration?.unregister();
  if (kept.subscription !== undefined)
    await post('/push-service/subscriptions/end', { id: kept.subscription.id });
  localStorage.removeItem(place);
  for (const key of Object.keys(localStorage)) if (key.endsWith(` of ${place}`)) localStorage.removeItem(key);
  await new Promise((resolve) => {
    const forgetting = indexedDB.deleteDatabase(`twofold-authenticator of phone ${phone}`);
    forgetting.onsuccess = resolve;
    forgetting.onerror = resolve;
  });
  location.reload();
}

// What the switches do to the phone is to be seen on it at once.
function heedSwitches({ target }) {
  handset.toggleAttribute('data-offline', isOn('offline'));
  handset.toggleAttribute('data-lost', isOn('lost'));
  if (target.name === 'silenced' && isOn('silenced')) keep({ subscription: undefined, shown: null });
  draw(isOn('lost') ? null : kept.shown);
}

// An app learns of the system's settings, and finds its network again, when it is opened anew.
document.addEventListener('desk:switched', ({ detail }) => {
  if (['silenced', 'lost', 'slow-clock'].includes(detail)) open();
});

if (phone !== undefined && 'serviceWorker' in navigator) {
  listenToWorker();
  listen();
  draw(isOn('lost') ? null : kept.shown);
  switches.addEventListener('change', heedSwitches);
  document.getElementById('reset').addEventListener('click', reset);
  await forgetLostSubscription().catch(() => {});
  open(takeLink());
  addEventListener('hashchange', () => {
    const link = takeLink();
    if (link !== '') open(link);
  });
}
