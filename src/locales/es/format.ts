import { formatOf } from '#locales/format.ts';

/** How Spanish says times, numbers and lists. */
export const format = formatOf('es-ES', (count) => `${count} más`);
