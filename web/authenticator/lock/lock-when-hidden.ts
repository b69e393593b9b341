import type { Keychain } from './keychain.ts';

const patienceMilliseconds = 60_000;

/** Locks the app when nobody has looked at it for a minute. */
export function lockWhenHidden(keychain: Keychain): void {
  let hiddenAt = 0;
  let timer: ReturnType<typeof setTimeout> | undefined;
  document.addEventListener('visibilitychange', () => {
    clearTimeout(timer);
    if (document.hidden) {
      hiddenAt = Date.now();
      timer = setTimeout(keychain.close, patienceMilliseconds);
    } else if (Date.now() - hiddenAt >= patienceMilliseconds) {
      // Systems stop the timers of what is hidden.
      keychain.close();
    }
  });
}
