import { useState } from 'preact/hooks';
import { useHouse } from '../house.ts';
import type { Phone } from '../keys/phone.ts';
import { refusalWords } from '../linking/refusal-words.ts';
import { Field } from '../parts/field.tsx';
import { Notice } from '../parts/notice.tsx';
import { Heading, Screen } from '../parts/screen.tsx';
import { words } from '../words.ts';
import { UnlinkDialog } from './unlink-dialog.tsx';

/** One account on this phone: what the phone is called there, and how to leave. */
export function PhoneScreen({ phone }: { readonly phone: Phone }) {
  const { phones, keychain, caller } = useHouse();
  const [name, setName] = useState(phone.name);
  const [isMissing, setMissing] = useState(false);
  const [said, setSaid] = useState<{ readonly tone: 'ok' | 'danger'; readonly text: string } | null>(null);
  const [isLeaving, setLeaving] = useState(false);
  const own = words.settings.phone;
  const rename = async (): Promise<void> => {
    const trimmed = name.trim();
    const length = Array.from(trimmed).length;
    setMissing(length < 1 || length > 40);
    setSaid(null);
    const signer = length >= 1 && length <= 40 ? await keychain.signer(phone) : null;
    if (signer === null) return;
    const answer = await caller.signed<null>(signer, 'phone', { name: trimmed });
    if (!answer.ok) return setSaid({ tone: 'danger', text: refusalWords(answer.refusal) });
    await phones.change(phone.id, { name: trimmed });
    setSaid({ tone: 'ok', text: own.saved });
  };
  return (
    <Screen title={phone.email} tab="settings" back="#settings">
      <Heading>{phone.email}</Heading>
      <p class="lead">{phone.service}</p>
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
          void rename();
        }}
      >
        <Field
          id="name"
          label={own.name}
          error={isMissing ? words.linking.nameMissing : null}
          autocomplete="off"
          value={name}
          onInput={({ currentTarget }) => setName(currentTarget.value)}
        />
        <div class="actions">
          <button class="button" type="submit">
            {own.save}
          </button>
          <button class="button danger-second" type="button" onClick={() => setLeaving(true)}>
            {own.unlink}
          </button>
        </div>
      </form>
      {isLeaving && <UnlinkDialog phone={phone} onClose={() => setLeaving(false)} />}
    </Screen>
  );
}
