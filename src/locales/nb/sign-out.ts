import type { Words } from '#locales/words.ts';

/** The question of an application that wants to sign somebody out, in Norwegian. */
export const signOut: Words['signOut'] = {
  heading: (service) => `Logge ut av ${service}?`,
  lead: 'Du blir logget ut av alle tilknyttede tjenester i denne nettleseren.',
  leadFrom: (application) =>
    `Du har logget ut av ${application}. Logger du ut her også, blir du logget ut av alle tilknyttede tjenester i denne nettleseren.`,
  yes: 'Logg ut',
  no: 'Forbli innlogget',
};
