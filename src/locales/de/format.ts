import { formatOf } from '#locales/format.ts';

/** How German says times, numbers and lists. */
export const format = formatOf('de-DE', (count) => (count === 1 ? '1 weitere' : `${count} weitere`));
