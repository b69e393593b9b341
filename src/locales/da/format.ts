import { formatOf } from '#locales/format.ts';

/** Times, numbers and lists in Danish. */
export const format = formatOf('da-DK', (count) => `${count} til`);
