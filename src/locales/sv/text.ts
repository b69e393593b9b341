import type { Words } from '#locales/words.ts';

/** Text messages, in Swedish. */
export const text: Words['text'] = {
  code: (service, code, host) => `${code} är din kod för ${service}.\n\n@${host} #${code}`,
};
