import { useEffect, useState } from 'preact/hooks';
import { spokenLanguages } from '#locales/language.ts';
import { useHouse } from '../house.ts';
import { languageOfApp } from '../language.ts';
import { notificationStateOf } from '../linking/notifications.ts';
import { Icon } from '../parts/icon.tsx';
import type { IconName } from '../parts/outlines.ts';
import { Heading, Screen } from '../parts/screen.tsx';
import { useObserved } from '../parts/use-observed.ts';
import { words } from '../words.ts';
import { type StorageState, storageState } from './storage.ts';

export function SettingsScreen() {
  const { phones, keychain, thisPhone } = useHouse();
  const [list, lock] = [useObserved(phones.list), useObserved(keychain.state)];
  const [storage, setStorage] = useState<StorageState>('unknown');
  useEffect(() => void storageState().then(setStorage), []);
  const { settings } = words;
  const notifications = settings.notificationStates[notificationStateOf(list)];
  return (
    <Screen title={settings.heading} tab="settings">
      <Heading>{settings.heading}</Heading>
      <section class="stack tight" aria-labelledby="accounts">
        <h2 id="accounts">{settings.accounts}</h2>
        {list.length === 0 && <p class="quiet">{settings.noAccounts}</p>}
        <ul class="ways">
          {list.map(({ id, email, service, name }) => (
            <Line
              key={id}
              to={`#settings/phone/${id}`}
              icon="phone"
              text={email}
              state={settings.accountOf(service, name)}
            />
          ))}
          <Line to="#requests/scan" icon="plus" text={settings.addAccount} />
        </ul>
      </section>
      <ul class="ways">
        <Line to="#settings/notifications" icon="bell" text={settings.notifications} state={notifications} />
        <Line
          to="#settings/lock"
          icon="lock"
          text={settings.lock}
          state={settings.lockStates[lock === 'none' ? 'off' : 'on']}
        />
        <Line
          to="#settings/language"
          icon="globe"
          text={settings.language}
          state={spokenLanguages[languageOfApp()].name}
        />
        <Line
          to="#settings/install"
          icon="download"
          text={thisPhone.isInstalled ? settings.installed : settings.install}
          state={`${settings.storage}: ${settings.storageStates[storage]}`}
        />
      </ul>
    </Screen>
  );
}

interface LineProps {
  readonly to: string;
  readonly icon: IconName;
  readonly text: string;
  readonly state?: string;
}

function Line({ to, icon, text, state }: LineProps) {
  return (
    <li>
      <a href={to}>
        <Icon name={icon} />
        <span>
          {text}
          {state !== undefined && <small>{state}</small>}
        </span>
        <Icon name="chevronRight" />
      </a>
    </li>
  );
}
