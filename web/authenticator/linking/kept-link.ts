import type { Reason } from '../protocol/answers.ts';

/** As long as the service takes it at the most. */
const linkSeconds = 600;
const key = 'link';
const refused: readonly Reason[] = ['link-unknown', 'link-expired', 'link-used'];

/**
 * The link code of this tab, through a reload or a step back too far: it left the address at once, so it would be lost
 * with the page. It is in no history and in no other tab.
 */
export interface KeptLink {
  /** The one that is kept, while it may still be good. */
  readonly take: () => string | null;
  /** From now on this one, or none. */
  readonly keep: (code: string | null) => void;
  /** Forgets it where the service has said that it is worth nothing. */
  readonly heed: (reason: Reason) => void;
}

interface Dependencies {
  /** Browsers that keep nothing throw when it is only looked at. */
  readonly storage: () => Pick<Storage, 'getItem' | 'setItem' | 'removeItem'>;
  readonly nowSeconds: () => number;
}

export function keptLink({ storage, nowSeconds }: Dependencies): KeptLink {
  const read = (): string | null => {
    try {
      const [code = '', until = ''] = (storage().getItem(key) ?? '').split(' ');
      const left = Number(until) - nowSeconds();
      // A clock that was set back meanwhile makes nothing last longer.
      return code !== '' && left > 0 && left <= linkSeconds ? code : null;
    } catch {
      return null;
    }
  };
  const write = (code: string | null): void => {
    try {
      if (code === null) storage().removeItem(key);
      else storage().setItem(key, `${code} ${nowSeconds() + linkSeconds}`);
    } catch {
      // Then a reload loses it, as it would without this.
    }
  };
  return {
    take: () => {
      const code = read();
      if (code === null) write(null);
      return code;
    },
    keep: (code) => {
      // The same one does not last longer for being shown again.
      if (code === null || code !== read()) write(code);
    },
    heed: (reason) => {
      if (endsLink(reason)) write(null);
    },
  };
}

/** Whether no further try with the same code can come to anything. */
export function endsLink(reason: Reason): boolean {
  return refused.includes(reason);
}
