// Runs in the frame of the simulated phone, before the app's own script. It stands in for what the system of a phone
// does for an app, and for nothing else: a storage and a network of the phone's own, its clock, the question whether
// notifications are allowed, and the subscription to a push service. The system itself is the page around the frame
// (demo/desk/public/phone/system.js). Everything else in here is the app as the service serves it.
(() => {
  const { phone, model } = window.frameElement?.dataset ?? {};
  if (phone === undefined) return;
  const { phoneSystem: system } = window.parent;
  const home = `/authenticator/?phone=${phone}&on=desk`;

  // The app takes a link out of its address, and the phone's name with it. Loaded anew, it is the same phone again.
  if (location.search === '') location.replace(home + location.hash);

  const { open } = IDBFactory.prototype;
  IDBFactory.prototype.open = function (name, version) {
    return open.call(this, `${name} of phone ${phone}`, version);
  };

  for (const name of ['getItem', 'setItem', 'removeItem']) {
    const { [name]: own } = Storage.prototype;
    Storage.prototype[name] = function (key, ...value) {
      return own.call(this, `${key} of phone ${phone}`, ...value);
    };
  }

  const { fetch } = window;
  window.fetch = (address, init) => {
    const headers = new Headers(init?.headers);
    headers.set('x-desk-phone', phone);
    return fetch(address, { ...init, headers });
  };

  const { now } = Date;
  Date.now = () => now() - system.behindMilliseconds();

  // A worker is known by its address, and where it rules by its scope: so each phone has one of its own.
  const { register } = ServiceWorkerContainer.prototype;
  ServiceWorkerContainer.prototype.register = function () {
    return register.call(this, `/authenticator/worker.js?phone=${phone}&on=desk`, { scope: home });
  };

  window.Notification ??= class {};
  Object.defineProperty(Notification, 'permission', { get: system.permission, configurable: true });
  Notification.requestPermission = system.askForNotifications;

  window.PushManager ??= class {};
  Object.defineProperty(ServiceWorkerRegistration.prototype, 'pushManager', {
    get: () => ({ getSubscription: system.subscription, subscribe: system.subscribe }),
    configurable: true,
  });

  ServiceWorkerRegistration.prototype.getNotifications = system.notifications;

  Object.defineProperty(navigator, 'userAgentData', {
    value: { getHighEntropyValues: async () => ({ model }) },
    configurable: true,
  });
})();
