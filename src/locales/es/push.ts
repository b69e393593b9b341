import { format } from '#locales/es/format.ts';
import type { Words } from '#locales/words.ts';

/** Asking a phone, where it shows: while signing in, and while it is being linked. */
export const push: Words['push'] = {
  heading: 'Confirma en tu teléfono',
  inNotification: {
    typeNumber: (phone: string): string => `Abre la notificación en «${phone}» y escribe allí este número.`,
    tap: (phone: string): string => `Abre la notificación en «${phone}» y pulsa «Confirmar».`,
  },
  inApp: {
    typeNumber: (phone: string): string =>
      `Abre Twofold Authenticator en «${phone}» y escribe allí este número.`,
    tap: (phone: string): string => `Abre Twofold Authenticator en «${phone}» y pulsa «Confirmar».`,
  },
  number: 'Número para escribir en tu teléfono',
  ask: 'Enviar una solicitud a tu teléfono',
  notAsked: (phone: string): string => `Preguntaremos a «${phone}» si eres tú.`,
  sendAgain: 'Enviar otra vez',
  sendTo: (phone: string): string => `Enviar a «${phone}»`,
  anotherPhone: 'Preguntar a otro teléfono',
  continue: 'Continuar',
  nothing: '¿No ves nada en tu teléfono?',
  nothingHelp:
    'Abre Twofold Authenticator en el teléfono: la app encuentra la solicitud sola. Si no tienes el teléfono a mano o no tiene internet, usa otra forma. Si la app te pide vincular el teléfono, ha perdido su clave: usa otra forma y vuelve a vincularlo en la página de tu cuenta.',
  sent: (phone: string): string => `Enviada a «${phone}»`,
  reached: (phone: string): string => `Ha llegado a «${phone}»`,
  opened: (phone: string): string => `Abierta en «${phone}»`,
  waiting: 'Esperando tu respuesta',
  until: (at: Date): string => `hasta las ${format.second(at)}`,
  openApp: (phone: string): string => `Abre la app en «${phone}»: encuentra la solicitud sola.`,
  unheard: (phone: string, seen: Date, isLongAgo: boolean): string =>
    `«${phone}» no la ha recibido. Su última señal es ${isLongAgo ? `del ${format.moment(seen)}` : `de las ${format.second(seen)}`}: puede que no tenga conexión o esté ahorrando batería. Abre la app allí.`,
  silent: (phone: string): string =>
    `Está en «${phone}» y no se ha abierto. Puede que «No molestar» la tenga en silencio: mira el teléfono o abre la app allí.`,
  allowHow: 'Cómo permitir las notificaciones en el teléfono',
  allow: {
    ios: [
      'Abre Twofold Authenticator desde la pantalla de inicio: solo con el navegador, un iPhone no puede enviarte notificaciones. Para ponerla allí, pulsa Compartir en Safari y después «Añadir a pantalla de inicio».',
      'Abre Ajustes, después Notificaciones, y elige la app en la lista.',
      'Activa «Permitir notificaciones» y abre la app una vez.',
    ],
    android: [
      'Mantén pulsado el icono de la app, o el de tu navegador, y elige «Información de la aplicación».',
      'Elige «Notificaciones» y permítelas.',
      'Abre la app una vez.',
    ],
    other: [
      'Abre la app en su navegador y pulsa el icono delante de la dirección.',
      'Busca «Notificaciones» y permítelas.',
      'Recarga la página.',
    ],
  },
  check: {
    heading: (phone: string): string => `Comprueba las notificaciones en «${phone}»`,
    lead: 'Enviamos una notificación de prueba y aquí ves hasta dónde llega. No hay nada que responder.',
    send: 'Enviar una notificación de prueba',
    sendAgain: 'Enviar otra',
    waiting: 'Esperando una señal del teléfono',
    arrived: (phone: string): string =>
      `Las notificaciones llegan a «${phone}». Si no has visto ninguna, mira si tiene activado «No molestar».`,
    over: (phone: string): string => `«${phone}» no ha dado señales en dos minutos.`,
    superseded:
      'Mientras tanto se ha enviado a tu teléfono una solicitud más nueva. Envía otra prueba cuando quieras.',
    throttled: (seconds: number): string =>
      `Demasiadas pruebas. Podrás enviar otra dentro de ${format.wait(seconds)}.`,
    back: 'Ir a tu cuenta',
  },
  notDelivered: (phone: string): string =>
    `No se ha podido entregar la notificación. Abre la app en «${phone}».`,
  reach: {
    off: (phone: string): string => `Las notificaciones no están activadas en «${phone}». Abre la app allí.`,
    blocked: (phone: string): string =>
      `Las notificaciones están bloqueadas en «${phone}». Abre la app allí.`,
    impossible: (phone: string): string => `«${phone}» no puede recibir notificaciones. Abre la app allí.`,
    gone: (phone: string): string =>
      `«${phone}» ha dejado de recibir notificaciones. Abre la app allí y volverán.`,
  },
  unlinked: 'El teléfono al que se preguntó está desvinculado y ya no puede responder.',
  outcomes: {
    confirmed: 'Confirmado',
    denied: 'Lo has rechazado en tu teléfono.',
    'not-me': 'En tu teléfono has dicho que no has sido tú. Puede que alguien sepa tu contraseña: cámbiala.',
    expired: 'Nadie ha respondido en dos minutos, o esta página ha vuelto demasiado tarde.',
    superseded: 'Se ha enviado a tu teléfono una solicitud más nueva, así que esta ha terminado.',
    'wrong-number':
      'Se han escrito tres números incorrectos en el teléfono, así que esta solicitud ha terminado.',
  },
  refusals: {
    'too-many': (seconds: number, most: number): string =>
      `${most === 1 ? 'Una solicitud se ha' : `${most} solicitudes se han`} quedado sin confirmar. Podrás enviar otra dentro de ${format.wait(seconds)}, o usar otra forma.`,
    paused: (seconds: number): string =>
      `Las solicitudes a tu teléfono están en pausa, porque a una se respondió «No he sido yo». Vuelven dentro de ${format.wait(seconds)}, o en cuanto tengas una contraseña nueva; hasta entonces, usa otra forma.`,
  },
  link: {
    heading: 'Vincula tu teléfono',
    scan: 'Twofold Authenticator se abre solo en tu teléfono. No necesita ninguna tienda de apps.',
    camera: 'Apunta con la cámara de tu teléfono a este código y abre el enlace que aparece.',
    qr: 'Código QR',
    cannotScan: '¿No puedes escanear el código QR?',
    copyHint:
      'Envía este enlace a tu teléfono o ábrelo en él. Vale durante diez minutos, para un solo teléfono.',
    copy: 'Copiar enlace',
    here: 'Vincular este teléfono',
    hereHint:
      'En el propio teléfono: abre Twofold Authenticator en una pestaña nueva y lo vincula. El número que hay que escribir se queda aquí.',
    waitingForScan: 'Esperando a tu teléfono',
    waitingForPhone: 'Esperando a que pulses allí «Vincular este teléfono»',
    onPhone: (phone: string): string =>
      `«${phone}» está vinculado. Sigue en el teléfono: te pregunta si puede enviarte notificaciones.`,
    already: 'Tu teléfono está vinculado. Puedes continuar.',
    linkOpened: 'Abierto en tu teléfono',
    linked: (phone: string): string => `«${phone}» ya está aquí`,
    waitingForNotifications: 'Esperando a que permitas las notificaciones',
    notifications: {
      on: 'Las notificaciones están activadas',
      off: 'Las notificaciones no están activadas. Funciona con la app abierta.',
      blocked: 'Las notificaciones están bloqueadas allí. Funciona con la app abierta.',
      impossible: 'Ese navegador no puede mostrar notificaciones. Funciona con la app abierta.',
      gone: 'Las notificaciones han dejado de llegar. Funciona con la app abierta.',
    },
    type: (phone: string): string => `Ahora pruébalo: escribe este número en «${phone}».`,
    over: (phone: string): string =>
      `La prueba no se ha confirmado. Envíala otra vez y escribe el número en «${phone}».`,
    check: 'Comprobar las notificaciones',
    checkHint:
      'Enviamos otra notificación, con un número nuevo, y arriba ves hasta dónde llega. También puedes abrir la app en tu teléfono: encuentra la solicitud sola.',
    done: (phone: string): string => `«${phone}» funciona. Puedes continuar.`,
  },
};
