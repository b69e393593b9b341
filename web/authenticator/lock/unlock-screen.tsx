import { useEffect, useState } from 'preact/hooks';
import { useHouse } from '../house.ts';
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
  const { records, keychain, lastPush } = useHouse();
  const [hasBiometrics, setBiometrics] = useState(false);
  const [isRefused, setRefused] = useState(false);
  const [isErased, setErased] = useState(false);
  const [lockedAt] = useState(Date.now);
  const push = useObserved(lastPush);
  useEffect(() => {
    void records.get<LockRecord>('settings', lockKey).then((lock) => setBiometrics(lock?.biometrics != null));
  }, [records]);
  const byBiometrics = async (): Promise<void> => {
    setRefused(false);
    const vaultKey = await unlockByBiometrics(records);
    if (vaultKey === null) setRefused(true);
    else keychain.open(vaultKey);
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
  const { records, keychain, windows } = useHouse();
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
  const { phones, keychain } = useHouse();
  const { lock } = words;
  const leave = async (): Promise<void> => {
    await phones.load();
    await keychain.load();
  };
  return (
    <Screen title={lock.erasedHeading} tab={null} markGap={1.4}>
      <Heading>{lock.erasedHeading}</Heading>
      <Notice tone="danger" isNews>
        {lock.erased}
      </Notice>
      <div class="actions">
        <button class="button" type="button" onClick={() => void leave()}>
          {words.done}
        </button>
      </div>
    </Screen>
  );
}
