import type { Words } from '#locales/words.ts';

/** Text messages, in Dutch. */
export const text: Words['text'] = {
  code: (service, code, host) => `${code} is je code voor ${service}.\n\n@${host} #${code}`,
};
