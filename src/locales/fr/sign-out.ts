import type { Words } from '#locales/words.ts';

/** The question of an application that wants to sign somebody out. */
export const signOut: Words['signOut'] = {
  heading: (service: string): string => `Se déconnecter de ${service} ?`,
  lead: 'La déconnexion vaut pour toutes les applications associées dans ce navigateur.',
  leadFrom: (application: string): string =>
    `La déconnexion de ${application} est faite. Déconnectez-vous ici aussi, et elle vaudra pour toutes les applications associées dans ce navigateur.`,
  yes: 'Se déconnecter',
  no: 'Garder ma connexion',
};
