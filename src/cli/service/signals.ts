const signals = ['SIGTERM', 'SIGINT', 'SIGHUP'] as const;

/**
 * Resolves at the first signal, or when the parent that started this process with a channel is gone. The second
 * signal ends the process where it stands; what was acknowledged is safe, and the next start picks the rest up.
 */
export function untilAskedToStop(): Promise<string> {
  return new Promise((resolve) => {
    let asked = false;
    const ask = (because: string) => {
      if (asked && because !== 'disconnect') process.exit(1);
      asked = true;
      resolve(because);
    };
    for (const signal of signals) process.on(signal, ask);
    if (process.channel !== undefined) process.on('disconnect', () => ask('disconnect'));
  });
}
