import { useState } from 'preact/hooks';
import { useHouse } from '../house.ts';
import { Dialog } from '../parts/dialog.tsx';
import { Icon } from '../parts/icon.tsx';
import { Heading, Screen } from '../parts/screen.tsx';
import { useObserved } from '../parts/use-observed.ts';
import { words } from '../words.ts';
import type { StoredCode } from './code-store.ts';
import { accountOf, nameOf } from './names.ts';

/** The order, the names, and what is to go. */
export function ArrangeScreen() {
  const { codes } = useHouse();
  const list = useObserved(codes.list) ?? [];
  const [leaving, setLeaving] = useState<StoredCode | null>(null);
  return (
    <Screen title={words.codes.arrange} tab="codes" back="#codes">
      <Heading>{words.codes.arrange}</Heading>
      <ul class="rows">
        {list.map((stored) => (
          <Row key={stored.id} stored={stored} onRemove={() => setLeaving(stored)} />
        ))}
      </ul>
      {leaving !== null && <RemoveDialog stored={leaving} onClose={() => setLeaving(null)} />}
    </Screen>
  );
}

function Row({
  stored: { id, code },
  onRemove,
}: {
  readonly stored: StoredCode;
  readonly onRemove: () => void;
}) {
  const { codes } = useHouse();
  const name = nameOf(code);
  return (
    <li class="wide">
      <div>
        <p class="title">{name}</p>
        <p>{accountOf(code)}</p>
      </div>
      <div class="act tools">
        <button
          class="icon-button"
          type="button"
          aria-label={words.codes.up(name)}
          onClick={() => void codes.move(id, -1)}
        >
          <Icon name="arrowUp" />
        </button>
        <button
          class="icon-button"
          type="button"
          aria-label={words.codes.down(name)}
          onClick={() => void codes.move(id, 1)}
        >
          <Icon name="arrowDown" />
        </button>
        <a class="icon-button" href={`#codes/rename/${id}`} aria-label={words.codes.rename(name)}>
          <Icon name="pencil" />
        </a>
        <button class="icon-button" type="button" aria-label={words.codes.remove(name)} onClick={onRemove}>
          <Icon name="trash" />
        </button>
      </div>
    </li>
  );
}

function RemoveDialog({ stored, onClose }: { readonly stored: StoredCode; readonly onClose: () => void }) {
  const { codes } = useHouse();
  const { deleting } = words.codes;
  return (
    <Dialog heading={deleting.heading(nameOf(stored.code))} onClose={onClose}>
      <p>{deleting.lead}</p>
      <p>{deleting.first}</p>
      <div class="actions">
        <button
          class="button danger"
          type="button"
          onClick={() => {
            void codes.remove(stored.id);
            onClose();
          }}
        >
          {deleting.sure}
        </button>
        <button class="button second" type="button" onClick={onClose}>
          {words.cancel}
        </button>
      </div>
    </Dialog>
  );
}
