/** Streams that one node holds at once: each is a connection that stays for minutes, and nobody takes all of them. */
export const streamsAtOnce = { ofOneListener: 6, fromAddress: 1000 } as const;

export interface StreamPlaces {
  /** Answers how to give the place back, once; `null` when the listener or the address has all it may have. */
  take(listener: string, address: string): (() => void) | null;
}

/** Counted by each node for itself: what is spared are its connections and its memory. */
export function streamPlaces(most: { readonly [kind in keyof typeof streamsAtOnce]: number }): StreamPlaces {
  const ofListener = counting(most.ofOneListener);
  const fromAddress = counting(most.fromAddress);
  return {
    take: (listener, address) => {
      if (ofListener.isFull(listener) || fromAddress.isFull(address)) return null;
      ofListener.add(listener, 1);
      fromAddress.add(address, 1);
      return () => {
        ofListener.add(listener, -1);
        fromAddress.add(address, -1);
      };
    },
  };
}

function counting(most: number) {
  const counts = new Map<string, number>();
  return {
    isFull: (key: string) => (counts.get(key) ?? 0) >= most,
    add: (key: string, change: 1 | -1) => {
      const count = (counts.get(key) ?? 0) + change;
      if (count === 0) counts.delete(key);
      else counts.set(key, count);
    },
  };
}
