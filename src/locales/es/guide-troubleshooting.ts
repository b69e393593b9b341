import { format } from '#locales/es/format.ts';
import type { Words } from '#locales/words.ts';

const page: Words['guide']['pages']['troubleshooting'] = {
  heading: 'Solución de problemas',
  lead: 'Elige lo que ves. Lo que empezaste no se ha perdido: vuelve atrás en el navegador y continúa.',
  sections: {
    'code-refused': {
      heading: 'No se acepta el código de mi app',
      text: [
        'Casi siempre es una de estas tres cosas: el código es antiguo, es el código de otra cuenta o el reloj del teléfono está mal.',
      ],
      steps: [
        'Escribe el código que la app muestra en este momento. Cambia cada 30 segundos, y cada uno sirve una sola vez.',
        'Comprueba que es el código de este servicio y de este correo.',
        'Pon el reloj del teléfono en automático. En un iPhone: Ajustes, General, Fecha y hora. En Android: Ajustes, Sistema, Fecha y hora.',
        'Tras varios códigos incorrectos tienes que esperar unos minutos. La página dice cuánto, y entonces también funciona otra forma.',
      ],
    },
    'no-text': {
      heading: 'No me llega ningún SMS',
      text: ['Un SMS puede tardar un minuto. Los códigos anteriores siguen valiendo cuando pides uno nuevo.'],
      steps: [
        'Comprueba que el teléfono tiene cobertura y no está en modo avión.',
        'Compara los últimos dígitos del número de la página con los del tuyo.',
        'Pulsa «Enviar un código nuevo».',
        'Si sigue sin llegar, pulsa «Probar de otra forma».',
      ],
    },
    'no-question': {
      heading: 'Mi teléfono no me pregunta',
      text: ['Funciona sin notificaciones: abre Twofold Authenticator y la app encuentra la solicitud sola.'],
      steps: [
        'Abre Twofold Authenticator en el teléfono.',
        'Si no hay nada que responder, comprueba que el teléfono tiene internet y pulsa «Enviar otra vez» en la página.',
        'Para ver hasta dónde llegan las notificaciones, envía una prueba: en la página de tu cuenta, pulsa «Comprobar» junto al teléfono.',
        'En un iPhone, la app tiene que estar en la pantalla de inicio para enviarte notificaciones.',
      ],
    },
    'no-scan': {
      heading: 'No se puede escanear el código QR',
      text: ['Siempre hay una forma sin la cámara.'],
      steps: [
        'Amplía la página, sube el brillo de la pantalla y limpia la lente.',
        'Si has esperado más de diez minutos, recarga la página: entonces se renueva el código para Twofold Authenticator.',
        'Pulsa «¿No puedes escanear el código QR?», debajo del código. Allí hay un enlace para abrir en el teléfono o una clave para escribir en la app.',
      ],
    },
    'phone-gone': {
      heading: 'He perdido mi teléfono, se ha roto o me lo han robado',
      text: ['Entras sin él y después haces que no le sirva a quien lo tenga.'],
      steps: [
        'Inicia sesión con tu contraseña y pulsa «He perdido mi teléfono».',
        'Usa lo que todavía tengas.',
        'Después la página desvincula el teléfono perdido, cierra la sesión en todos los demás navegadores y te ayuda a vincular otro.',
      ],
      link: 'Si pierdes el teléfono',
    },
    'recovery-refused': {
      heading: 'No se acepta mi código de recuperación',
      text: [
        'Un código sirve una sola vez, y uno más nuevo lo sustituye. Si la página dice que algún carácter está mal, compáralo otra vez con lo que apuntaste: no tiene ninguna letra O, ni tampoco la I ni la L.',
      ],
      steps: [
        'Busca el código más nuevo que hayas apuntado.',
        'Escribe los 25 caracteres. Da igual si usas mayúsculas, espacios o guiones.',
        'Si no se acepta, habla con el equipo que gestiona este servicio.',
      ],
      link: 'Más sobre el código de recuperación',
    },
    password: {
      heading: 'He olvidado mi contraseña',
      text: ['Una contraseña nueva no cambia nada de tu teléfono: sigue confirmando que eres tú.'],
      steps: [
        'En la página «Inicia sesión», pulsa «¿Has olvidado la contraseña?».',
        'Abre el enlace que te enviamos por correo. Sirve una sola vez, durante 30 minutos.',
        'Si no llega ningún correo, habla con el equipo que gestiona este servicio.',
      ],
      link: 'Poner una contraseña nueva',
    },
    locked: {
      heading: 'Demasiados intentos, o una forma está desactivada',
      text: [
        'Tras cinco códigos incorrectos tienes que esperar: cada tres minutos hay un intento más. Eso deja fuera a quien pruebe con tu cuenta, y a ti solo te cuesta una espera.',
        'Tras cien intentos incorrectos seguidos, se desactiva una forma. Las demás siguen funcionando.',
        'Demasiadas contraseñas incorrectas también bloquean: los navegadores nuevos para tu cuenta tienen que esperar entonces hasta un cuarto de hora. Nadie puede bloquear así un navegador que ya has usado.',
      ],
      steps: [
        'Espera lo que diga la página o vuelve más tarde.',
        'Inicia sesión de otra forma y, en la página de tu cuenta, vincula de nuevo la que está desactivada.',
      ],
    },
    stranger: {
      heading: 'Ha pasado algo que no he hecho yo',
      text: [
        'Una pregunta en tu teléfono, o un SMS que no has pedido, significa que puede que alguien sepa tu contraseña. Sin tu teléfono, eso no basta para entrar.',
      ],
      steps: [
        'Pulsa «No he sido yo» en el teléfono y no des ningún código a nadie.',
        'Cambia tu contraseña. Con eso se cierra la sesión en todos los demás navegadores.',
        'Lee «Actividad» en la página de tu cuenta y avisa al equipo que gestiona este servicio.',
      ],
      link: 'Cambiar mi contraseña',
    },
  },
};

