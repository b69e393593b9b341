import { useEffect, useState } from 'preact/hooks';
import { useHouse } from '../house.ts';
import { Field } from '../parts/field.tsx';
import { words } from '../words.ts';
import { addBiometrics, removeBiometrics } from './biometrics.ts';
import { type LockRecord, lockKey } from './lock-record.ts';

export function BiometricsSettings() {
  const { records, keychain, phones, windows, serviceName } = useHouse();
  const [isOn, setOn] = useState(false);
  const [pin, setPin] = useState('');
  const [error, setError] = useState<string | null>(null);
  useEffect(() => {
    void records.get<LockRecord>('settings', lockKey).then((lock) => setOn(lock?.biometrics != null));
  }, [records]);
  const { lock } = words;
  const add = async (): Promise<void> => {
    if (pin === '') return;
    const added = await addBiometrics(records, pin, serviceName);
    setPin('');
    if (added.added) return setOn(true);
    if (added.reason === 'erased') {
      windows.lock();
      await phones.load();
      return keychain.load();
    }
    setError(added.reason === 'wrong-pin' ? lock.wrong(added.left) : lock.biometricsRefused);
  };
  const remove = async (): Promise<void> => {
    await removeBiometrics(records);
    setOn(false);
  };
  return (
    <section class="stack tight" aria-labelledby="biometrics">
      <h2 id="biometrics">{lock.biometrics}</h2>
      <p class="quiet">{isOn ? lock.biometricsOn : lock.biometricsLead}</p>
      {isOn ? (
        <div class="actions">
          <button class="button second" type="button" onClick={() => void remove()}>
            {lock.biometricsRemove}
          </button>
        </div>
      ) : (
        <form
          class="stack tight"
          noValidate
          onSubmit={(event) => {
            event.preventDefault();
            void add();
          }}
        >
          <Field
            id="biometrics-pin"
            label={lock.biometricsPin}
            error={error}
            isSecret
            inputMode="numeric"
            autocomplete="off"
            class="input pin"
            value={pin}
            onInput={({ currentTarget }) => setPin(currentTarget.value)}
          />
          <div class="actions">
            <button class="button second" type="submit">
              {lock.biometricsAdd}
            </button>
          </div>
        </form>
      )}
    </section>
  );
}
