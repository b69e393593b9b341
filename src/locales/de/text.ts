import type { Words } from '#locales/words.ts';

/** Text messages, in German. */
export const text: Words['text'] = {
  code: (service, code, host) => `${code} ist Ihr Code für ${service}.\n\n@${host} #${code}`,
};
