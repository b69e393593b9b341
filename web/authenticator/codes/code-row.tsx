import { useEffect, useState } from 'preact/hooks';
import { type Code, usual } from '../otp/code.ts';
import { codeAt, inGroups, secondsLeft } from '../otp/totp.ts';
import { useNowSeconds } from '../parts/clock.ts';
import { Icon } from '../parts/icon.tsx';
import { words } from '../words.ts';
import type { StoredCode } from './code-store.ts';
import { accountOf, initialOf, nameOf, toneOf } from './names.ts';

interface CodeRowProps {
  readonly stored: StoredCode;
  readonly index: number;
  readonly onCopied: (name: string) => void;
}

const shownMilliseconds = 2500;

export function CodeRow({ stored: { code }, index, onCopied }: CodeRowProps) {
  const [isShown, setShown] = useState(false);
  const [isCopied, setCopied] = useState(false);
  const name = nameOf(code);
  const copy = async (): Promise<void> => {
    await navigator.clipboard.writeText(await codeAt(code, Date.now() / 1000));
    setCopied(true);
    onCopied(name);
    setTimeout(() => setCopied(false), shownMilliseconds);
  };
  return (
    <li>
      <span class={toneOf(index)} aria-hidden="true">
        {initialOf(name)}
      </span>
      <span class="who">
        {name}
        <small>{accountOf(code)}</small>
      </span>
      {isShown ? (
        <Shown code={code} name={name} onHide={() => setShown(false)} />
      ) : (
        <button
          class="digits"
          type="button"
          aria-label={words.codes.show(name)}
          onClick={() => setShown(true)}
        >
          <code aria-hidden="true">{inGroups('•'.repeat(code.digits))}</code>
        </button>
      )}
      <button
        class="icon-button"
        type="button"
        aria-label={words.codes.copy(name)}
        onClick={() => void copy()}
      >
        <Icon name={isCopied ? 'check' : 'copy'} />
      </button>
    </li>
  );
}

interface ShownProps {
  readonly code: Code;
  readonly name: string;
  readonly onHide: () => void;
}

function Shown({ code, name, onHide }: ShownProps) {
  const now = useNowSeconds();
  const step = Math.floor(now / code.periodSeconds);
  const [digits, setDigits] = useState('');
  useEffect(() => {
    let isStale = false;
    void codeAt(code, step * code.periodSeconds).then((made) => !isStale && setDigits(inGroups(made)));
    return () => {
      isStale = true;
    };
  }, [code, step]);
  return (
    <button class="digits" type="button" aria-label={words.codes.shown(digits, name)} onClick={onHide}>
      <code>{digits}</code>
      {code.periodSeconds !== usual.periodSeconds && (
        <Ring left={secondsLeft(code, now)} of={code.periodSeconds} />
      )}
    </button>
  );
}

function Ring({ left, of }: { readonly left: number; readonly of: number }) {
  return (
    <svg class="ring" viewBox="0 0 24 24" role="img" aria-label={words.codes.ringLeft(left)}>
      <circle cx="12" cy="12" r="9" />
      <circle
        class="rest-of"
        cx="12"
        cy="12"
        r="9"
        pathLength="100"
        stroke-dasharray={`${(left / of) * 100} 100`}
      />
    </svg>
  );
}
