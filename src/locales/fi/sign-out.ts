import type { Words } from '#locales/words.ts';

/** The question of an application that wants to sign somebody out, in Finnish. */
export const signOut: Words['signOut'] = {
  heading: (service) => `Kirjaudutko ulos palvelusta ${service}?`,
  lead: 'Sinut kirjataan ulos kaikista yhdistetyistä palveluista tässä selaimessa.',
  leadFrom: (application) =>
    `Kirjauduit ulos palvelusta ${application}. Jos kirjaudut ulos täältäkin, sinut kirjataan ulos kaikista yhdistetyistä palveluista tässä selaimessa.`,
  yes: 'Kirjaudu ulos',
  no: 'Pysy kirjautuneena',
};
