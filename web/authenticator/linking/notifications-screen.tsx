import { useState } from 'preact/hooks';
import { useHouse } from '../house.ts';
import { Icon, Mark } from '../parts/icon.tsx';
import { go } from '../parts/route.ts';
import { Heading, Screen } from '../parts/screen.tsx';
import { words } from '../words.ts';
import { askForNotifications } from './notifications.ts';

/** The reason comes before the browser's own question, which can be asked only once. */
export function NotificationsScreen() {
  const { reachability } = useHouse();
  const [isBusy, setBusy] = useState(false);
  const { notifications } = words;
  const allow = async (): Promise<void> => {
    setBusy(true);
    await askForNotifications();
    await reachability.sync();
    go('requests');
  };
  const later = (): void => {
    void reachability.sync();
    go('requests');
  };
  return (
    <Screen title={notifications.heading} tab={null} markGap={0.5}>
      <span class="tile solid big" aria-hidden="true">
        <Icon name="bell" />
      </span>
      <Heading>{notifications.heading}</Heading>
      <p class="lead">{notifications.lead}</p>
      <div class="actions">
        <button class="button" type="button" onClick={() => void allow()}>
          {isBusy && <Mark />}
          {notifications.allow}
        </button>
        <button class="button plain" type="button" onClick={later}>
          {notifications.later}
        </button>
      </div>
    </Screen>
  );
}
