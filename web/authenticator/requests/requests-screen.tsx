import { useEffect } from 'preact/hooks';
import { useHouse } from '../house.ts';
import type { Phone } from '../keys/phone.ts';
import { notificationStateOf } from '../linking/notifications.ts';
import { Welcome } from '../linking/welcome.tsx';
import { Mark } from '../parts/icon.tsx';
import { Notice } from '../parts/notice.tsx';
import { Heading, Screen } from '../parts/screen.tsx';
import { useObserved } from '../parts/use-observed.ts';
import { words } from '../words.ts';
import { Earlier } from './earlier.tsx';

/** The first tab, while nothing is asked. */
export function RequestsScreen() {
  const { phones, watch } = useHouse();
  const [list, { isOffline }] = [useObserved(phones.list), useObserved(watch.news)];
  const alive = list.filter(({ key }) => key.kind === 'open' || key.kind === 'locked');
  const name = alive.length === 1 ? alive[0]?.name : undefined;
  return (
    <Screen
      title={words.requests.heading}
      tab="requests"
      aside={name !== undefined && <span class="quiet small">{name}</span>}
    >
      <Heading>{words.requests.heading}</Heading>
      {list.map((phone) => (
        <Gone key={phone.id} phone={phone} />
      ))}
      {alive.length === 0 ? (
        <Welcome />
      ) : (
        <>
          {isOffline && (
            <Notice tone="warn" isNews>
              {words.requests.offline}
            </Notice>
          )}
          <Renewed />
          <Silent phones={alive} />
          <div class="rest">
            <Mark />
            <p>
              <b>{words.requests.nothing}</b>
              <br />
              <span class="quiet">{words.requests.nothingLead}</span>
            </p>
          </div>
          <Earlier />
        </>
      )}
    </Screen>
  );
}

/** Until the app is left: it is news of this opening, and not of the next. */
function Renewed() {
  const { renewal } = useHouse().reachability;
  const present = useObserved(renewal);
  useEffect(() => {
    const left = (): void => {
      if (document.hidden) renewal.set(null);
    };
    document.addEventListener('visibilitychange', left);
    return () => document.removeEventListener('visibilitychange', left);
  }, [renewal]);
  if (present === null) return null;
  return (
    <Notice tone={present === 'renewed' ? 'ok' : 'warn'} isNews>
      {words.requests.notifications[present]}
    </Notice>
  );
}

function Silent({ phones }: { readonly phones: readonly Phone[] }) {
  const { thisPhone } = useHouse();
  const isHomeMissing = thisPhone.system === 'ios' && !thisPhone.isInstalled;
  const state = notificationStateOf(phones);
  if (state === 'on') return null;
  const { notifications } = words.requests;
  return (
    <Notice tone={state === 'impossible' ? 'plain' : 'warn'}>
      <p>{notifications[state]}</p>
      {state === 'off' && <a href="#requests/notifications">{notifications.turnOn}</a>}
      {state === 'impossible' && isHomeMissing && <a href="#settings/install">{words.settings.install}</a>}
      {state === 'blocked' && <a href="#settings/notifications">{notifications.how}</a>}
    </Notice>
  );
}

/** A phone whose key is of no use any more says so until its owner has read it. */
function Gone({ phone: { id, email, key } }: { readonly phone: Phone }) {
  const { phones } = useHouse();
  if (key.kind === 'open' || key.kind === 'locked') return null;
  const { requests } = words;
  return (
    <Notice tone="danger">
      <p>
        <b>{requests[key.kind](email)}</b>
      </p>
      <p>{requests[`${key.kind}Lead`]}</p>
      <button class="button second compact" type="button" onClick={() => void phones.forget(id)}>
        {words.remove} <span class="sr">{email}</span>
      </button>
    </Notice>
  );
}
