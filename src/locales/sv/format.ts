import { formatOf } from '#locales/format.ts';

/** Times, numbers and lists in Swedish. */
export const format = formatOf('sv-SE', (count) => `${count} till`);
