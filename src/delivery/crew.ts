interface Dependencies<T> {
  /** At most so many pieces of work are under way. */
  readonly size: number;
  /** Takes up to so many pieces of what there is to do. Never rejects. */
  claim(atMost: number): Promise<readonly T[]>;
  /** Never rejects. */
  work(piece: T): Promise<void>;
}

export interface Crew {
  /** There may be something to do. */
  wake(): void;
  /** Claims nothing new, and waits for what is under way. */
  end(): Promise<void>;
}

/** Claims work as long as there is some and somebody is free; one claim at a time. */
export function crew<T>({ size, claim, work }: Dependencies<T>): Crew {
  const underWay = new Set<Promise<void>>();
  let claiming: Promise<void> | null = null;
  let mayBeMore = false;
  let hasEnded = false;
  const mayClaim = () => mayBeMore && !hasEnded && underWay.size < size;

  function claimNext(): void {
    if (claiming !== null || !mayClaim()) return;
    claiming = claimAll().finally(() => {
      claiming = null;
      claimNext();
    });
  }

  async function claimAll(): Promise<void> {
    while (mayClaim()) {
      mayBeMore = false;
      const free = size - underWay.size;
      const pieces = await claim(free);
      for (const piece of pieces) begin(piece);
      // As many as were asked for: there may be others behind them.
      if (pieces.length === free) mayBeMore = true;
    }
  }

  function begin(piece: T): void {
    const ending = work(piece).finally(() => {
      underWay.delete(ending);
      claimNext();
    });
    underWay.add(ending);
  }

  return {
    wake: () => {
      mayBeMore = true;
      claimNext();
    },
    end: async () => {
      hasEnded = true;
      await claiming;
      await Promise.all(underWay);
    },
  };
}
