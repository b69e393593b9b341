import { useState } from 'preact/hooks';
import { useHouse } from '../house.ts';
import { importCodes } from '../otp/export-format.ts';
import { Field } from '../parts/field.tsx';
import { Icon } from '../parts/icon.tsx';
import { Notice } from '../parts/notice.tsx';
import { Heading, Screen } from '../parts/screen.tsx';
import { words } from '../words.ts';

type Said = { readonly tone: 'ok' | 'danger'; readonly text: string } | null;

/** An export of a thousand codes is a hundredth of this. */
const mostBytes = 5_000_000;

export function ImportScreen() {
  const { codes } = useHouse();
  const [file, setFile] = useState<File | null>(null);
  const [passphrase, setPassphrase] = useState('');
  const [said, setSaid] = useState<Said>(null);
  const { importing } = words.codes;
  const bring = async (): Promise<void> => {
    if (file === null) return setSaid({ tone: 'danger', text: importing.noFile });
    const text = file.size > mostBytes ? '' : await file.text();
    const imported = await importCodes(text, passphrase);
    if (!imported.ok) return setSaid({ tone: 'danger', text: importing.problems[imported.reason] });
    const count = await codes.add(imported.codes);
    setPassphrase('');
    setSaid({ tone: 'ok', text: count === 0 ? words.codes.nothingNew : words.codes.added(count) });
  };
  return (
    <Screen title={importing.heading} tab="codes" back="#codes">
      <Heading>{importing.heading}</Heading>
      <p class="lead">{importing.lead}</p>
      {said !== null && (
        <Notice tone={said.tone} isNews>
          {said.text}
        </Notice>
      )}
      <form
        class="stack"
        noValidate
        onSubmit={(event) => {
          event.preventDefault();
          void bring();
        }}
      >
        <label class="button second file">
          <Icon name="upload" />
          {importing.file}
          <input
            class="sr"
            type="file"
            accept=".json,application/json"
            onChange={({ currentTarget }) => setFile(currentTarget.files?.[0] ?? null)}
          />
        </label>
        {file !== null && <p role="status">{importing.chosen(file.name)}</p>}
        <Field
          id="passphrase"
          label={importing.passphrase}
          isSecret
          autocomplete="current-password"
          value={passphrase}
          onInput={({ currentTarget }) => setPassphrase(currentTarget.value)}
        />
        <div class="actions">
          <button class="button" type="submit">
            {importing.bring}
          </button>
        </div>
      </form>
    </Screen>
  );
}
