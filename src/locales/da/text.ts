import type { Words } from '#locales/words.ts';

/** Text messages, in Danish. */
export const text: Words['text'] = {
  code: (service, code, host) => `${code} er din kode til ${service}.\n\n@${host} #${code}`,
};
