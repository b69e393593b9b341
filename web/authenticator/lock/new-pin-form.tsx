import { useState } from 'preact/hooks';
import { useHouse } from '../house.ts';
import { Field } from '../parts/field.tsx';
import { words } from '../words.ts';
import { turnOn } from './app-lock.ts';
import { isEasyPin, isPin } from './pin.ts';

type Wrong = 'short' | 'easy' | 'differs' | null;

export function NewPinForm() {
  const { records, keychain, phones, windows } = useHouse();
  const [pin, setPin] = useState('');
  const [again, setAgain] = useState('');
  const [wrong, setWrong] = useState<Wrong>(null);
  const [isBusy, setBusy] = useState(false);
  const { lock } = words;
  const on = async (): Promise<void> => {
    const found = wrongWith(pin, again);
    setWrong(found);
    const codeKey = found === null && !isBusy ? await keychain.codeKey() : null;
    if (codeKey === null) return;
    setBusy(true);
    const vaultKey = await turnOn({ records, pin, codeKey });
    await phones.load();
    // From here everything that is open follows: unlocked, it registers the new keys (main.tsx).
    keychain.open(vaultKey);
    windows.tell();
  };
  return (
    <form
      class="stack"
      noValidate
      data-sent={isBusy || undefined}
      onSubmit={(event) => {
        event.preventDefault();
        void on();
      }}
    >
      <Field
        id="pin"
        label={lock.pin}
        hint={lock.pinHint}
        error={wrong === 'short' || wrong === 'easy' ? lock[wrong] : null}
        isSecret
        inputMode="numeric"
        autocomplete="off"
        class="input pin"
        value={pin}
        onInput={({ currentTarget }) => setPin(currentTarget.value)}
      />
      <Field
        id="again"
        label={lock.again}
        error={wrong === 'differs' ? lock.differs : null}
        isSecret
        inputMode="numeric"
        autocomplete="off"
        class="input pin"
        value={again}
        onInput={({ currentTarget }) => setAgain(currentTarget.value)}
      />
      <div class="actions">
        <button class="button" type="submit" data-pressed={isBusy || undefined}>
          {lock.turnOn}
        </button>
      </div>
    </form>
  );
}

function wrongWith(pin: string, again: string): Wrong {
  if (!isPin(pin)) return 'short';
  if (isEasyPin(pin)) return 'easy';
  return pin === again ? null : 'differs';
}
