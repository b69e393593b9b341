import { formatOf } from '#locales/format.ts';

/** How French says times, numbers and lists. */
export const format = formatOf('fr-FR', (count) => (count === 1 ? '1 autre' : `${count} autres`));
