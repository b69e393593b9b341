import { readOptions } from './options.ts';
import { report } from './report.ts';
import { measure } from './results.ts';
import { inWorld } from './world/world.ts';

/** `npm run bench`: docs/performance.md says what is measured, and how. */
const options = readOptions(process.argv.slice(2));
const results = await inWorld((world) => measure(world, options));
console.log(options.json ? JSON.stringify(results, null, 2) : report(results));
