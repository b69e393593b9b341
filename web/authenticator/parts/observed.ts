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
