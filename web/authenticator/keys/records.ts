export type Store = 'phones' | 'codes' | 'settings';

export type Change =
  | { readonly store: Store; readonly key: string; readonly value: unknown }
  | { readonly store: Store; readonly key: string; readonly forget: true };

/** What this phone keeps: records by key, in a few stores. */
export interface Records {
  readonly get: <Value>(store: Store, key: string) => Promise<Value | null>;
  readonly all: <Value>(store: Store) => Promise<readonly Value[]>;
  /** All or none. */
  readonly change: (changes: readonly Change[]) => Promise<void>;
  /** Reads and writes in one transaction: of two at once, the second sees what the first wrote. `null` is not kept. */
  readonly update: <Value>(
    store: Store,
    key: string,
    next: (present: Value | null) => Value,
  ) => Promise<Value>;
}
