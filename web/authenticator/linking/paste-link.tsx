import { useState } from 'preact/hooks';
import { useHouse } from '../house.ts';
import { Field } from '../parts/field.tsx';
import { words } from '../words.ts';
import { type ReadLink, readLink } from './link-address.ts';

/** What "Copy link" on the other screen, or on this very phone, put on the clipboard. */
export function PasteLink() {
  const { origin, linkCode } = useHouse();
  const [text, setText] = useState('');
  const [read, setRead] = useState<ReadLink | null>(null);
  const { linking } = words;
  return (
    <form
      class="stack tight"
      noValidate
      onSubmit={(event) => {
        event.preventDefault();
        const link = readLink(text, [origin, location.origin]);
        setRead(link);
        if (link.kind === 'link') linkCode.set(link.code);
      }}
    >
      <Field
        id="link"
        label={linking.pasteLabel}
        hint={linking.pasteHint}
        error={read === null || read.kind === 'link' ? null : linkProblem(read)}
        inputMode="url"
        autocomplete="off"
        value={text}
        onInput={({ currentTarget }) => setText(currentTarget.value)}
      />
      {read?.kind === 'elsewhere' && <a href={read.address}>{linking.elsewhereOpen(read.host)}</a>}
      <div class="actions">
        <button class="button" type="submit">
          {linking.use}
        </button>
      </div>
    </form>
  );
}

export function linkProblem(read: Exclude<ReadLink, { kind: 'link' }>): string {
  return read.kind === 'elsewhere' ? words.linking.elsewhere(read.host) : words.linking.notALink;
}
