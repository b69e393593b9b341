// What `npm start` runs: the demo, as `twofold demo` has it.
import { keepCompiled } from '#cli/compile-cache.ts';

keepCompiled();
const { twofold } = await import('#cli/twofold.ts');
await twofold(['demo', ...process.argv.slice(2)]);
