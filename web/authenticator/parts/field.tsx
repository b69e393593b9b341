import type { Ref, TargetedInputEvent } from 'preact';
import { Icon } from './icon.tsx';

interface FieldProps {
  readonly id: string;
  readonly label: string;
  readonly hint?: string | undefined;
  readonly error?: string | null;
  readonly inputRef?: Ref<HTMLInputElement>;
  readonly class?: string;
  readonly isSecret?: boolean;
  readonly inputMode?: 'none' | 'numeric' | 'url' | 'text';
  readonly autocomplete?: 'off' | 'new-password' | 'current-password';
  readonly placeholder?: string;
  readonly value: string;
  readonly onInput: (event: TargetedInputEvent<HTMLInputElement>) => void;
}

/** Label above, then the hint, then what is wrong, then the input. */
export function Field({ id, label, hint, error = null, inputRef, isSecret = false, ...given }: FieldProps) {
  const described = [hint && `${id}-hint`, error && `${id}-error`].filter(Boolean).join(' ');
  const input = {
    class: 'input',
    ...given,
    id,
    ref: inputRef ?? null,
    'aria-describedby': described || undefined,
    'aria-invalid': error !== null || undefined,
  };
  return (
    <div class={error === null ? 'field' : 'field wrong'}>
      <label for={id}>{label}</label>
      {hint !== undefined && (
        <p class="hint" id={`${id}-hint`}>
          {hint}
        </p>
      )}
      {error !== null && (
        <p class="field-error" id={`${id}-error`} role="alert">
          <Icon name="circleAlert" />
          <span>{error}</span>
        </p>
      )}
      {isSecret ? <input {...input} type="password" /> : <input {...input} type="text" />}
    </div>
  );
}
