import { useHouse } from '../house.ts';
import { Mark } from '../parts/icon.tsx';
import { Notice } from '../parts/notice.tsx';
import { Heading, Screen } from '../parts/screen.tsx';
import { words } from '../words.ts';
import type { Showing } from './questions.ts';

type Ended = Extract<Showing, { kind: 'ended' }>;

/** What became of a request, in words. */
export function EndedScreen({ showing }: { readonly showing: Ended }) {
  const { questions, origin } = useHouse();
  const { asked, outcome, isOurs } = showing;
  const { kind, application } = asked.request;
  const { ended } = words;
  const isConfirmed = outcome === 'confirmed';
  const heading = isConfirmed ? ended.confirmed[kind] : ended.headings[outcome];
  const lead = isConfirmed ? ended.confirmedLead[kind](application) : ended.leads[outcome];
  const isAnswer = isConfirmed || outcome === 'denied' || outcome === 'not-me';
  return (
    <Screen title={heading} tab="requests">
      <div class={isConfirmed ? 'outcome' : 'outcome apart'}>
        <Mark gap={isConfirmed ? 0 : 1.4} />
      </div>
      <Heading>{heading}</Heading>
      <p class="lead" role="status">
        {lead}
      </p>
      {isAnswer && !isOurs && <Notice tone="plain">{ended.elsewhere}</Notice>}
      <div class="actions">
        {outcome === 'not-me' && (
          <a
            class="button danger"
            href={`${origin}/account/password`}
            target="_blank"
            rel="noopener noreferrer"
          >
            {ended.changePassword}
          </a>
        )}
        <button
          class={outcome === 'not-me' ? 'button second' : 'button'}
          type="button"
          onClick={questions.done}
        >
          {words.done}
        </button>
      </div>
    </Screen>
  );
}
