import type { AppWords } from '#locales/words.ts';

/** The third tab of Twofold Authenticator. */
export const settings: AppWords['settings'] = {
  heading: 'Ajustes',
  accounts: 'Cuentas en este teléfono',
  noAccounts: 'Ninguna todavía.',
  addAccount: 'Vincular otra cuenta',
  accountOf: (service: string, name: string): string => `${service} · ${name}`,
  manage: (email: string): string => `Renombrar o desvincular ${email}`,
  notifications: 'Notificaciones',
  notificationStates: {
    on: 'Activadas',
    off: 'Desactivadas',
    blocked: 'Bloqueadas',
    impossible: 'No es posible en este navegador',
  },
  lock: 'Bloqueo de la app',
  lockStates: { on: 'Activado', off: 'Desactivado' },
  storage: 'Almacenamiento',
  storageStates: {
    kept: 'Se conserva hasta que lo borres',
    evictable: 'El sistema puede borrarlo',
    unknown: 'Este navegador no lo dice',
  },
  language: 'Idioma',
  install: 'Pon la app en tu pantalla de inicio',
  installed: 'La app está instalada',
  phone: {
    heading: 'Este teléfono',
    name: 'Nombre de este teléfono',
    save: 'Guardar',
    saved: 'Guardado.',
    unlink: 'Desvincular este teléfono',
    unlinkHeading: (email: string): string => `¿Desvincular ${email}?`,
    unlinkLead: [
      'Este teléfono deja de confirmar inicios de sesión de la cuenta.',
      'La cuenta sigue protegida. Si esta era su única forma, pedirá el teléfono de respaldo o el código de recuperación.',
      'Tus códigos para otros sitios se quedan.',
    ],
    unlinkSure: 'Desvincular',
    forgetAnyway: 'Olvidar la cuenta aquí de todos modos',
    forgetLead:
      'No hay conexión, así que el servicio sigue contando con este teléfono. Desvincúlalo también allí: abre tu cuenta en un navegador.',
  },
  check: {
    heading: 'Notificaciones',
    lead: 'Envía una a este teléfono y mira hasta dónde llega.',
    send: 'Enviar una notificación de prueba',
    sendAgain: 'Enviar otra',
    stations: {
      asked: 'Pedida',
      sent: 'El servicio la ha enviado',
      arrived: 'Ha llegado a este teléfono',
      shown: 'Se ha mostrado',
    },
    wait: 'Tarda unos segundos.',
    notArrived:
      'No ha llegado. Comprueba que el teléfono tiene conexión y no está en modo de ahorro de batería ni de concentración, y envía otra.',
    notShown:
      'Ha llegado, pero el sistema no la ha mostrado. Mira los ajustes de notificaciones de tu teléfono.',
    works: 'Las notificaciones funcionan en este teléfono.',
    which: 'Para qué cuenta',
    offLead: 'Primero hay que permitir las notificaciones.',
    impossibleLead:
      'Este navegador no puede enviarte notificaciones. Abre la app cuando inicies sesión, y allí estará la pregunta.',
    blockedHeading: 'Cómo permitirlas',
  },
  allow: {
    ios: [
      'Abre Ajustes en este teléfono y después Notificaciones.',
      'Elige esta app en la lista.',
      'Activa «Permitir notificaciones».',
      'Vuelve y abre la app de nuevo.',
    ],
    chromeAndroid: [
      'Pulsa el icono delante de la dirección, o mantén pulsada la app en la pantalla de inicio y elige «Información de la aplicación».',
      'Elige «Permisos» y después «Notificaciones».',
      'Permítelas, vuelve y abre la app de nuevo.',
    ],
    samsungAndroid: [
      'Mantén pulsada la app en la pantalla de inicio y elige «Información de la aplicación».',
      'Elige «Notificaciones» y permítelas.',
      'Vuelve y abre la app de nuevo.',
    ],
    firefoxAndroid: [
      'Pulsa el candado delante de la dirección.',
      'Elige «Notificaciones» y permítelas.',
      'Vuelve y recarga la página.',
    ],
    desktop: [
      'Pulsa el icono delante de la dirección.',
      'Busca «Notificaciones» y permítelas.',
      'Vuelve y recarga la página.',
    ],
  },
  installing: {
    heading: 'Pon la app en tu pantalla de inicio',
    lead: 'Así se abre como cualquier otra app, puede enviarte notificaciones y conserva sus datos.',
    press: 'Instalar la app',
    android: ['Abre el menú del navegador.', 'Elige «Instalar aplicación» o «Añadir a pantalla de inicio».'],
    desktop: [
      'Busca el icono de instalar al final de la barra de direcciones, o «Instalar» en el menú del navegador.',
    ],
    done: 'La app está instalada en este teléfono.',
    evictable:
      'Hasta entonces, el sistema puede borrar lo que guarda la app cuando falte espacio. Por seguridad, guarda tus códigos en un archivo.',
  },
};

