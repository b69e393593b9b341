import { useCallback, useEffect, useState } from 'preact/hooks';
import { type House, useHouse } from '../house.ts';
import { Field } from '../parts/field.tsx';
import { Icon } from '../parts/icon.tsx';
import { Notice } from '../parts/notice.tsx';
import { Heading, Screen } from '../parts/screen.tsx';
import { useObserved } from '../parts/use-observed.ts';
import { words } from '../words.ts';
import { unlock } from './app-lock.ts';
import { unlockByBiometrics } from './biometrics.ts';
import { type LockRecord, lockKey } from './lock-record.ts';

/** Before everything else, while the app is locked. */
export function UnlockScreen() {
  const house = useHouse();
  const { records, keychain, lastPush } = house;
  const [hasBiometrics, setBiometrics] = useState(false);
  const [isRefused, setRefused] = useState(false);
  const [isErased, setErased] = useState(false);
  const [lockedAt] = useState(Date.now);
  const push = useObserved(lastPush);
  const look = useCallback(async (): Promise<void> => {
    const lock = await records.get<LockRecord>('settings', lockKey);
    setBiometrics(lock?.biometrics != null);
    // Turned off in another window, which this one did not hear.
    if (lock === null) await loadAgain(house);
  }, [house, records]);
  useEffect(() => void look(), [look]);
  const byBiometrics = async (): Promise<void> => {
    setRefused(false);
    const vaultKey = await unlockByBiometrics(records);
    if (vaultKey !== null) return keychain.open(vaultKey);
    setRefused(true);
    await look();
  };
  if (isErased) return <ErasedScreen />;
  const { lock } = words;
  return (
    <Screen title={lock.unlockHeading} tab={null} markGap={1.4}>
      <Heading>{lock.unlockHeading}</Heading>
      <p class="lead">{lock.unlockLead}</p>
      {push !== null && push.at >= lockedAt && (
        <Notice tone="plain" isNews>
          {lock.waiting}
        </Notice>
      )}
      {isRefused && (
        <Notice tone="warn" isNews>
          {lock.biometricsFailed}
        </Notice>
      )}
      {hasBiometrics && (
        <div class="actions">
          <button class="button" type="button" onClick={() => void byBiometrics()}>
            <Icon name="fingerprint" />
            {lock.useBiometrics}
          </button>
        </div>
      )}
      <PinForm onErased={() => setErased(true)} />
    </Screen>
  );
}

function PinForm({ onErased }: { readonly onErased: () => void }) {
  const house = useHouse();
  const { records, keychain, windows } = house;
  const [pin, setPin] = useState('');
  const [error, setError] = useState<string | null>(null);
  const [isBusy, setBusy] = useState(false);
  const { lock } = words;
  const submit = async (): Promise<void> => {
    // An empty field is no attempt, and a double press is one.
    if (isBusy || pin === '') return;
    setBusy(true);
    const opened = await unlock(records, pin);
    setBusy(false);
    setPin('');
    if (opened.unlocked) return keychain.open(opened.vaultKey);
    if (opened.reason === 'erased') {
      windows.tell();
      return onErased();
    }
    if (opened.reason === 'no-lock') return loadAgain(house);
    setError(lock.wrong(opened.left));
  };
  return (
    <form
      class="stack"
      noValidate
      data-sent={isBusy || undefined}
      onSubmit={(event) => {
        event.preventDefault();
        void submit();
      }}
    >
      <Field
        id="pin"
        label={lock.unlockPin}
        error={error}
        isSecret
        inputMode="numeric"
        autocomplete="off"
        class="input pin"
        value={pin}
        onInput={({ currentTarget }) => setPin(currentTarget.value)}
      />
      <div class="actions">
        <button class="button" type="submit" data-pressed={isBusy || undefined}>
          {lock.unlock}
        </button>
      </div>
    </form>
  );
}

function ErasedScreen() {
  const house = useHouse();
  const { lock } = words;
  return (
    <Screen title={lock.erasedHeading} tab={null} markGap={1.4}>
      <Heading>{lock.erasedHeading}</Heading>
      <Notice tone="danger" isNews>
        {lock.erased}
      </Notice>
      <div class="actions">
        <button class="button" type="button" onClick={() => void loadAgain(house)}>
          {words.done}
        </button>
      </div>
    </Screen>
  );
}

async function loadAgain({ phones, keychain }: House): Promise<void> {
  await phones.load();
  await keychain.load();
}
