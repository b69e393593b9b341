import type { Records } from '../keys/records.ts';
import { type Sealed, seal, unseal } from '../keys/seal.ts';
import type { Keychain } from '../lock/keychain.ts';
import type { Code } from '../otp/code.ts';
import { otpauthOf, readOtpauth } from '../otp/otpauth.ts';
import { type Observed, observed } from '../parts/observed.ts';
import { utf8 } from '../protocol/bytes.ts';

export interface StoredCode {
  readonly id: string;
  readonly code: Code;
}

interface KeptCode {
  readonly id: string;
  readonly order: number;
  readonly sealed: Sealed;
}

export interface Codes {
  /** `null` until they are read, and while the app is locked. */
  readonly list: Observed<readonly StoredCode[] | null>;
  readonly load: () => Promise<void>;
  /** Answers how many were new: what is there already is not added again. */
  readonly add: (codes: readonly Code[]) => Promise<number>;
  readonly rename: (id: string, names: Pick<Code, 'issuer' | 'account'>) => Promise<void>;
  readonly remove: (id: string) => Promise<void>;
  /** One place up (-1) or down (1). */
  readonly move: (id: string, by: -1 | 1) => Promise<void>;
}

interface Dependencies {
  readonly records: Records;
  readonly keychain: Keychain;
}

/** The codes of other sites. All that is told of them at rest is how many there are. */
export function codeStore({ records, keychain }: Dependencies): Codes {
  const list = observed<readonly StoredCode[] | null>(null);

  const load = async (): Promise<void> => {
    const key = await keychain.codeKey();
    if (key === null) return list.set(null);
    const kept = [...(await records.all<KeptCode>('codes'))].sort((one, other) => one.order - other.order);
    const opened: StoredCode[] = [];
    for (const { id, sealed } of kept) {
      const bytes = await unseal(key, sealed);
      const read = bytes && readOtpauth(new TextDecoder().decode(bytes));
      if (read?.ok) opened.push({ id, code: read.code });
    }
    // Locked meanwhile, by this window or another: what was read then is not shown.
    if ((await keychain.codeKey()) === key) list.set(opened);
  };

  const write = async (codes: readonly StoredCode[]): Promise<void> => {
    const key = await keychain.codeKey();
    if (key === null) return;
    const changes = codes.map(async ({ id, code }, order) => ({
      ...{ store: 'codes' as const, key: id },
      value: { id, order, sealed: await seal(key, utf8(otpauthOf(code))) } satisfies KeptCode,
    }));
    await records.change(await Promise.all(changes));
    await load();
  };

  const present = async (): Promise<readonly StoredCode[]> => {
    await load();
    return list.get() ?? [];
  };

  return {
    list,
    load,
    add: async (codes) => {
      const before = await present();
      const known = new Set(before.map(({ code }) => otpauthOf(code)));
      const fresh = codes.filter((code) => {
        const address = otpauthOf(code);
        return !known.has(address) && known.add(address);
      });
      await write([...before, ...fresh.map((code) => ({ id: crypto.randomUUID(), code }))]);
      return fresh.length;
    },
    rename: async (id, names) => {
      const before = await present();
      await write(before.map((one) => (one.id === id ? { id, code: { ...one.code, ...names } } : one)));
    },
    remove: async (id) => {
      await records.change([{ store: 'codes', key: id, forget: true }]);
      await load();
    },
    move: async (id, by) => {
      const codes = [...(await present())];
      const from = codes.findIndex((one) => one.id === id);
      const [one] = codes.splice(from, 1);
      if (one === undefined || from + by < 0 || from + by > codes.length) return;
      codes.splice(from + by, 0, one);
      await write(codes);
    },
  };
}
