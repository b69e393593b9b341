import { useEffect, useState } from 'preact/hooks';
import type { Observed } from './observed.ts';

/** The value as it is now; what uses it is drawn anew when it changes. */
export function useObserved<Value>(from: Observed<Value>): Value {
  const [value, setValue] = useState(from.get());
  useEffect(() => {
    const show = (next: Value): void => setValue(() => next);
    show(from.get());
    return from.follow(show);
  }, [from]);
  return value;
}
