import { useEffect, useRef, useState } from 'preact/hooks';
import { authenticatorApp as words } from '#locales/en/authenticator-app.ts';
import { useHouse } from '../house.ts';
import { useNowSeconds } from '../parts/clock.ts';
import { Field } from '../parts/field.tsx';
import { Notice } from '../parts/notice.tsx';
import { Heading, Screen } from '../parts/screen.tsx';
import type { Decision } from '../protocol/answers.ts';
import { Description } from './description.tsx';
import { NotMeDialog } from './not-me-dialog.tsx';
import { NumberPad } from './number-pad.tsx';
import type { Problem, Showing } from './questions.ts';

type Question = Extract<Showing, { kind: 'question' }>;

const length = 6;

/** "Sign in to Payroll?" */
export function QuestionScreen({ showing }: { readonly showing: Question }) {
  const { questions, watch, phones } = useHouse();
  const [number, setNumber] = useState('');
  const [isMissing, setMissing] = useState(false);
  const [isSure, setSure] = useState(false);
  const input = useRef<HTMLInputElement>(null);
  const { asked, problem, sending, isNewer } = showing;
  const { request, phone } = asked;
  const now = useNowSeconds() + watch.news.get().aheadSeconds;

  // A wrong number is of no use to correct; a new one is typed from the start.
  useEffect(() => {
    if (problem?.kind === 'number-wrong') setNumber('');
  }, [problem]);

  const write = (text: string): void => {
    setMissing(false);
    setNumber(text.replace(/\D/g, '').slice(0, length));
  };
  const answer = (decision: Decision): void => {
    if (decision === 'confirm' && request.number && number.length !== length) {
      setMissing(true);
      input.current?.focus();
      return;
    }
    void questions.answer(decision, decision === 'confirm' && request.number ? number : null);
  };

  const title = words.question.heading[request.kind](request.application);
  const wrong = isMissing ? words.question.problems['number-missing'] : numberProblem(problem);
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
      <form
        class="stack tight"
        data-sent={sending !== null || undefined}
        noValidate
        onSubmit={(event) => {
          event.preventDefault();
          answer('confirm');
        }}
      >
        {request.number && (
          <>
            <Field
              id="number"
              label={words.question.number}
              error={wrong}
              class="input code"
              inputMode="none"
              autocomplete="off"
              placeholder=" "
              value={number}
              inputRef={input}
              onInput={({ currentTarget }) => write(currentTarget.value)}
            />
            <NumberPad
              onDigit={(digit) => write(number + digit)}
              onDelete={() => write(number.slice(0, -1))}
            />
          </>
        )}
        <OtherProblem problem={problem} />
        <p class="sr" role="status">
          {sending !== null && problem === null && words.question.sending}
        </p>
        <div class="answers">
          <button class="button wide" type="submit" data-pressed={sending === 'confirm' || undefined}>
            {words.question.confirm}
          </button>
          <button class="button second" type="button" onClick={() => answer('deny')}>
            {words.question.deny}
          </button>
          <button class="button danger-second" type="button" onClick={() => setSure(true)}>
            {words.question.notMe}
          </button>
        </div>
      </form>
      {isSure && (
        <NotMeDialog
          onClose={() => setSure(false)}
          onSure={() => {
            setSure(false);
            answer('not-me');
          }}
        />
      )}
    </Screen>
  );
}

function numberProblem(problem: Problem | null): string | null {
  if (problem?.kind === 'number-wrong') return words.question.problems['number-wrong'](problem.left);
  return problem?.kind === 'number-missing' ? words.question.problems['number-missing'] : null;
}

function OtherProblem({ problem }: { readonly problem: Problem | null }) {
  if (problem === null || problem.kind === 'number-wrong' || problem.kind === 'number-missing') return null;
  return (
    <Notice tone="warn" isNews>
      {words.question.problems[problem.kind]}
    </Notice>
  );
}
