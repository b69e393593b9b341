import type { Words } from '#locales/words.ts';

/** The question of an application that wants to sign somebody out, in German. */
export const signOut: Words['signOut'] = {
  heading: (service) => `Von ${service} abmelden?`,
  lead: 'Sie werden in diesem Browser von jeder verbundenen Anwendung abgemeldet.',
  leadFrom: (application) =>
    `Sie haben sich von ${application} abgemeldet. Wenn Sie sich auch hier abmelden, sind Sie in diesem Browser von jeder verbundenen Anwendung abgemeldet.`,
  yes: 'Abmelden',
  no: 'Angemeldet bleiben',
};
