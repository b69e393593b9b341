import { type Language, languageOfTag, spokenLanguages } from '#locales/language.ts';
import { languageOfAccounts } from '../keys/account-language.ts';
import { openRecords } from '../keys/database.ts';
import type { Phone } from '../keys/phone.ts';
import type { Records } from '../keys/records.ts';
import { type Caller, caller, type Signer } from '../protocol/call.ts';
import { chosenLanguageKey, languageKey, originKey, type WorkerMessage } from './messages.ts';
import { type Notifications, notificationsIn } from './notification.ts';
import type { WorkerScope } from './scope.ts';

/** What the worker works with: the same records and calls as the app, and no key that is locked. */
export interface WorkerHouse {
  readonly scope: WorkerScope;
  readonly records: Records;
  readonly phones: () => Promise<readonly Phone[]>;
  readonly calls: () => Promise<Caller>;
  /** In the language that the app will speak when it is opened. */
  readonly notifications: () => Promise<Notifications>;
  readonly change: (id: string, next: Partial<Phone>) => Promise<void>;
  readonly tell: (message: WorkerMessage) => Promise<void>;
}

export function workerHouse(scope: WorkerScope): WorkerHouse {
  const records = openRecords();
  const tell = async (message: WorkerMessage): Promise<void> => {
    const windows = await scope.clients.matchAll({ type: 'window', includeUncontrolled: true });
    for (const window of windows) window.postMessage(message);
  };
  const language = async (): Promise<Language> => {
    const kept = async (key: string) => languageOfTag((await records.get<string>('settings', key)) ?? '');
    const ofAccounts = languageOfAccounts(await records.all<Phone>('phones'));
    return (await kept(chosenLanguageKey)) ?? ofAccounts ?? (await kept(languageKey)) ?? 'en';
  };
  const change = async (id: string, next: Partial<Phone>): Promise<void> => {
    await records.update<Phone | null>('phones', id, (present) => present && { ...present, ...next });
    await tell({ kind: 'phones' });
  };
  return {
    scope,
    records,
    tell,
    change,
    phones: () => records.all<Phone>('phones'),
    notifications: async () => notificationsIn(await language()),
    calls: async () =>
      caller({
        origin: (await records.get<string>('settings', originKey)) ?? scope.location.origin,
        language: spokenLanguages[await language()].tag,
        fetch: (path, init) => fetch(path, init),
        nowSeconds: () => Math.floor(Date.now() / 1000),
        clockDiffers: (id, aheadSeconds) => change(id, { aheadSeconds }),
      }),
  };
}

/** `null` for what is locked or gone. */
export function openSigner({ id, key, aheadSeconds }: Phone): Signer | null {
  return key.kind === 'open' ? { keyId: id, key: key.key, aheadSeconds } : null;
}
