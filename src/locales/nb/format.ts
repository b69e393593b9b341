import { formatOf } from '#locales/format.ts';

/** Times, numbers and lists in Norwegian. */
export const format = formatOf('nb-NO', (count) => `${count} til`);
