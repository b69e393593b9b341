import { useEffect, useState } from 'preact/hooks';
import { useHouse } from '../house.ts';
import { Field } from '../parts/field.tsx';
import { Notice } from '../parts/notice.tsx';
import { go } from '../parts/route.ts';
import { Heading, Screen } from '../parts/screen.tsx';
import type { OpenedLink, Refusal } from '../protocol/answers.ts';
import { words } from '../words.ts';
import { linkPhone } from './link.ts';
import { notificationsHere } from './notifications.ts';
import { nameOfPhone } from './phone-name.ts';
import { refusalWords } from './refusal-words.ts';
import { modelOf } from './this-phone.ts';

interface LinkFormProps {
  readonly code: string;
  readonly opened: OpenedLink;
  readonly onLeave: () => void;
}

export function LinkForm({ code, opened: { service, email }, onLeave }: LinkFormProps) {
  const house = useHouse();
  const [name, setName] = useState(() => nameOfPhone(house.thisPhone, null));
  const [isMissing, setMissing] = useState(false);
  const [refusal, setRefusal] = useState<Refusal | null>(null);
  const [isBusy, setBusy] = useState(false);
  useEffect(() => {
    const before = nameOfPhone(house.thisPhone, null);
    void modelOf(navigator).then((model) => {
      // What was typed meanwhile stays.
      if (model !== null)
        setName((present) => (present === before ? nameOfPhone(house.thisPhone, model) : present));
    });
  }, [house]);

  const link = async (): Promise<void> => {
    const trimmed = name.trim();
    const length = Array.from(trimmed).length;
    setMissing(length < 1 || length > 40);
    if (length < 1 || length > 40 || isBusy) return;
    setBusy(true);
    const answer = await linkPhone(house, { code, name: trimmed, system: house.thisPhone.system });
    setBusy(false);
    if (!answer.ok) {
      house.keptLink.heed(answer.refusal.reason);
      return setRefusal(answer.refusal);
    }
    void navigator.storage?.persist?.().catch(() => {});
    const isAsked = notificationsHere() !== 'off';
    // What it is asked next is to come by a push, if it may: so the question about that comes first.
    if (isAsked) void house.reachability.sync();
    go(isAsked ? 'requests' : 'requests/notifications');
    house.linkCode.set(null);
  };

  const { linking } = words;
  const title = linking.heading(service);
  return (
    <Screen title={title} tab={null} markGap={1}>
      <Heading>{title}</Heading>
      {refusal !== null && (
        <Notice tone="danger" isNews>
          {refusalWords(refusal)}
        </Notice>
      )}
      <dl class="pairs">
        <dt>{linking.account}</dt>
        <dd>{email}</dd>
      </dl>
      <form
        class="stack"
        noValidate
        onSubmit={(event) => {
          event.preventDefault();
          void link();
        }}
      >
        <Field
          id="name"
          label={linking.name}
          hint={linking.nameHint}
          error={isMissing ? linking.nameMissing : null}
          autocomplete="off"
          value={name}
          onInput={({ currentTarget }) => setName(currentTarget.value)}
        />
        <div class="actions">
          <button class="button" type="submit">
            {linking.link}
          </button>
          <button class="button plain" type="button" onClick={onLeave}>
            {linking.notMine}
          </button>
        </div>
      </form>
    </Screen>
  );
}
