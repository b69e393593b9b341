import { formatOf } from '#locales/format.ts';

export const format = formatOf('en-GB', (count) => `${count} more`);
