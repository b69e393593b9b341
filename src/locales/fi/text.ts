import type { Words } from '#locales/words.ts';

/** Text messages, in Finnish. */
export const text: Words['text'] = {
  code: (service, code, host) => `${code} on koodisi palveluun ${service}.\n\n@${host} #${code}`,
};
