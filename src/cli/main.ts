import { keepCompiled } from './compile-cache.ts';

// Before anything else is loaded: what is loaded later is kept.
keepCompiled();
const { twofold } = await import('./twofold.ts');
await twofold(process.argv.slice(2));
