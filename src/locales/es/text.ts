import type { Words } from '#locales/words.ts';

/** Text messages. The ó is not in the GSM alphabet, so 70 characters fit into one SMS. */
export const text: Words['text'] = {
  code: (service: string, code: string, host: string): string =>
    `${code} es tu código de ${service}.\n\n@${host} #${code}`,
};
