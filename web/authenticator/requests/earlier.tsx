import { useEffect } from 'preact/hooks';
import { useHouse } from '../house.ts';
import { dayAndTime } from '../parts/clock.ts';
import { Icon } from '../parts/icon.tsx';
import type { IconName } from '../parts/outlines.ts';
import { useObserved } from '../parts/use-observed.ts';
import type { Outcome } from '../protocol/answers.ts';
import { words } from '../words.ts';
import { lookBack } from './look-back.ts';
import type { Past } from './news.ts';

const icons: Record<Outcome, IconName> = {
  confirmed: 'check',
  denied: 'x',
  'not-me': 'triangleAlert',
  expired: 'clock',
  superseded: 'clock',
  left: 'clock',
  'wrong-number': 'x',
};

/** What was asked in the last 30 days, of all accounts on this phone. */
export function Earlier() {
  const house = useHouse();
  const [earlier, news] = [useObserved(house.earlier), useObserved(house.watch.news)];
  useEffect(() => {
    const looking = new AbortController();
    void lookBack(house, looking.signal);
    return () => looking.abort();
  }, [house, news]);
  if (earlier === null) return news.isOffline ? <p class="quiet">{words.requests.earlierOffline}</p> : null;
  return (
    <section class="stack tight" aria-labelledby="earlier">
      <h2 id="earlier">{words.requests.earlier}</h2>
      {earlier.length === 0 ? (
        <p class="quiet">{words.requests.noEarlier}</p>
      ) : (
        <ul class="rows earlier">
          {earlier.map((past) => (
            <Line key={past.request.request} past={past} />
          ))}
        </ul>
      )}
    </section>
  );
}

function Line({ past: { request, phone } }: { readonly past: Past }) {
  const { phones } = useHouse();
  const { kind, application, outcome, asked, place, browser } = request;
  const whose = phones.list.get().length > 1 ? [phone.email] : [];
  return (
    <li>
      <span class={outcome === 'not-me' ? 'tile alarm' : 'tile'} aria-hidden="true">
        <Icon name={icons[outcome]} />
      </span>
      <div>
        <p class="title">{words.kinds[kind](application)}</p>
        <p>{[...whose, ...(place === null ? [] : [words.question.about(place)]), browser].join(' · ')}</p>
        <p>
          {words.outcomes[outcome]} · <time>{dayAndTime(asked)}</time>
        </p>
      </div>
    </li>
  );
}
