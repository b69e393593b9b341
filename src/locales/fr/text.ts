import type { Words } from '#locales/words.ts';

/** Text messages. Without an accent beyond é, è, à and ù, so that one fits into a single SMS. */
export const text: Words['text'] = {
  code: (service: string, code: string, host: string): string =>
    `${code} est votre code ${service}.\n\n@${host} #${code}`,
};
