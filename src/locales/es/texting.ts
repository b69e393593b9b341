import type { Words } from '#locales/words.ts';

/** What became of a text with a code: the lines under its page, in the order in which things happen. */
export const texting: Words['texting'] = {
  onItsWay: 'En camino',
  taken: 'Lo ha aceptado nuestro proveedor',
  detour: 'Un proveedor no ha podido enviarlo, así que se lo hemos pedido a otro.',
  network: 'Entregado a la red del operador',
  waiting: 'Esperando a que se confirme su llegada',
  delivered: (at: string): string => `Ha llegado a las ${at}`,
  failures: {
    'number-unknown': 'La red no conoce ese número.',
    landline: 'Ese número es de un teléfono fijo y no puede recibir SMS.',
    blocked: 'El teléfono o su operador bloquea nuestros SMS.',
    'country-not-served': 'Nuestro proveedor no envía SMS a ese país.',
    'switched-off': 'El teléfono está apagado, sin cobertura o con la memoria llena.',
    'network-refused': 'La red del operador ha rechazado el SMS.',
    undeliverable: 'La red del operador no ha podido entregarlo, y no dice por qué.',
    'gateway-refused': 'Nuestro proveedor no ha aceptado el SMS. Es culpa nuestra, no tuya.',
    'gateway-unreachable': 'No hemos podido comunicarnos con nuestro proveedor. Es culpa nuestra, no tuya.',
    'address-refused': 'No hemos podido enviar el SMS. Es culpa nuestra, no tuya.',
    expired: 'No hemos podido enviarlo a tiempo, así que su código ya no sirve.',
    unsendable: 'No hemos podido enviar el SMS. Es culpa nuestra, no tuya.',
  },
  stuck: 'Nuestro proveedor no lo acepta en este momento. Lo seguimos intentando hasta que lo acepte.',
  late: 'Aún no se ha confirmado su llegada. Comprueba que el teléfono tiene cobertura, no está en modo avión y no bloquea a remitentes desconocidos.',
  lateNumber: (number: string): string => `Comprueba, dígito a dígito, que el ${number} es tu número.`,
  next: {
    signIn: {
      again: 'Envía un código nuevo o prueba de otra forma.',
      elsewhere: 'Prueba de otra forma. Después puedes cambiar el número en la página de tu cuenta.',
    },
    setup: {
      again: 'Envía un código nuevo o usa otro número.',
      elsewhere: 'Usa otro número.',
    },
  },
  over: 'Este código ha caducado. Envía uno nuevo.',
  look: 'Ver qué ha pasado con él',
};