/** What this page knows of the account of whoever is signed in. */
const seen: Words['guide']['seen'] = {
  heading: 'Lo que vemos de tu cuenta',
  whose: (email: string): string => `Has iniciado sesión como ${email}, así que lo hemos mirado.`,
  anonymous: 'Inicia sesión y esta página mira lo que se sabe de tu propia cuenta.',
  signIn: 'Iniciar sesión y mirar',
  settingUp: 'Estás protegiendo tu cuenta, así que aún no hay nada que mirar. Lo que empezaste se conserva.',
  back: 'Volver a lo que empezaste',
  stillHere: '¿Otra cosa?',
  app: {
    none: 'No hay ninguna app de autenticación en tu cuenta.',
    unused: (linked: Date): string =>
      `Tu app de autenticación se vinculó el ${format.day(linked)} y aún no se ha usado.`,
    used: (at: Date): string =>
      `La última vez que se aceptó un código de tu app de autenticación fue el ${format.moment(at)}.`,
    disabled:
      'Tu app de autenticación está desactivada tras demasiados códigos incorrectos. Sustitúyela y volverá a funcionar.',
    lost: 'Tu app de autenticación se desvinculó porque se perdió su teléfono. Vincula otro teléfono u otra app en su lugar.',
    onLost: (linked: Date): string =>
      `La app de autenticación que vinculaste el ${format.day(linked)} confirma por ti. Si estaba en el teléfono perdido, desvincúlala.`,
    replace: 'Sustituir la app',
  },
  refused: {
    clock: (at: Date): string =>
      `${format.moment(at)}: se rechazó un código, porque el reloj de tu teléfono está mal. Ponlo en automático.`,
    replayed: (at: Date): string =>
      `${format.moment(at)}: se rechazó un código, porque ya se había usado. Espera al siguiente.`,
    'other-app': (at: Date): string =>
      `${format.moment(at)}: se rechazó un código, porque era de una app que ya no está vinculada. Usa la entrada más nueva de tu app.`,
    expired: (at: Date): string =>
      `${format.moment(at)}: se rechazó un código, porque era demasiado antiguo.`,
    wrong: (at: Date): string => `${format.moment(at)}: se rechazó un código incorrecto.`,
    throttled: (at: Date): string =>
      `${format.moment(at)}: se rechazó un intento, porque ya había habido demasiados.`,
    recovery: (at: Date): string => `${format.moment(at)}: se rechazó un código de recuperación.`,
    password: (at: Date): string => `${format.moment(at)}: se rechazó una contraseña incorrecta.`,
    settled: (at: Date, since: Date): string =>
      `${format.moment(at)}: se rechazó un código. Después se aceptó otro, el ${format.moment(since)}, así que vuelve a funcionar.`,
    none: 'En los últimos siete días no se ha rechazado nada tuyo.',
  },
  /** Until when nothing is taken. */
  locks: {
    elsewhere: (until: Date): string =>
      `Se han escrito demasiadas contraseñas incorrectas en navegadores nuevos para tu cuenta. No aceptan ninguna antes del ${format.moment(until)}. No afecta a los navegadores que ya has usado.`,
    here: (until: Date): string =>
      `Se han escrito demasiadas contraseñas incorrectas en este navegador o desde esta conexión a Internet. No se acepta ninguna antes del ${format.moment(until)}.`,
    codes: (until: Date): string =>
      `Se han escrito demasiados códigos incorrectos. No se acepta ninguno antes del ${format.moment(until)}.`,
  },
  phones: {
    none: 'No hay ningún teléfono con Twofold Authenticator vinculado a tu cuenta.',
    link: 'Vincular un teléfono',
    check: 'Comprobar las notificaciones',
    lastOnline: (phone: string, seenAt: Date): string =>
      `«${phone}» estuvo en línea por última vez el ${format.moment(seenAt)}.`,
    on: (phone: string, seenAt: Date): string =>
      `Las notificaciones están activadas en «${phone}». Se conectó por última vez el ${format.moment(seenAt)}.`,
    off: (phone: string, seenAt: Date): string =>
      `Las notificaciones no están activadas en «${phone}». Abre la app allí cuando inicies sesión. Se conectó por última vez el ${format.moment(seenAt)}.`,
    blocked: (phone: string, seenAt: Date): string =>
      `Las notificaciones están bloqueadas en «${phone}». Permítelas en sus ajustes. Se conectó por última vez el ${format.moment(seenAt)}.`,
    impossible: (phone: string, seenAt: Date): string =>
      `«${phone}» no puede recibir notificaciones. Abre la app allí cuando inicies sesión. Se conectó por última vez el ${format.moment(seenAt)}.`,
    gone: (phone: string, seenAt: Date): string =>
      `«${phone}» ha dejado de recibir notificaciones. Abre la app allí y volverán. Se conectó por última vez el ${format.moment(seenAt)}.`,
    switchedOff: {
      'wrong-codes': (phone: string): string =>
        `«${phone}» está desactivado tras demasiados intentos incorrectos. Vincúlalo de nuevo para usarlo.`,
      lost: (phone: string): string =>
        `«${phone}» se desvinculó porque se perdió. Vincula otro teléfono u otra app en su lugar.`,
      'by-phone': (phone: string): string =>
        `«${phone}» se desvinculó en su app. Vincúlalo de nuevo para usarlo.`,
    },
    tooMany: (at: Date): string =>
      `${format.moment(at)}: no se preguntó a tu teléfono, porque tres solicitudes se habían quedado sin confirmar.`,
    paused: (at: Date): string =>
      `${format.moment(at)}: no se preguntó a tu teléfono, porque hacía menos de una hora que se había pulsado «No he sido yo».`,
    denied: (at: Date): string => `${format.moment(at)}: se rechazó una solicitud en tu teléfono.`,
    notMe: (at: Date): string => `${format.moment(at)}: se pulsó «No he sido yo» en tu teléfono.`,
  },
  backupPhone: {
    none: 'No hay ningún teléfono de respaldo en tu cuenta.',
    add: 'Añadir un teléfono de respaldo',
    works: (masked: string): string => `Tu teléfono de respaldo es el ${masked}.`,
    disabled: (masked: string): string =>
      `Tu teléfono de respaldo ${masked} está desactivado tras demasiados intentos incorrectos. Comprueba el número de nuevo para volver a usarlo.`,
    notOffered: 'Este servicio no envía SMS.',
  },
  text: {
    none: 'En la última hora no se ha pedido ningún SMS.',
    queued: (at: Date): string => `Se pidió un SMS a las ${format.second(at)}, y está a punto de enviarse.`,
    'handed-over': (at: Date): string =>
      `El último SMS se entregó a la red a las ${format.second(at)}. No se ha confirmado su llegada.`,
    delivered: (at: Date): string => `El último SMS llegó a las ${format.second(at)}.`,
    failed: (at: Date): string =>
      `El último SMS no se pudo entregar, según supimos a las ${format.second(at)}.`,
    tooMany: (at: Date): string =>
      `${format.moment(at)}: no se envió ningún SMS, porque se habían pedido demasiados. Puedes pedir otro una hora después.`,
  },
  recoveryCode: {
    none: 'No hay ningún código de recuperación en tu cuenta.',
    works: (saved: Date): string =>
      `Tu código de recuperación se guardó el ${format.day(saved)} y no se ha usado.`,
    disabled:
      'Tu código de recuperación está desactivado tras demasiados intentos incorrectos. Consigue uno nuevo.',
    replace: 'Conseguir uno nuevo',
  },
  protect: {
    open: 'Solo tu contraseña protege esta cuenta.',
    link: 'Proteger tu cuenta',
  },
  activityAbout: 'La página de tu cuenta muestra qué ha pasado en ella, cuándo y desde dónde.',
  activity: 'Leer qué ha pasado en tu cuenta',
};

export const troubleshooting = { page, seen };
