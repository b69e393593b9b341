import { render } from 'preact';
import { spokenLanguages } from '#locales/language.ts';
import { App } from './app.tsx';
import { Broken } from './broken.tsx';
import { codeStore } from './codes/code-store.ts';
import { hearWorker, putNotificationsAway } from './hear-worker.ts';
import { type House, HouseContext, type LastPush } from './house.ts';
import { languageOfAccounts } from './keys/account-language.ts';
import { openRecords } from './keys/database.ts';
import { phones as phonesIn } from './keys/phones.ts';
import { chosenLanguage, keepAccountLanguage, languageOfApp, languageOfBrowser } from './language.ts';
import { keptLink } from './linking/kept-link.ts';
import { linkCode } from './linking/link-address.ts';
import { notificationsHere, subscribe } from './linking/notifications.ts';
import { reachability as reachabilityOf } from './linking/reachability.ts';
import { seen, thisPhone } from './linking/this-phone.ts';
import { finishLocking } from './lock/finish-locking.ts';
import { keychain as keychainOf } from './lock/keychain.ts';
import { lockWhenHidden } from './lock/lock-when-hidden.ts';
import { otherWindows } from './lock/windows.ts';
import { observed } from './parts/observed.ts';
import { go, route } from './parts/route.ts';
import { caller as callerOf } from './protocol/call.ts';
import type { Past } from './requests/news.ts';
import { questions as questionsOf } from './requests/questions.ts';
import { requestWatch } from './requests/watch.ts';
import { chosenLanguageKey, languageKey, originKey } from './worker/messages.ts';

const place = document.querySelector<HTMLElement>('#app');
if (place !== null) void open(place);

async function open(place: HTMLElement): Promise<void> {
  const root = document.createElement('div');
  root.className = 'app';
  document.documentElement.lang = spokenLanguages[languageOfApp()].tag;
  place.replaceWith(root);
  const house = putTogether(place.dataset.origin ?? location.origin, place.dataset.service ?? 'Twofold');
  takeLink(house);
  try {
    await house.phones.load();
    await house.keychain.load();
    await house.codes.load();
    await house.records.change([
      { store: 'settings', key: originKey, value: house.origin },
      { store: 'settings', key: languageKey, value: languageOfBrowser() },
      { store: 'settings', key: chosenLanguageKey, value: chosenLanguage() },
    ]);
  } catch {
    // Private windows of some browsers have no storage at all.
    return render(<Broken serviceName={house.serviceName} />, root);
  }
  render(
    <HouseContext.Provider value={house}>
      <App />
    </HouseContext.Provider>,
    root,
  );
  live(house);
}

function putTogether(origin: string, serviceName: string): House {
  const nowSeconds = (): number => Math.floor(Date.now() / 1000);
  const records = openRecords();
  const phones = phonesIn(records);
  const keychain = keychainOf(records);
  const caller = callerOf({
    origin,
    language: spokenLanguages[languageOfApp()].tag,
    nowSeconds,
    fetch: (path, init) => fetch(path, init),
    clockDiffers: (id, aheadSeconds) => phones.change(id, { aheadSeconds }),
  });
  const given = { phones, keychain, caller, nowSeconds };
  const reachability = reachabilityOf({ ...given, push: { state: notificationsHere, subscribe } });
  const pause = (milliseconds: number): Promise<void> =>
    new Promise((resolve) => setTimeout(resolve, milliseconds));
  return {
    ...{ origin, serviceName, records, phones, keychain, caller, nowSeconds, reachability },
    windows: otherWindows({ phones, keychain, channel: new BroadcastChannel('twofold-authenticator') }),
    watch: requestWatch({
      ...given,
      tell: {
        listed: ({ id, language }, answer) => {
          putNotificationsAway({ phone: id, answer });
          if (answer.language !== language) void phones.change(id, { language: answer.language });
        },
        subscriptionGone: () => void reachability.renew(),
      },
    }),
    questions: questionsOf({ ...given, pause }),
    codes: codeStore({ records, keychain }),
    thisPhone: thisPhone(seen()),
    linkCode: observed<string | null>(null),
    keptLink: keptLink({ storage: () => sessionStorage, nowSeconds }),
    lastPush: observed<LastPush | null>(null),
    install: observed<(() => Promise<void>) | null>(null),
    earlier: observed<readonly Past[] | null>(null),
  };
}

/** The code leaves the address at once, so that it is in no history, no bookmark and no screenshot. */
function takeLink(house: House): void {
  const take = (): void => {
    const code = linkCode(location.hash);
    if (code === null) return;
    history.replaceState(null, '', location.pathname);
    house.linkCode.set(code);
  };
  house.linkCode.set(house.keptLink.take());
  house.linkCode.follow(house.keptLink.keep);
  take();
  addEventListener('hashchange', take);
}

/** Everything that goes on by itself from here. */
function live(house: House): void {
  hearWorker(house);
  heedRequests(house);
  heedLock(house);
  house.phones.list.follow((list) => keepAccountLanguage(languageOfAccounts(list)));
  offerInstalling(house);
  void sync(house);
}

function heedRequests({ phones, keychain, watch, questions }: House): void {
  watch.news.follow(questions.heed);
  setInterval(() => questions.heed(watch.news.get()), 1000);
  questions.showing.follow((showing) => {
    // A form that is being filled in stays; it says that a request waits.
    if (showing.kind === 'question' && route.get().length <= 1) go('requests');
    // Its notification goes with the next list.
    if (showing.kind === 'ended') void watch.askNow();
  });

  const restart = (): void => {
    watch.stop();
    if (!document.hidden) watch.start();
  };
  const present = (): string =>
    phones.list
      .get()
      .map(({ id, key }) => `${id} ${key.kind}`)
      .join();
  let known = present();
  phones.list.follow(() => {
    if (present() === known) return;
    known = present();
    restart();
  });
  keychain.state.follow(restart);
  document.addEventListener('visibilitychange', restart);
  addEventListener('online', () => void watch.askNow());
  restart();
}

function heedLock(house: House): void {
  const { keychain, windows, codes, questions, earlier } = house;
  keychain.state.follow((state) => {
    void codes.load();
    if (state !== 'locked') return void sync(house);
    // Nothing of what was open stays behind the lock's screen.
    questions.done();
    earlier.set(null);
  });
  lockWhenHidden(keychain, windows);
}

/** Chromium's own event, which TypeScript does not know. */
interface InstallEvent extends Event {
  prompt(): Promise<unknown>;
}

function offerInstalling({ install }: House): void {
  addEventListener('beforeinstallprompt', (event) => {
    event.preventDefault();
    install.set(async () => {
      await (event as InstallEvent).prompt();
      install.set(null);
    });
  });
  addEventListener('appinstalled', () => install.set(null));
}

/** At every opening and unlocking: what was left unfinished, and how it stands with notifications. */
async function sync(house: House): Promise<void> {
  // Another window may have changed them while this one was locked.
  await house.phones.load();
  await finishLocking(house);
  await house.reachability.sync();
}
