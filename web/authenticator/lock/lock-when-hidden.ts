import type { Keychain } from './keychain.ts';
import type { Windows } from './windows.ts';

const patienceMilliseconds = 60_000;

/** Locks the app when nobody has looked at it for a minute. */
export function lockWhenHidden(keychain: Keychain, { lock }: Windows): void {
  let hiddenAt = 0;
  let timer: ReturnType<typeof setTimeout> | undefined;
  document.addEventListener('visibilitychange', () => {
    clearTimeout(timer);
    if (document.hidden) {
      hiddenAt = Date.now();
      timer = setTimeout(lock, patienceMilliseconds);
    } else if (Date.now() - hiddenAt >= patienceMilliseconds) {
      // Systems stop the timers of what is hidden.
      lock();
    }
  });
  // A page that the browser keeps for "back" hears nothing of the other windows meanwhile.
  addEventListener('pagehide', keychain.close);
}
