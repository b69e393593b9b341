import { createContext } from 'preact';
import { useContext } from 'preact/hooks';
import type { Codes } from './codes/code-store.ts';
import type { Phones } from './keys/phones.ts';
import type { Records } from './keys/records.ts';
import type { KeptLink } from './linking/kept-link.ts';
import type { Reachability } from './linking/reachability.ts';
import type { ThisPhone } from './linking/this-phone.ts';
import type { Keychain } from './lock/keychain.ts';
import type { Windows } from './lock/windows.ts';
import type { Observed } from './parts/observed.ts';
import type { Caller } from './protocol/call.ts';
import type { Past } from './requests/news.ts';
import type { Questions } from './requests/questions.ts';
import type { Watch } from './requests/watch.ts';

export interface LastPush {
  readonly at: number;
  readonly isShown: boolean;
}

/** Everything that screens work with; put together in main.tsx. */
export interface House {
  /** The origin of the service, which is not the one in the address bar behind a proxy. */
  readonly origin: string;
  readonly serviceName: string;
  readonly records: Records;
  readonly phones: Phones;
  readonly keychain: Keychain;
  readonly windows: Windows;
  readonly caller: Caller;
  readonly reachability: Reachability;
  readonly watch: Watch;
  readonly questions: Questions;
  readonly codes: Codes;
  readonly thisPhone: ThisPhone;
  readonly nowSeconds: () => number;
  /** A link code that waits to be used. */
  readonly linkCode: Observed<string | null>;
  readonly keptLink: KeptLink;
  /** The last push message that reached this phone. */
  readonly lastPush: Observed<LastPush | null>;
  /** Asks the browser to install the app; `null` where it cannot be asked. */
  readonly install: Observed<(() => Promise<void>) | null>;
  readonly earlier: Observed<readonly Past[] | null>;
}

export const HouseContext = createContext<House | null>(null);

export function useHouse(): House {
  const house = useContext(HouseContext);
  if (house === null) throw new Error('A screen outside of the house');
  return house;
}
