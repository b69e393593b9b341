import { availableParallelism } from 'node:os';
import { hash, verify } from '@node-rs/argon2';
import { cost } from '#accounts/password-hash.ts';
import { answering } from '../world/forked.ts';

/** The other bound: passwords checked in a loop on all cores, with the product's costs, and nothing else. */
const secret = Buffer.alloc(32, 7);
const stored = await hash('a long pass phrase', { ...cost, secret });

answering(async ({ seconds }: { readonly seconds: number }) => {
  const begun = performance.now();
  let count = 0;
  await Promise.all(
    // Two for each core, so that no core waits while the loop turns.
    Array.from({ length: 2 * availableParallelism() }, async () => {
      while (performance.now() - begun < seconds * 1000) {
        if (await verify(stored, 'a long pass phrase', { secret })) count++;
      }
    }),
  );
  return { count, seconds: (performance.now() - begun) / 1000 };
});
