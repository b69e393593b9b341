import { useEffect, useRef, useState } from 'preact/hooks';
import { useHouse } from '../house.ts';
import { notificationsHere } from '../linking/notifications.ts';
import { refusalWords } from '../linking/refusal-words.ts';
import { Icon, Mark } from '../parts/icon.tsx';
import { Notice } from '../parts/notice.tsx';
import type { Observed } from '../parts/observed.ts';
import { Heading, Screen } from '../parts/screen.tsx';
import { useObserved } from '../parts/use-observed.ts';
import { words } from '../words.ts';
import { howToAllow } from './allow.ts';
import { type Progress, runCheck, stations } from './check.ts';

/** Whether notifications get here, station by station; and how to allow them where they are not. */
export function CheckScreen() {
  const house = useHouse();
  const { check } = words.settings;
  const state = notificationsHere();
  return (
    <Screen title={check.heading} tab="settings" back="#settings">
      <Heading>{check.heading}</Heading>
      {state === 'on' && <Check />}
      {state === 'off' && (
        <>
          <p class="lead">{check.offLead}</p>
          <div class="actions">
            <a class="button" href="#requests/notifications">
              {words.requests.notifications.turnOn}
            </a>
          </div>
        </>
      )}
      {state === 'impossible' && <Notice tone="plain">{check.impossibleLead}</Notice>}
      {state === 'blocked' && (
        <>
          <Notice tone="warn">{words.requests.notifications.blocked}</Notice>
          <h2>{check.blockedHeading}</h2>
          <ol class="numbers">
            {howToAllow(house.thisPhone).map((step) => (
              <li key={step}>{step}</li>
            ))}
          </ol>
        </>
      )}
    </Screen>
  );
}

function Check() {
  const house = useHouse();
  const phones = useObserved(house.phones.list).filter(
    ({ key }) => key.kind === 'open' || key.kind === 'locked',
  );
  const [running, setRunning] = useState<Observed<Progress> | null>(null);
  const ended = useRef(new AbortController());
  useEffect(() => () => ended.current.abort(), []);
  const { check } = words.settings;
  const send = (id: string): void => {
    const phone = phones.find((one) => one.id === id);
    if (phone === undefined) return;
    ended.current.abort();
    ended.current = new AbortController();
    setRunning(runCheck(house, phone, ended.current.signal));
  };
  return (
    <>
      <p class="lead">{check.lead}</p>
      <div class="actions">
        {phones.map(({ id, email }) => (
          <button key={id} class="button" type="button" onClick={() => send(id)}>
            {running === null ? check.send : check.sendAgain}
            {phones.length > 1 && ` (${email})`}
          </button>
        ))}
      </div>
      {running !== null && <Stations from={running} />}
    </>
  );
}

function Stations({ from }: { readonly from: Observed<Progress> }) {
  const { passed, end, refusal } = useObserved(from);
  const { check } = words.settings;
  if (refusal !== null) {
    return (
      <Notice tone="danger" isNews>
        {refusalWords(refusal)}
      </Notice>
    );
  }
  return (
    <div role="status" class="stack tight">
      <ol class="live">
        {stations.slice(0, passed.length + (end === null ? 1 : 0)).map((station, index) => (
          <li key={station} class={index < passed.length ? undefined : 'now waiting'}>
            {index < passed.length ? <Icon name="check" /> : <Mark />}
            {index < passed.length ? check.stations[station] : check.wait}
          </li>
        ))}
      </ol>
      {end === 'works' && <Notice tone="ok">{check.works}</Notice>}
      {end === 'not-arrived' && <Notice tone="warn">{check.notArrived}</Notice>}
      {end === 'not-shown' && <Notice tone="warn">{check.notShown}</Notice>}
    </div>
  );
}
