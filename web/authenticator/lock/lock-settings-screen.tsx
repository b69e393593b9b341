import { useEffect, useState } from 'preact/hooks';
import { useHouse } from '../house.ts';
import { Notice } from '../parts/notice.tsx';
import { Heading, Screen } from '../parts/screen.tsx';
import { useObserved } from '../parts/use-observed.ts';
import { words } from '../words.ts';
import { turnOff } from './app-lock.ts';
import { hasBiometrics } from './biometrics.ts';
import { BiometricsSettings } from './biometrics-settings.tsx';
import { finishLocking } from './finish-locking.ts';
import { NewPinForm } from './new-pin-form.tsx';

export function LockSettingsScreen() {
  const state = useObserved(useHouse().keychain.state);
  const { lock } = words;
  return (
    <Screen title={lock.heading} tab="settings" back="#settings">
      <Heading>{lock.heading}</Heading>
      {state === 'none' ? (
        <>
          <p class="lead">{lock.lead}</p>
          <Notice tone="warn">{lock.warning}</Notice>
          <p class="quiet">{lock.notificationsNote}</p>
          <NewPinForm />
        </>
      ) : (
        <LockIsOn />
      )}
    </Screen>
  );
}

function LockIsOn() {
  const house = useHouse();
  const { records, keychain, phones, windows } = house;
  const list = useObserved(phones.list);
  const [isPossible, setPossible] = useState(false);
  const unfinished = list.filter(({ nextKey }) => nextKey !== null).length;
  useEffect(() => void hasBiometrics().then(setPossible), []);
  const off = async (): Promise<void> => {
    // A phone between two keys would be left with one that the service may not know.
    if ((await finishLocking(house)) > 0) return;
    const [vaultKey, codeKey] = [keychain.vaultKey(), await keychain.codeKey()];
    if (vaultKey === null || codeKey === null) return;
    await turnOff(records, vaultKey, codeKey);
    await phones.load();
    await keychain.load();
    windows.tell();
  };
  const { lock } = words;
  return (
    <>
      <Notice tone="ok">
        <p>
          <b>{lock.isOn}</b>
        </p>
        <p>{lock.isOnLead}</p>
      </Notice>
      {unfinished > 0 && <Notice tone="warn">{lock.unfinished(unfinished)}</Notice>}
      <div class="actions">
        <button class="button" type="button" onClick={windows.lock}>
          {lock.lockNow}
        </button>
        <button class="button second" type="button" onClick={() => void off()}>
          {lock.turnOff}
        </button>
      </div>
      {isPossible && <BiometricsSettings />}
    </>
  );
}
