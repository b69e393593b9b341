import { useLayoutEffect, useRef, useState } from 'preact/hooks';
import { Field } from '../parts/field.tsx';
import { Notice } from '../parts/notice.tsx';
import type { Decision } from '../protocol/answers.ts';
import { words } from '../words.ts';
import { NumberPad } from './number-pad.tsx';
import type { Problem, Question } from './questions.ts';

interface AnswerFormProps {
  readonly showing: Question;
  /** Whether nothing can be confirmed for a moment. */
  readonly isTooSoon: boolean;
  readonly onAnswer: (decision: Decision, number: string | null) => void;
  readonly onNotMe: () => void;
}

const length = 6;

/** The number, where it is asked for, and the three answers. */
export function AnswerForm({ showing, isTooSoon, onAnswer, onNotMe }: AnswerFormProps) {
  const { asked, problem, sending } = showing;
  const [number, setNumber] = useState('');
  const [isMissing, setMissing] = useState(false);
  const input = useRef<HTMLInputElement>(null);
  // A wrong number is of no use to correct; a new one is typed from the start.
  useLayoutEffect(() => {
    if (problem?.kind === 'number-wrong') setNumber('');
  }, [problem]);

  const isNumberAsked = asked.request.number;
  const confirm = (): void => {
    const isShort = isNumberAsked && number.length !== length;
    setMissing(isShort);
    if (isShort) input.current?.focus();
    else onAnswer('confirm', isNumberAsked ? number : null);
  };
  const write = (text: string): void => {
    setMissing(false);
    setNumber(text.replace(/\D/g, '').slice(0, length));
  };
  return (
    <form
      class="stack tight"
      data-sent={sending !== null || undefined}
      noValidate
      onSubmit={(event) => {
        event.preventDefault();
        confirm();
      }}
    >
      {isNumberAsked && (
        <>
          <Field
            id="number"
            label={words.question.number}
            error={isMissing ? words.question.problems['number-missing'] : numberProblem(problem)}
            class="input code"
            inputMode="none"
            autocomplete="off"
            placeholder=" "
            value={number}
            inputRef={input}
            onInput={({ currentTarget }) => write(currentTarget.value)}
          />
          <NumberPad onDigit={(digit) => write(number + digit)} onDelete={() => write(number.slice(0, -1))} />
        </>
      )}
      <OtherProblem problem={problem} />
      <p class="sr" role="status">
        {sending !== null && problem === null && words.question.sending}
      </p>
      <Answers
        sending={sending}
        isTooSoon={isTooSoon}
        onDeny={() => onAnswer('deny', null)}
        onNotMe={onNotMe}
      />
    </form>
  );
}

interface AnswersProps {
  readonly sending: Decision | null;
  readonly isTooSoon: boolean;
  readonly onDeny: () => void;
  readonly onNotMe: () => void;
}

function Answers({ sending, isTooSoon, onDeny, onNotMe }: AnswersProps) {
  return (
    <div class="answers">
      <button
        class="button wide"
        type="submit"
        aria-disabled={isTooSoon || undefined}
        data-pressed={sending === 'confirm' || undefined}
      >
        {words.question.confirm}
      </button>
      <button class="button second" type="button" onClick={onDeny}>
        {words.question.deny}
      </button>
      <button class="button danger-second" type="button" onClick={onNotMe}>
        {words.question.notMe}
      </button>
    </div>
  );
}

function numberProblem(problem: Problem | null): string | null {
  if (problem?.kind === 'number-wrong') return words.question.problems['number-wrong'](problem.left);
  return problem?.kind === 'number-missing' ? words.question.problems['number-missing'] : null;
}

function OtherProblem({ problem }: { readonly problem: Problem | null }) {
  if (problem === null || problem.kind === 'number-wrong' || problem.kind === 'number-missing') return null;
  const { problems } = words.question;
  return (
    <Notice tone="warn" isNews>
      {problem.kind === 'too-many'
        ? problems['too-many'](problem.waitSeconds ?? 180)
        : problems[problem.kind]}
    </Notice>
  );
}
