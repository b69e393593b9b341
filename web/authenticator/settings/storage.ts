export type StorageState = 'kept' | 'evictable' | 'unknown';

/** Whether the system may clear what this app keeps when space is short. */
export async function storageState(): Promise<StorageState> {
  try {
    return (await navigator.storage.persisted()) ? 'kept' : 'evictable';
  } catch {
    return 'unknown';
  }
}
