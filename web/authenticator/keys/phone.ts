import type { NotificationState, System } from '../protocol/answers.ts';
import type { Key, PublicKey } from '../protocol/keys.ts';
import type { Sealed } from './seal.ts';

/** One linked installation, for one account: an app that serves three accounts is three phones. */
export interface Phone {
  readonly id: string;
  readonly service: string;
  readonly email: string;
  /** What its owner calls it: "Anna's phone". */
  readonly name: string;
  readonly system: System;
  /** The `applicationServerKey` that the service wants. */
  readonly pushKey: string;
  readonly key: PhoneKey;
  /** A key that is about to take the place of `key`; the service may or may not know it yet. */
  readonly nextKey: LockedKey | null;
  /** How far the service's clock is ahead of this phone's. */
  readonly aheadSeconds: number;
  /** The account's, as the service said last; there is none in what an older app has kept. */
  readonly language?: string | null;
  /** What the service was told last. */
  readonly notifications: NotificationState | null;
  readonly linkedAt: number;
}

export interface LockedKey {
  readonly kind: 'locked';
  readonly publicKey: PublicKey;
  /** The private key in PKCS #8, under the key of the lock. */
  readonly sealed: Sealed;
}

/** `unlinked`: the service does not know this phone any more. `erased`: too many wrong PINs. */
export type PhoneKey =
  | { readonly kind: 'open'; readonly key: Key }
  | LockedKey
  | { readonly kind: 'unlinked' }
  | { readonly kind: 'erased' };
