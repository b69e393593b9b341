import type { Words } from '#locales/words.ts';

/** The question of an application that wants to sign somebody out. */
export const signOut: Words['signOut'] = {
  heading: (service: string): string => `¿Cerrar sesión en ${service}?`,
  lead: 'Se cerrará tu sesión en todas las aplicaciones vinculadas de este navegador.',
  leadFrom: (application: string): string =>
    `Has cerrado sesión en ${application}. Si la cierras aquí también, se cerrará en todas las aplicaciones vinculadas de este navegador.`,
  yes: 'Cerrar sesión',
  no: 'Mantener la sesión abierta',
};
