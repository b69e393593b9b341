import { useState } from 'preact/hooks';
import { useHouse } from '../house.ts';
import { limits } from '../otp/code.ts';
import { Field } from '../parts/field.tsx';
import { go } from '../parts/route.ts';
import { Heading, Screen } from '../parts/screen.tsx';
import { words } from '../words.ts';
import type { StoredCode } from './code-store.ts';

export function RenameScreen({ stored: { id, code } }: { readonly stored: StoredCode }) {
  const { codes } = useHouse();
  const [issuer, setIssuer] = useState(code.issuer);
  const [account, setAccount] = useState(code.account);
  const [isWrong, setWrong] = useState(false);
  const { editing, adding } = words.codes;
  const save = (): void => {
    const names = { issuer: issuer.trim(), account: account.trim() };
    const all = Object.values(names);
    const isBad = all.every((name) => name === '') || all.some((name) => name.length > limits.longestName);
    setWrong(isBad);
    if (isBad) return;
    void codes.rename(id, names).then(() => go('codes/arrange'));
  };
  return (
    <Screen title={editing.heading} tab="codes" back="#codes/arrange">
      <Heading>{editing.heading}</Heading>
      <form
        class="stack"
        noValidate
        onSubmit={(event) => {
          event.preventDefault();
          save();
        }}
      >
        <Field
          id="issuer"
          label={adding.issuer}
          error={isWrong ? editing.nameMissing : null}
          autocomplete="off"
          value={issuer}
          onInput={({ currentTarget }) => setIssuer(currentTarget.value)}
        />
        <Field
          id="account"
          label={adding.account}
          autocomplete="off"
          value={account}
          onInput={({ currentTarget }) => setAccount(currentTarget.value)}
        />
        <div class="actions">
          <button class="button" type="submit">
            {editing.save}
          </button>
        </div>
      </form>
    </Screen>
  );
}
