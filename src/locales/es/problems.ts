import type { Words } from '#locales/words.ts';

/** Pages for when nothing else can be shown. */
export const problems: Words['problems'] = {
  byCode: {
    'not-found': {
      heading: 'Aquí no hay nada',
      text: 'Puede que la dirección esté mal escrita o que la página se haya movido.',
    },
    'task-expired': {
      heading: 'Este inicio de sesión ha caducado',
      text: 'Vuelve a la aplicación y empieza de nuevo.',
    },
    'form-not-ours': {
      heading: 'Esta página se ha quedado antigua',
      text: 'Vuelve atrás, recarga la página e inténtalo de nuevo. No ha cambiado nada.',
    },
    'too-large': {
      heading: 'Era demasiado grande',
      text: 'Lo que se ha enviado supera el tamaño que aceptamos. No ha cambiado nada.',
    },
    'too-many': {
      heading: 'Demasiados inicios de sesión a la vez',
      text: 'Se han empezado muchos inicios de sesión desde tu red. Espera unos minutos, vuelve a la aplicación y empieza de nuevo.',
    },
    unavailable: {
      heading: 'Ahora mismo no estamos disponibles',
      text: 'Inténtalo de nuevo en unos segundos. No se ha perdido nada.',
    },
    fault: {
      heading: 'Algo ha fallado aquí',
      text: 'Inténtalo de nuevo. Si vuelve a pasar, da este número al equipo que gestiona este servicio:',
    },
  },
  other: {
    heading: 'No ha funcionado',
    text: 'No hemos podido entender lo que se ha enviado. No ha cambiado nada.',
  },
  application: {
    heading: 'La aplicación ha pedido algo que no podemos hacer',
    text: 'No es culpa tuya. Vuelve a la aplicación e inténtalo de nuevo; si vuelve a pasar, avisa al equipo que la gestiona.',
  },
  goTo: (application: string): string => `Ir a ${application}`,
  postBack: 'Si no ocurre nada por sí solo, pulsa el botón.',
  technical: 'Para quien desarrolla la aplicación',
  home: 'Ir a tu cuenta',
};
