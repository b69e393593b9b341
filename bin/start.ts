// What `npm start` runs: the demo, as `twofold demo` has it.
import { twofold } from '#cli/main.ts';

await twofold(['demo', ...process.argv.slice(2)]);
