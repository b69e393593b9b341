import { useState } from 'preact/hooks';
import { useHouse } from '../house.ts';
import { exportCodes, shortestPassphrase } from '../otp/export-format.ts';
import { Field } from '../parts/field.tsx';
import { Notice } from '../parts/notice.tsx';
import { Heading, Screen } from '../parts/screen.tsx';
import { words } from '../words.ts';

type Wrong = 'short' | 'differs' | null;

export function ExportScreen() {
  const { codes } = useHouse();
  const [passphrase, setPassphrase] = useState('');
  const [again, setAgain] = useState('');
  const [wrong, setWrong] = useState<Wrong>(null);
  const [isDone, setDone] = useState(false);
  const { exporting } = words.codes;
  const save = async (): Promise<void> => {
    const found = passphrase.length < shortestPassphrase ? 'short' : passphrase === again ? null : 'differs';
    setWrong(found);
    setDone(false);
    if (found !== null) return;
    const list = codes.list.get() ?? [];
    download(
      exporting.fileName,
      await exportCodes(
        list.map(({ code }) => code),
        passphrase,
      ),
    );
    setPassphrase('');
    setAgain('');
    setDone(true);
  };
  return (
    <Screen title={exporting.heading} tab="codes" back="#codes">
      <Heading>{exporting.heading}</Heading>
      <p class="lead">{exporting.lead}</p>
      {isDone && (
        <Notice tone="ok" isNews>
          {exporting.done}
        </Notice>
      )}
      <form
        class="stack"
        noValidate
        onSubmit={(event) => {
          event.preventDefault();
          void save();
        }}
      >
        <Field
          id="passphrase"
          label={exporting.passphrase}
          hint={exporting.passphraseHint(shortestPassphrase)}
          error={wrong === 'short' ? exporting.short(shortestPassphrase) : null}
          isSecret
          autocomplete="new-password"
          value={passphrase}
          onInput={({ currentTarget }) => setPassphrase(currentTarget.value)}
        />
        <Field
          id="again"
          label={exporting.again}
          error={wrong === 'differs' ? exporting.differs : null}
          isSecret
          autocomplete="new-password"
          value={again}
          onInput={({ currentTarget }) => setAgain(currentTarget.value)}
        />
        <div class="actions">
          <button class="button" type="submit">
            {exporting.save}
          </button>
        </div>
      </form>
    </Screen>
  );
}

function download(name: string, text: string): void {
  const address = URL.createObjectURL(new Blob([text], { type: 'application/json' }));
  const link = document.createElement('a');
  link.href = address;
  link.download = name;
  link.click();
  // The browser takes it over in its own time; what it holds is encrypted.
  setTimeout(() => URL.revokeObjectURL(address), 60_000);
}
