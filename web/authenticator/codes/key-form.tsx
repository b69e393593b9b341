import { useState } from 'preact/hooks';
import { fromBase32 } from '../otp/base32.ts';
import { type Code, isKey, isPeriod, usual } from '../otp/code.ts';
import { Field } from '../parts/field.tsx';
import { Icon } from '../parts/icon.tsx';
import { words } from '../words.ts';

const empty = {
  issuer: '',
  account: '',
  key: '',
  algorithm: usual.algorithm as Code['algorithm'],
  digits: usual.digits as Code['digits'],
  period: String(usual.periodSeconds),
};
type Typed = typeof empty;
type Wrong = Partial<Record<'issuer' | 'key' | 'period', string>>;

const algorithms = ['SHA-1', 'SHA-256', 'SHA-512'] as const;
const digitCounts = [6, 7, 8] as const;

/** The key as the site writes it, for those who cannot scan. */
export function KeyForm({ onCode }: { readonly onCode: (code: Code) => void }) {
  const [typed, setTyped] = useState(empty);
  const [wrong, setWrong] = useState<Wrong>({});
  const { adding } = words.codes;
  const set = (next: Partial<Typed>): void => setTyped((present) => ({ ...present, ...next }));
  const add = (): void => {
    const read = readTyped(typed);
    setWrong('wrong' in read ? read.wrong : {});
    if ('wrong' in read) return;
    onCode(read.code);
    setTyped(empty);
  };
  const text = (name: 'issuer' | 'account' | 'key' | 'period', label: string, hint?: string) => (
    <Field
      id={name}
      label={label}
      hint={hint}
      error={name === 'account' ? null : (wrong[name] ?? null)}
      autocomplete="off"
      class={name === 'key' ? 'input mono' : 'input'}
      value={typed[name]}
      onInput={({ currentTarget }) => set({ [name]: currentTarget.value })}
    />
  );
  return (
    <form
      class="stack tight"
      noValidate
      onSubmit={(event) => {
        event.preventDefault();
        add();
      }}
    >
      {text('issuer', adding.issuer)}
      {text('account', adding.account, adding.accountHint)}
      {text('key', adding.key, adding.keyHint)}
      <details class="more">
        <summary>
          <Icon name="chevronRight" />
          {adding.more}
        </summary>
        <div>
          <Choice
            id="algorithm"
            label={adding.algorithm}
            options={algorithms}
            value={typed.algorithm}
            onValue={(algorithm) => set({ algorithm })}
          />
          <Choice
            id="digits"
            label={adding.digits}
            options={digitCounts}
            value={typed.digits}
            onValue={(digits) => set({ digits })}
          />
          {text('period', adding.period)}
        </div>
      </details>
      <div class="actions">
        <button class="button" type="submit">
          {adding.add}
        </button>
      </div>
    </form>
  );
}

interface ChoiceProps<Value> {
  readonly id: string;
  readonly label: string;
  readonly options: readonly Value[];
  readonly value: Value;
  readonly onValue: (value: Value) => void;
}

function Choice<Value extends string | number>({ id, label, options, value, onValue }: ChoiceProps<Value>) {
  return (
    <div class="field">
      <label for={id}>{label}</label>
      <div class="select">
        <select
          class="input"
          id={id}
          value={value}
          onChange={({ currentTarget }) => {
            const chosen = options[currentTarget.selectedIndex];
            if (chosen !== undefined) onValue(chosen);
          }}
        >
          {options.map((option) => (
            <option key={option} value={option}>
              {option}
            </option>
          ))}
        </select>
        <Icon name="chevronDown" />
      </div>
    </div>
  );
}

function readTyped(typed: Typed): { readonly code: Code } | { readonly wrong: Wrong } {
  const key = fromBase32(typed.key);
  const periodSeconds = Number(typed.period);
  const issuer = typed.issuer.trim();
  const wrong: Wrong = {
    ...(issuer === '' && { issuer: words.codes.adding.issuerMissing }),
    ...((key === null || !isKey(key)) && { key: words.codes.problems['bad-key'] }),
    ...(!isPeriod(periodSeconds) && { period: words.codes.problems['bad-period'] }),
  };
  if (key === null || Object.keys(wrong).length > 0) return { wrong };
  const { algorithm, digits } = typed;
  return { code: { issuer, account: typed.account.trim(), key, algorithm, digits, periodSeconds } };
}
