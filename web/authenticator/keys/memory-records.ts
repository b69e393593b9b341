import type { Records, Store } from './records.ts';

/** Records that are gone with the program; whoever has no IndexedDB, as tests in Node, uses these. */
export function memoryRecords(): Records {
  const stores: Record<Store, Map<string, unknown>> = {
    phones: new Map(),
    codes: new Map(),
    settings: new Map(),
  };
  return {
    get: async <Value>(store: Store, key: string) => (stores[store].get(key) as Value | undefined) ?? null,
    all: async <Value>(store: Store) => [...stores[store].values()] as Value[],
    change: async (changes) => {
      for (const change of changes) {
        if ('forget' in change) stores[change.store].delete(change.key);
        else stores[change.store].set(change.key, change.value);
      }
    },
    update: async <Value>(store: Store, key: string, next: (present: Value | null) => Value) => {
      const value = next((stores[store].get(key) as Value | undefined) ?? null);
      stores[store].set(key, value);
      return value;
    },
  };
}
