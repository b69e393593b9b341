import { useEffect, useState } from 'preact/hooks';
import { useHouse } from '../house.ts';
import { useNowSeconds } from '../parts/clock.ts';
import { Notice } from '../parts/notice.tsx';
import { Heading, Screen } from '../parts/screen.tsx';
import type { Decision } from '../protocol/answers.ts';
import { words } from '../words.ts';
import { AnswerForm } from './answer-form.tsx';
import { Description } from './description.tsx';
import { NotMeDialog } from './not-me-dialog.tsx';
import type { Question } from './questions.ts';

/** A press this soon was meant for the request that stood here before. */
const tooSoonMilliseconds = 700;

/** "Sign in to Payroll?" */
export function QuestionScreen({ showing }: { readonly showing: Question }) {
  const { questions, watch, phones } = useHouse();
  const [isAskedOnceMore, setAskedOnceMore] = useState(false);
  const { asked, isNewer } = showing;
  // A stranger who asks at the right moment must not get the tap that was for somebody else's request.
  const [isTooSoon, setTooSoon] = useState(isNewer);
  useEffect(() => {
    const timer = setTimeout(() => setTooSoon(false), tooSoonMilliseconds);
    return () => clearTimeout(timer);
  }, []);
  const { request, phone } = asked;
  const now = useNowSeconds() + watch.news.get().aheadSeconds;
  const answer = (decision: Decision, number: string | null): void => {
    if (decision === 'confirm' && isTooSoon) return;
    void questions.answer(decision, number);
  };
  const title = words.question.heading[request.kind](request.application);
  return (
    <Screen
      title={title}
      tab={null}
      markGap={1}
      isAnswered
      aside={<span class="quiet small">{phone.name}</span>}
    >
      <div class="ask">
        <span class="tile solid" aria-hidden="true">
          {Array.from(request.application)[0]?.toUpperCase()}
        </span>
        <Heading>{title}</Heading>
        {isNewer && <Notice tone="plain">{words.question.newer}</Notice>}
        <Description asked={asked} now={now} email={phones.list.get().length > 1 ? phone.email : null} />
      </div>
      <AnswerForm
        showing={showing}
        isTooSoon={isTooSoon}
        onAnswer={answer}
        onNotMe={() => (request.kind === 'sign-in' ? setAskedOnceMore(true) : answer('deny', null))}
      />
      {isAskedOnceMore && (
        <NotMeDialog
          onClose={() => setAskedOnceMore(false)}
          onSure={() => {
            setAskedOnceMore(false);
            answer('not-me', null);
          }}
        />
      )}
    </Screen>
  );
}
