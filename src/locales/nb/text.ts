import type { Words } from '#locales/words.ts';

/** Text messages, in Norwegian. */
export const text: Words['text'] = {
  code: (service, code, host) => `${code} er koden din for ${service}.\n\n@${host} #${code}`,
};
