import type { Words } from '#locales/words.ts';

/** The question of an application that wants to sign somebody out, in Swedish. */
export const signOut: Words['signOut'] = {
  heading: (service) => `Logga ut från ${service}?`,
  lead: 'Du loggas ut från alla anslutna tjänster i den här webbläsaren.',
  leadFrom: (application) =>
    `Du har loggat ut från ${application}. Om du loggar ut här också loggas du ut från alla anslutna tjänster i den här webbläsaren.`,
  yes: 'Logga ut',
  no: 'Förbli inloggad',
};
