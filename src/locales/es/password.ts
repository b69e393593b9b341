import { format } from '#locales/es/format.ts';
import type { Words } from '#locales/words.ts';

/** Forgotten, set and changed passwords. */
export const password: Words['password'] = {
  forgotten: {
    heading: '¿Has olvidado la contraseña?',
    lead: 'Dinos tu correo electrónico. Si hay una cuenta con él, te enviaremos un enlace para poner una contraseña nueva.',
    email: 'Correo electrónico',
    submit: 'Enviar el enlace',
    emailMissing: 'Escribe tu correo electrónico.',
    emailMalformed: 'Escribe un correo como nombre@ejemplo.es.',
    sentHeading: 'Mira tu correo',
    sent: 'Si hay una cuenta con ese correo, un enlace está en camino. Sirve una sola vez, durante 30 minutos.',
    secondStays: 'Tu teléfono sigue confirmando que eres tú: una contraseña nueva no cambia eso.',
    back: 'Volver al inicio de sesión',
    throttled: (seconds: number): string =>
      `Se han pedido demasiados enlaces. Inténtalo de nuevo dentro de ${format.wait(seconds)}.`,
  },
  set: {
    heading: 'Pon una contraseña nueva',
    lead: (least: number): string =>
      `Al menos ${least} caracteres. Unas pocas palabras que recuerdes son mejores que una sola palabra rara.`,
    password: 'Contraseña nueva',
    submit: 'Guardar contraseña',
    deadHeading: 'Este enlace ya no funciona',
    dead: 'Los enlaces sirven una sola vez, durante poco tiempo, y dejan de funcionar al cambiar la contraseña. Pide uno nuevo.',
    again: 'Enviar un enlace nuevo',
  },
  change: {
    heading: 'Cambia tu contraseña',
    current: 'Contraseña actual',
    wrongCurrent: 'Esa no es tu contraseña actual.',
    others: 'Se cerrará tu sesión en todos los demás sitios.',
  },
  refusals: {
    'too-short': (least: number): string => `Es demasiado corta. Usa al menos ${least} caracteres.`,
    'too-long': 'Es demasiado larga. Usa 256 caracteres como máximo.',
    common: 'Esa contraseña está en las listas que los atacantes prueban primero. Elige otra.',
    'about-you':
      'Es casi igual que tu nombre, tu correo o el nombre de este servicio, así que es fácil de adivinar. Elige otra.',
    unreadable: 'Tiene caracteres que ningún teclado da. Elige otra.',
  },
};
