import type { Phones } from '../keys/phones.ts';
import type { Keychain } from '../lock/keychain.ts';
import { type Observed, observed } from '../parts/observed.ts';
import type { NotificationState, Notifications } from '../protocol/answers.ts';
import type { Caller } from '../protocol/call.ts';

/** What `PushSubscription.toJSON()` gives; it is only handed on. */
interface Subscribed {
  readonly endpoint?: string;
}

/** What a browser has with its push service: one subscription, whatever the number of accounts. */
export interface Push {
  readonly state: () => NotificationState;
  /** `anew`: the present one is dropped first. `null` where none can be had. */
  readonly subscribe: (pushKey: string, anew: boolean) => Promise<Subscribed | null>;
}

interface Dependencies {
  readonly phones: Phones;
  readonly keychain: Keychain;
  readonly caller: Caller;
  readonly push: Push;
}

/** What came of a subscription that the push service had dropped. */
export type Renewal = 'renewed' | 'lost';

export interface Reachability {
  /** To be told to the person; `null` when nothing was dropped, or when she has read it. */
  readonly renewal: Observed<Renewal | null>;
  /** Tells the service of every phone how it stands with notifications, and subscribes where that is missing or old. */
  readonly sync: () => Promise<void>;
  /** The service has said that the push service dropped the subscription: the present one is worth nothing. */
  readonly renew: () => Promise<void>;
}

type Here =
  | { readonly state: NotificationState }
  | { readonly state: 'on'; readonly pushKey: string; readonly subscription: Subscribed };

interface Heard {
  /** The key that the service wants now; `null` when nobody was heard. */
  readonly pushKey: string | null;
  /** `stale`: made with another key. `gone`: with the right one, and dropped. */
  readonly subscription: 'good' | 'stale' | 'gone';
}

export function reachability({ phones, keychain, caller, push }: Dependencies): Reachability {
  const renewal = observed<Renewal | null>(null);
  let renewals = 0;
  let last: Promise<void> = Promise.resolve();

  // One after the other: of two at once each would drop what the other has just subscribed and told.
  const inTurn = (work: () => Promise<void>): Promise<void> => {
    last = last.then(work, work);
    return last;
  };

  /**
   * All phones of this app are told the same subscription, for the browser holds only one. Who hears that it will not
   * do subscribes anew and begins again with the first of them; once, lest a service that never agrees keeps it going.
   */
  async function tellAll(isDropped: boolean): Promise<void> {
    let wanted = await newestKey();
    // Nothing is subscribed that nobody can be told of, as while the app is locked.
    if (wanted === null) return;
    let [dropped, anew] = [isDropped, isDropped];
    for (const isLast of [false, true]) {
      const here = await stateHere(wanted, anew);
      const heard = await tell(here, isLast);
      if (heard.pushKey === null) return;
      if (heard.subscription === 'good' || isLast) return settle(dropped, here.state, heard);
      dropped ||= heard.subscription === 'gone';
      wanted = heard.pushKey;
      anew = true;
    }
  }

  async function newestKey(): Promise<string | null> {
    let newest: string | null = null;
    for (const phone of phones.list.get())
      if ((await keychain.signer(phone)) !== null) newest = phone.pushKey;
    return newest;
  }

  function settle(wasDropped: boolean, state: NotificationState, { subscription }: Heard): void {
    // Where they were forbidden meanwhile, that is what the person is told.
    if (!wasDropped || (state !== 'on' && state !== 'impossible')) return;
    renewals += 1;
    renewal.set(state === 'on' && subscription === 'good' ? 'renewed' : 'lost');
  }

  async function stateHere(pushKey: string, anew: boolean): Promise<Here> {
    const state = push.state();
    if (state !== 'on') return { state };
    const subscription = await push.subscribe(pushKey, anew);
    return subscription === null ? { state: 'impossible' } : { state, pushKey, subscription };
  }

  /** To all; but as soon as one says that the subscription will not do, the others need not hear of it. */
  async function tell(here: Here, isLast: boolean): Promise<Heard> {
    let heard: Heard = { pushKey: null, subscription: 'good' };
    for (const phone of phones.list.get()) {
      const signer = await keychain.signer(phone);
      if (signer === null) continue;
      const answer = await caller.signed<Notifications>(signer, 'notifications', here);
      if (!answer.ok) {
        if (answer.refusal.reason === 'phone-unlinked')
          await phones.change(phone.id, { key: { kind: 'unlinked' } });
        continue;
      }
      const { pushKey } = answer.value;
      await phones.change(phone.id, { pushKey, notifications: here.state });
      const subscription = judged(here, answer.value);
      if (heard.subscription === 'good') heard = { pushKey, subscription };
      if (subscription !== 'good' && !isLast) break;
    }
    return heard;
  }

  return {
    renewal,
    sync: () => inTurn(() => tellAll(false)),
    renew: () => {
      // What is under way may be the mend of the very same loss.
      const before = renewals;
      return inTurn(async () => {
        if (renewals === before) await tellAll(true);
      });
    },
  };
}

function judged(here: Here, { pushKey, state }: Notifications): Heard['subscription'] {
  if (!('pushKey' in here)) return 'good';
  if (pushKey !== here.pushKey) return 'stale';
  return state === 'gone' ? 'gone' : 'good';
}
