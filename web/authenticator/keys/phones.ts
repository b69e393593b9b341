import { type Observed, observed } from '../parts/observed.ts';
import type { Phone } from './phone.ts';
import type { Change, Records } from './records.ts';

export interface Phones {
  readonly list: Observed<readonly Phone[]>;
  readonly load: () => Promise<void>;
  readonly change: (id: string, next: Partial<Phone>) => Promise<void>;
  readonly add: (phone: Phone) => Promise<void>;
  readonly forget: (id: string) => Promise<void>;
}

/** The phones that this app is, in the order in which they were linked. */
export function phones(records: Records): Phones {
  const list = observed<readonly Phone[]>([]);
  const load = async (): Promise<void> => {
    const all = await records.all<Phone>('phones');
    list.set([...all].sort((one, other) => one.linkedAt - other.linkedAt));
  };
  const write = async (changes: readonly Change[]): Promise<void> => {
    await records.change(changes);
    await load();
  };
  return {
    list,
    load,
    change: async (id, next) => {
      // Not a put: the worker may have forgotten the phone meanwhile, and it must not come back.
      await records.update<Phone | null>('phones', id, (present) => present && { ...present, ...next });
      await load();
    },
    add: (phone) => write([{ store: 'phones', key: phone.id, value: phone }]),
    forget: (id) => write([{ store: 'phones', key: id, forget: true }]),
  };
}
