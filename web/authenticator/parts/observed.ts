import { useEffect, useState } from 'preact/hooks';

/** A value that screens follow. */
export interface Observed<Value> {
  readonly get: () => Value;
  readonly set: (value: Value) => void;
  /** Answers what ends it. */
  readonly follow: (told: (value: Value) => void) => () => void;
}

export function observed<Value>(initial: Value): Observed<Value> {
  let present = initial;
  const followers = new Set<(value: Value) => void>();
  return {
    get: () => present,
    set: (value) => {
      if (Object.is(value, present)) return;
      present = value;
      for (const told of [...followers]) told(value);
    },
    follow: (told) => {
      followers.add(told);
      return () => followers.delete(told);
    },
  };
}

export function useObserved<Value>(from: Observed<Value>): Value {
  const [value, setValue] = useState(from.get());
  useEffect(() => {
    const show = (next: Value): void => setValue(() => next);
    show(from.get());
    return from.follow(show);
  }, [from]);
  return value;
}
