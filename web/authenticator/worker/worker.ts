import { workerHouse } from './house.ts';
import { pressed } from './pressed.ts';
import { pushed } from './pushed.ts';
import { resubscribe } from './resubscribe.ts';
import type { WorkerScope } from './scope.ts';
import { dropOldShell, fromShell, keepShell } from './shell.ts';

/** The part of the app that is there while the app is closed. */
const scope = globalThis as unknown as WorkerScope;
const house = workerHouse(scope);

scope.addEventListener('install', (event) => {
  event.waitUntil(keepShell(scope).then(() => scope.skipWaiting()));
});

scope.addEventListener('activate', (event) => {
  event.waitUntil(dropOldShell(scope).then(() => scope.clients.claim()));
});

scope.addEventListener('fetch', (event) => {
  const kept = fromShell(scope, event.request);
  if (kept !== null) event.respondWith(kept);
});

scope.addEventListener('push', (event) => {
  event.waitUntil(pushed(house, messageIn(event.data)));
});

scope.addEventListener('notificationclick', (event) => {
  event.notification.close();
  event.waitUntil(pressed(house, event.action, event.notification.data));
});

scope.addEventListener('pushsubscriptionchange', (event) => {
  event.waitUntil(resubscribe(house, event.newSubscription ?? null));
});

function messageIn(data: { json(): unknown } | null): unknown {
  try {
    return data?.json() ?? null;
  } catch {
    return null;
  }
}
