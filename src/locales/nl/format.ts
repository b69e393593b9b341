import { formatOf } from '#locales/format.ts';

/** How Dutch says times, numbers and lists. */
export const format = formatOf('nl-NL', (count) => `nog ${count}`);
