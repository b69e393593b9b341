import type { Records, Store } from './records.ts';

const name = 'twofold-authenticator';
const version = 1;
const stores: readonly Store[] = ['phones', 'codes', 'settings'];

/** The records in IndexedDB, which keeps keys as keys: they go in and come out without ever being bytes. */
export function openRecords(): Records {
  let opening: Promise<IDBDatabase> | null = null;
  const database = (): Promise<IDBDatabase> => {
    opening ??= open(() => {
      opening = null;
    });
    return opening;
  };
  return {
    get: async (store, key) => (await asked((await reading(store)).get(key))) ?? null,
    all: async (store) => asked((await reading(store)).getAll()),
    change: async (changes) => {
      const transaction = (await database()).transaction(stores as Store[], 'readwrite', {
        durability: 'strict',
      });
      for (const change of changes) {
        const store = transaction.objectStore(change.store);
        if ('forget' in change) store.delete(change.key);
        else store.put(change.value, change.key);
      }
      await done(transaction);
    },
    update: async <Value>(name: Store, key: string, next: (present: Value | null) => Value) => {
      const transaction = (await database()).transaction(name, 'readwrite', { durability: 'strict' });
      const store = transaction.objectStore(name);
      const value = next((await asked<Value | undefined>(store.get(key))) ?? null);
      if (value === null) store.delete(key);
      else store.put(value, key);
      await done(transaction);
      return value;
    },
  };

  async function reading(store: Store): Promise<IDBObjectStore> {
    return (await database()).transaction(store, 'readonly').objectStore(store);
  }
}

function open(closed: () => void): Promise<IDBDatabase> {
  const request = indexedDB.open(name, version);
  request.onupgradeneeded = () => {
    for (const store of stores) request.result.createObjectStore(store);
  };
  return asked(request).then(
    (database) => {
      // Another tab with a newer app, or somebody who clears the site's data, must not have to wait for us.
      database.onversionchange = () => {
        database.close();
        closed();
      };
      database.onclose = closed;
      return database;
    },
    (error) => {
      closed();
      throw error;
    },
  );
}

function asked<Value>(request: IDBRequest<Value>): Promise<Value> {
  return new Promise((resolve, reject) => {
    request.onsuccess = () => resolve(request.result);
    request.onerror = () => reject(request.error);
  });
}

function done(transaction: IDBTransaction): Promise<void> {
  return new Promise((resolve, reject) => {
    transaction.oncomplete = () => resolve();
    transaction.onabort = () => reject(transaction.error);
  });
}