/** Locking the app, and opening it again. */
export const lock: AppWords['lock'] = {
  heading: 'Bloqueo de la app',
  lead: 'Con el bloqueo, nadie que tenga en la mano tu teléfono desbloqueado puede confirmar un inicio de sesión ni ver tus códigos. El PIN nunca sale de este teléfono.',
  warning:
    'Tras diez PIN incorrectos se borran las claves y, con ellas, los códigos para otros sitios. Guarda antes los códigos en un archivo.',
  notificationsNote:
    'Entonces las notificaciones solo dicen que alguien inicia sesión. De qué se trata se muestra después del PIN.',
  pin: 'PIN nuevo',
  pinHint: 'Seis dígitos o más, y que no sea tu fecha de nacimiento.',
  again: 'El mismo PIN otra vez',
  turnOn: 'Activar el bloqueo',
  turnOff: 'Desactivar el bloqueo',
  short: 'Usa seis dígitos o más.',
  easy: 'Ese PIN es de los primeros que prueba cualquiera. Elige otro.',
  differs: 'Ese no es el mismo PIN.',
  isOn: 'El bloqueo está activado.',
  isOnLead: 'La app se bloquea cuando nadie la ha mirado durante un minuto.',
  lockNow: 'Bloquear ahora',
  unfinished: (count: number): string =>
    count === 1
      ? 'Una cuenta aún no está protegida por el bloqueo: el servicio tiene que conocer su clave nueva. Eso pasará con la próxima conexión.'
      : `${count} cuentas aún no están protegidas por el bloqueo: el servicio tiene que conocer sus claves nuevas. Eso pasará con la próxima conexión.`,
  biometrics: 'Desbloquear con huella o cara',
  biometricsLead: 'Además del PIN. El PIN sigue funcionando.',
  biometricsOn: 'La huella o la cara también desbloquean la app.',
  biometricsAdd: 'Configurar',
  biometricsRemove: 'Usar solo el PIN',
  biometricsPin: 'Tu PIN, otra vez',
  biometricsRefused:
    'Este teléfono o navegador no puede hacerlo, o se ha cancelado. El PIN funciona como antes.',
  unlockHeading: 'App bloqueada',
  unlockLead: 'Escribe tu PIN para abrir la app.',
  waiting: 'Puede que alguien esté iniciando sesión. Desbloquea la app para verlo.',
  unlockPin: 'PIN',
  unlock: 'Desbloquear',
  useBiometrics: 'Usar huella o cara',
  biometricsFailed: 'La app no se ha desbloqueado. Inténtalo de nuevo o escribe tu PIN.',
  wrong: (left: number): string => {
    if (left > 3) return `Ese no es el PIN. Quedan ${left} intentos.`;
    return left === 1
      ? 'Ese no es el PIN. Tras un intento incorrecto más, se borrarán las claves.'
      : `Ese no es el PIN. Tras ${left} intentos incorrectos más, se borrarán las claves.`;
  },
  erasedHeading: 'Se han borrado las claves',
  erased:
    'Se han escrito diez PIN incorrectos, así que este teléfono ha olvidado sus claves. Para vincularlo de nuevo, inicia sesión de otra forma y abre tu cuenta. Los códigos para otros sitios los puedes importar de un archivo, si lo guardaste.',
};
