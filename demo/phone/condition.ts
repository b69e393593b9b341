/** What can be the matter with a phone. */
export interface Condition {
  readonly offline: boolean;
  readonly lost: boolean;
  /** Its system shows no notifications: somebody turned them off, or pressed "Don't allow". */
  readonly silenced: boolean;
}

export interface Conditions {
  now(): Condition;
  set(next: Partial<Condition>): void;
  /** Whether anything reaches it, or comes from it. */
  isReachable(): boolean;
  /** Is told after each change. Returns how to stop. */
  watch(told: () => void): () => void;
}

export function conditions(): Conditions {
  let now: Condition = { offline: false, lost: false, silenced: false };
  const watching = new Set<() => void>();
  return {
    now: () => now,
    set: (next) => {
      now = { ...now, ...next };
      for (const told of watching) told();
    },
    isReachable: () => !now.offline && !now.lost,
    watch: (told) => {
      watching.add(told);
      return () => watching.delete(told);
    },
  };
}
