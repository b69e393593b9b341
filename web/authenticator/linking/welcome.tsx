import { useState } from 'preact/hooks';
import { useHouse } from '../house.ts';
import { Icon } from '../parts/icon.tsx';
import { useObserved } from '../parts/use-observed.ts';
import { words } from '../words.ts';
import { PasteLink } from './paste-link.tsx';

/** No account: how one gets here. A phone whose storage was cleared knows nothing of it, and looks like a new one. */
export function Welcome() {
  const { phones, thisPhone } = useHouse();
  const known = useObserved(phones.list);
  const [isPasting, setPasting] = useState(false);
  const { linking } = words;
  return (
    <div class="stack">
      <div class="stack tight">
        <h2>{linking.welcome}</h2>
        <p class="quiet">{linking.welcomeLead}</p>
        <p class="quiet">{linking.steps}</p>
      </div>
      {thisPhone.system === 'ios' && !thisPhone.isInstalled && (
        <a href="#settings/install">{words.home.heading}</a>
      )}
      <div class="actions">
        <a class="button" href="#requests/scan">
          <Icon name="qrCode" />
          {linking.scan}
        </a>
        {!isPasting && (
          <button class="button second" type="button" onClick={() => setPasting(true)}>
            {linking.paste}
          </button>
        )}
      </div>
      {isPasting && <PasteLink />}
      {known.length === 0 && <p class="quiet small">{linking.forgotten}</p>}
    </div>
  );
}
