import { useEffect, useState } from 'preact/hooks';
import { useHouse } from '../house.ts';
import { HomeSteps } from '../linking/home-screen.tsx';
import { Notice } from '../parts/notice.tsx';
import { Heading, Screen } from '../parts/screen.tsx';
import { useObserved } from '../parts/use-observed.ts';
import { words } from '../words.ts';
import { type StorageState, storageState } from './storage.ts';

export function InstallScreen() {
  const { thisPhone, install } = useHouse();
  const ask = useObserved(install);
  const [storage, setStorage] = useState<StorageState>('unknown');
  useEffect(() => void storageState().then(setStorage), []);
  const { installing } = words.settings;
  const { system, isInstalled } = thisPhone;
  return (
    <Screen title={installing.heading} tab="settings" back="#settings">
      <Heading>{installing.heading}</Heading>
      {isInstalled ? <Notice tone="ok">{installing.done}</Notice> : <p class="lead">{installing.lead}</p>}
      {!isInstalled && storage === 'evictable' && <Notice tone="warn">{installing.evictable}</Notice>}
      {!isInstalled && ask !== null && (
        <div class="actions">
          <button class="button" type="button" onClick={() => void ask()}>
            {installing.press}
          </button>
        </div>
      )}
      {!isInstalled && system === 'ios' && <HomeSteps />}
      {!isInstalled && system !== 'ios' && ask === null && (
        <ol class="numbers">
          {installing[system === 'android' ? 'android' : 'desktop'].map((step) => (
            <li key={step}>{step}</li>
          ))}
        </ol>
      )}
    </Screen>
  );
}
