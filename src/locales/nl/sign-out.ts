import type { Words } from '#locales/words.ts';

/** The question of an application that wants to sign somebody out, in Dutch. */
export const signOut: Words['signOut'] = {
  heading: (service) => `Uitloggen bij ${service}?`,
  lead: 'Je wordt in deze browser uitgelogd bij elke gekoppelde toepassing.',
  leadFrom: (application) =>
    `Je bent uitgelogd bij ${application}. Log hier ook uit, dan ben je in deze browser uitgelogd bij elke gekoppelde toepassing.`,
  yes: 'Uitloggen',
  no: 'Ingelogd blijven',
};
