import type { House } from './house.ts';
import { go, route } from './parts/route.ts';
import { type Listed, putAway, type Shade } from './requests/put-away.ts';
import type { WorkerMessage } from './worker/messages.ts';

export function hearWorker({ phones, watch, lastPush }: House): void {
  if (!('serviceWorker' in navigator)) return;
  void navigator.serviceWorker
    .register('/authenticator/worker.js', { scope: '/authenticator/' })
    .catch(() => {});
  void navigator.serviceWorker.ready.then((registration) => {
    shade = registration;
  });
  navigator.serviceWorker.addEventListener('message', ({ data }: MessageEvent<WorkerMessage>) => {
    if (data.kind === 'phones') void phones.load();
    if (data.kind === 'open') go('requests');
    if (data.kind === 'pushed') lastPush.set({ at: Date.now(), isShown: data.isShown });
    void watch.askNow();
  });
}

/** Where no worker is allowed, it is never ready, and shows nothing. */
let shade: Shade | null = null;

export function putNotificationsAway(listed: Omit<Listed, 'isLookedAt'>): void {
  // The notification of a check is what somebody is waiting for on that screen.
  const isLookedAt = !document.hidden && route.get()[1] !== 'notifications';
  if (shade !== null) void putAway(shade, { ...listed, isLookedAt }).catch(() => {});
}
