import { formatOf } from '#locales/format.ts';

/** How Finnish says times, numbers and lists. */
export const format = formatOf('fi-FI', (count) => (count === 1 ? '1 muu' : `${count} muuta`));
