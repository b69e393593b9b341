// Stands before the app's own worker, which follows unchanged, and runs in the real service worker. A push message of
// the browser's own push service would need that service, at its vendor; and the browser refuses `waitUntil` of a
// PushEvent that a script made. So the page around the phone's frame wakes the worker by a message (which is an event
// that can be waited for as well), and what the worker then hears is a `push` event that it cannot tell from a real one.
(() => {
  const phone = new URL(self.location.href).searchParams.get('phone');
  if (phone === null) return;

  const { open } = IDBFactory.prototype;
  IDBFactory.prototype.open = function (name, version) {
    return open.call(this, `${name} of phone ${phone}`, version);
  };

  const { fetch } = self;
  self.fetch = (address, init) => {
    if (typeof address !== 'string') return fetch(address, init);
    const headers = new Headers(init?.headers);
    headers.set('x-desk-phone', phone);
    return fetch(address, { ...init, headers });
  };

  let behindMilliseconds = 0;
  const { now } = Date;
  Date.now = () => now() - behindMilliseconds;

  // On this phone there are the windows of its own app. The desk, and other people's phones, are not on it.
  const { matchAll } = Clients.prototype;
  const windows = () => matchAll.call(self.clients, { type: 'window', includeUncontrolled: true });
  Clients.prototype.matchAll = async () =>
    (await windows()).filter(({ url }) => new URL(url).searchParams.get('phone') === phone);

  const tellSystem = async (message) => {
    for (const window of await windows())
      if (new URL(window.url).pathname === '/') window.postMessage({ ...message, phone });
  };

  Clients.prototype.openWindow = async () => {
    await tellSystem({ system: 'open' });
    return null;
  };

  ServiceWorkerRegistration.prototype.showNotification = (title, options) =>
    tellSystem({ system: 'show', title, options });

  self.addEventListener('message', (woken) => {
    const { system, action, notification, text } = woken.data ?? {};
    behindMilliseconds = woken.data?.behindMilliseconds ?? behindMilliseconds;
    if (system === 'push')
      happen('push', { data: { json: () => JSON.parse(text), text: () => text } }, woken);
    if (system === 'pressed') {
      const close = () => woken.waitUntil(tellSystem({ system: 'close' }));
      happen('notificationclick', { action, notification: { ...notification, close } }, woken);
    }
  });

  function happen(type, members, woken) {
    const event = new Event(type);
    const all = { ...members, waitUntil: (work) => woken.waitUntil(work) };
    for (const [name, value] of Object.entries(all)) Object.defineProperty(event, name, { value });
    self.dispatchEvent(event);
  }
})();
