import { Icon } from '../parts/icon.tsx';
import { words } from '../words.ts';

interface PadProps {
  readonly onDigit: (digit: string) => void;
  readonly onDelete: () => void;
}

const digits = ['1', '2', '3', '4', '5', '6', '7', '8', '9'];

/** For thumbs. Keyboards and screen readers type into the field itself. */
export function NumberPad({ onDigit, onDelete }: PadProps) {
  const digit = (value: string) => (
    <button key={value} type="button" onClick={() => onDigit(value)}>
      {value}
    </button>
  );
  return (
    <div class="pad">
      {digits.map(digit)}
      <span />
      {digit('0')}
      <button type="button" aria-label={words.question.deleteDigit} onClick={onDelete}>
        <Icon name="backspace" />
      </button>
    </div>
  );
}
