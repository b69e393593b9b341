import type { Words } from '#locales/words.ts';

/** The question of an application that wants to sign somebody out, in Danish. */
export const signOut: Words['signOut'] = {
  heading: (service) => `Vil du logge ud af ${service}?`,
  lead: 'Du bliver logget ud af alle tilknyttede tjenester i denne browser.',
  leadFrom: (application) =>
    `Du har logget ud af ${application}. Hvis du også logger ud her, bliver du logget ud af alle tilknyttede tjenester i denne browser.`,
  yes: 'Log ud',
  no: 'Forbliv logget ind',
};
