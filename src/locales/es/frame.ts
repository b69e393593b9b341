import type { Words } from '#locales/words.ts';

/** What stands around every page. */
export const frame: Words['frame'] = {
  skip: 'Ir al contenido',
  errorPrefix: 'Error: ',
  problem: 'Hay un problema',
  thenBackTo: 'Después vuelves a',
  bar: 'Cuenta',
  language: 'Idioma',
  help: 'Ayuda',
  privacy: 'Privacidad',
  signOut: 'Cerrar sesión',
  show: 'Mostrar',
  hide: 'Ocultar',
  copied: 'Copiado',
};
