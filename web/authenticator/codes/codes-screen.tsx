import { useState } from 'preact/hooks';
import { useHouse } from '../house.ts';
import { usual } from '../otp/code.ts';
import { useNowSeconds } from '../parts/clock.ts';
import { Field } from '../parts/field.tsx';
import { Icon } from '../parts/icon.tsx';
import type { IconName } from '../parts/outlines.ts';
import { Heading, Screen } from '../parts/screen.tsx';
import { useObserved } from '../parts/use-observed.ts';
import { words } from '../words.ts';
import { CodeRow } from './code-row.tsx';
import { matches } from './names.ts';

/** Few are found at a glance; from here on a search helps. */
const manyCodes = 6;

export function CodesScreen() {
  const { codes } = useHouse();
  const list = useObserved(codes.list) ?? [];
  const [sought, setSought] = useState('');
  const [said, setSaid] = useState('');
  const found = list.filter(({ code }) => matches(code, sought));
  const isUsual = list.some(({ code }) => code.periodSeconds === usual.periodSeconds);
  const add = (
    <a class="icon-button" href="#codes/add" aria-label={words.codes.add}>
      <Icon name="plus" />
    </a>
  );
  return (
    <Screen title={words.codes.heading} tab="codes" aside={add}>
      <Heading>{words.codes.heading}</Heading>
      {list.length === 0 && <Empty />}
      {list.length > manyCodes && (
        <Field
          id="search"
          label={words.codes.search}
          autocomplete="off"
          value={sought}
          onInput={({ currentTarget }) => setSought(currentTarget.value)}
        />
      )}
      {isUsual && <TimeBar />}
      <ul class="codes">
        {found.map((stored, index) => (
          <CodeRow
            key={stored.id}
            stored={stored}
            index={index}
            onCopied={(name) => setSaid(words.codes.copied(name))}
          />
        ))}
      </ul>
      {found.length === 0 && sought !== '' && <p>{words.codes.noneFound(sought)}</p>}
      <p class="sr" role="status">
        {said}
      </p>
      <ul class="ways">
        {list.length > 0 && <Way to="#codes/arrange" icon="pencil" text={words.codes.arrange} />}
        {list.length > 0 && <Way to="#codes/export" icon="download" text={words.codes.exportIt} />}
        <Way to="#codes/import" icon="upload" text={words.codes.importIt} />
      </ul>
    </Screen>
  );
}

function Empty() {
  return (
    <div class="stack">
      <div class="stack tight">
        <h2>{words.codes.empty}</h2>
        <p class="quiet">{words.codes.emptyLead}</p>
      </div>
      <div class="actions">
        <a class="button" href="#codes/add">
          {words.codes.add}
        </a>
      </div>
    </div>
  );
}

/** How long the codes of most sites are still the newest: they all change at the same moment. */
function TimeBar() {
  const left = usual.periodSeconds - (useNowSeconds() % usual.periodSeconds);
  return (
    <p class="time">
      <svg aria-hidden="true">
        <rect width={`${Math.round((left / usual.periodSeconds) * 100)}%`} height="100%" />
      </svg>
      <span>{words.codes.left(left)}</span>
    </p>
  );
}

function Way({ to, icon, text }: { readonly to: string; readonly icon: IconName; readonly text: string }) {
  return (
    <li>
      <a href={to}>
        <Icon name={icon} />
        <span>{text}</span>
        <Icon name="chevronRight" />
      </a>
    </li>
  );
}
