import type { Phones } from '../keys/phones.ts';
import type { Keychain } from './keychain.ts';

/** The other windows of this app in the same browser, as far as the lock goes. */
export interface Windows {
  /** Locks this window, if it is open, and with it the others. */
  readonly lock: () => void;
  /** The lock was turned on or off, or the keys are erased: no other window goes on with what it holds. */
  readonly tell: () => void;
}

/** Of a BroadcastChannel, as much as is needed. */
interface Channel {
  postMessage(message: string): void;
  addEventListener(type: 'message', heard: () => void): void;
}

interface Dependencies {
  readonly phones: Pick<Phones, 'load'>;
  readonly keychain: Keychain;
  readonly channel: Channel;
}

/** What locks one window locks all. Unlocking is told to nobody: each keeps its keys for itself. */
export function otherWindows({ phones, keychain, channel }: Dependencies): Windows {
  const tell = (): void => channel.postMessage('locked');
  channel.addEventListener('message', () => {
    // First, and without waiting for anything: from here on this window holds no key.
    keychain.close();
    void phones
      .load()
      .then(keychain.load)
      .catch(() => {});
  });
  return {
    tell,
    lock: () => {
      // A window that was locked long ago must not lock another one that is in use.
      if (keychain.state.get() !== 'unlocked') return;
      keychain.close();
      tell();
    },
  };
}
