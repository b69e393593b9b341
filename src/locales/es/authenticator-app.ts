import { codes } from '#locales/es/authenticator-codes.ts';
import { lock, settings } from '#locales/es/authenticator-settings.ts';
import type { AppWords } from '#locales/words.ts';

/** Twofold Authenticator, the app on the phone. */

const minutes = (seconds: number): string => {
  const left = Math.max(0, seconds);
  return `${Math.floor(left / 60)}:${String(left % 60).padStart(2, '0')}`;
};

export const authenticatorApp: AppWords = {
  codes,
  lock,
  settings,
  title: 'Twofold Authenticator',
  tabs: { requests: 'Solicitudes', codes: 'Códigos', settings: 'Ajustes' },
  back: 'Volver',
  cancel: 'Cancelar',
  close: 'Cerrar',
  done: 'Listo',
  next: 'Siguiente',
  remove: 'Quitar',
  tryAgain: 'Intentar de nuevo',
  problem: 'Hay un problema',
  skip: 'Ir al contenido',
  broken: {
    heading: 'Este navegador no guarda nada',
    lead: 'La app necesita el almacenamiento de este navegador y no puede usarlo. Suele estar desactivado en las ventanas privadas. Abre la app en una ventana normal.',
  },
  requests: {
    heading: 'Solicitudes',
    nothing: 'Nada que responder',
    nothingLead: 'Cuando inicies sesión en algún sitio, la pregunta llegará aquí.',
    offline: 'Sin conexión. La app lo intenta de nuevo sola.',
    earlier: 'Anteriores',
    noEarlier: 'Lo que respondas aparece aquí durante 30 días.',
    earlierOffline: 'La lista aparecerá cuando haya conexión.',
    notifications: {
      off: 'Las notificaciones están desactivadas. Solo se te pregunta con la app abierta.',
      blocked: 'Las notificaciones están bloqueadas. Solo se te pregunta con la app abierta.',
      impossible: 'Este navegador no puede enviarte notificaciones. Abre la app cuando inicies sesión.',
      renewed: 'Este teléfono había dejado de recibir notificaciones. Ya las recibe de nuevo.',
      lost: 'Este teléfono ha dejado de recibir notificaciones y la app no ha podido volver a activarlas. Ábrela cuando inicies sesión.',
      turnOn: 'Activar las notificaciones',
      how: 'Cómo activarlas',
    },
    waiting: (name: string): string => `¿Iniciar sesión en ${name}? Responde ahora`,
    unlinked: (email: string): string => `Este teléfono ya no está vinculado a ${email}`,
    unlinkedLead:
      'Se ha desvinculado, así que ya no confirma nada. Para vincularlo de nuevo, abre tu cuenta en un navegador y elige vincular un teléfono.',
    erased: (email: string): string => `La clave de ${email} ya no está`,
    erasedLead:
      'Se borró tras diez PIN incorrectos. Para vincular de nuevo este teléfono, inicia sesión de otra forma, abre tu cuenta y elige vincular un teléfono.',
  },
  question: {
    heading: {
      'sign-in': (name: string): string => `¿Iniciar sesión en ${name}?`,
      linking: (name: string): string => `¿Vincular este teléfono a ${name}?`,
      check: (): string => '¿Te ha llegado esto?',
    },
    place: 'Lugar',
    about: (place: string): string => place.charAt(0).toUpperCase() + place.slice(1),
    unknownPlace: (address: string): string => `Desde la dirección ${address}`,
    browser: 'Navegador',
    isFirst: 'Un navegador nuevo para ti',
    time: 'Hora',
    asked: (ago: number, clock: string): string =>
      ago < 60 ? `Ahora mismo, ${clock}` : `Hace ${minutes(ago)}, ${clock}`,
    account: 'Cuenta',
    left: (seconds: number): string => `quedan ${minutes(seconds)}`,
    newer: 'Una solicitud más nueva ha ocupado el lugar de la que estabas viendo.',
    number: 'Escribe el número que ves en la pantalla',
    deleteDigit: 'Borrar el último dígito',
    confirm: 'Confirmar',
    deny: 'Rechazar',
    notMe: 'No he sido yo',
    sending: 'Enviando…',
    problems: {
      'number-missing': 'Escribe los seis dígitos del número que ves en la pantalla.',
      'number-wrong': (left: number): string =>
        `Ese no es el número. Mira otra vez la pantalla. Puedes intentarlo ${left === 1 ? 'una vez' : `${left} veces`} más.`,
      'no-network': 'Sin conexión. Tu respuesta se enviará en cuanto vuelva.',
      busy: 'El servicio está ocupado. Tu respuesta aún no se ha aceptado. Pulsa otra vez dentro de un momento.',
      'too-many': (seconds: number): string =>
        `Demasiados intentos incorrectos en esta cuenta. No se ha comprobado nada. Vuelve a probar en ${minutes(seconds)} minutos.`,
      refused: 'El servicio no ha aceptado la respuesta. Inicia sesión de nuevo en la otra pantalla.',
    },
  },
  notMe: {
    heading: '¿No has sido tú?',
    lead: 'Entonces puede que otra persona sepa tu contraseña. Si lo dices:',
    consequences: [
      'el inicio de sesión se detiene al momento',
      'no te llegan solicitudes durante una hora',
      'todos los navegadores vuelven a necesitar el número',
      'se avisa al equipo que gestiona el servicio',
    ],
    sure: 'No he sido yo',
    back: 'Volver',
  },
  ended: {
    confirmed: {
      'sign-in': 'Confirmado',
      linking: 'Tu teléfono ha respondido',
      check: 'Funciona',
    },
    confirmedLead: {
      'sign-in': (name: string): string => `Se está iniciando tu sesión en ${name} en la otra pantalla.`,
      linking: (): string => 'Sigue en el navegador: allí está el último paso.',
      check: (): string => 'Las notificaciones llegan a este teléfono.',
    },
    headings: {
      denied: 'Rechazado',
      'not-me': 'Lo hemos detenido',
      expired: 'Se ha acabado el tiempo',
      superseded: 'Hay una solicitud más nueva',
      left: 'Ya no hace falta',
      'wrong-number': 'Demasiados números incorrectos',
    },
    leads: {
      denied: 'Nadie ha iniciado sesión. No ha cambiado nada más.',
      'not-me':
        'El inicio de sesión ha terminado, y durante una hora, o hasta que tengas una contraseña nueva, no llegan solicitudes. Cámbiala ahora: puede que alguien sepa la anterior. Confírmalo de otra forma, o con un enlace en tu correo.',
      expired: 'Nadie ha iniciado sesión. Si has sido tú, empieza de nuevo en la otra pantalla.',
      superseded: 'Solo se puede responder a la más nueva.',
      left: 'El inicio de sesión se ha abandonado o se ha confirmado de otra forma.',
      'wrong-number': 'Nadie ha iniciado sesión. Si has sido tú, empieza de nuevo en la otra pantalla.',
    },
    elsewhere: 'Ya se ha respondido en este teléfono, fuera de esta ventana.',
    changePassword: 'Cambiar tu contraseña',
  },
  outcomes: {
    confirmed: 'Confirmada',
    denied: 'Rechazada',
    'not-me': 'No has sido tú',
    expired: 'Sin respuesta',
    superseded: 'Sustituida por una más nueva',
    left: 'Ya no hacía falta',
    'wrong-number': 'Número incorrecto',
  },
  kinds: {
    'sign-in': (application: string): string => application,
    linking: (): string => 'Vincular este teléfono',
    check: (): string => 'Notificación de prueba',
  },
  linking: {
    welcome: 'Confirma aquí tus inicios de sesión',
    welcomeLead:
      'Vincula este teléfono a tu cuenta y te preguntará cuando alguien inicie sesión. Necesitas un navegador en otra pantalla.',
    steps: 'Donde pone «Vincula tu teléfono» hay un código QR para escanear.',
    forgotten:
      '¿Este teléfono ya estaba vinculado? Entonces el navegador ha borrado lo que guardaba la app. Inicia sesión de otra forma, abre tu cuenta y vuelve a vincular el teléfono.',
    scan: 'Escanear el código QR',
    paste: 'Pegar un enlace',
    pasteLabel: 'Enlace de la otra pantalla',
    pasteHint: 'Empieza por https:// y termina con un código largo.',
    use: 'Usar este enlace',
    notALink: 'Ese no es un enlace para esta app. Cópialo de nuevo desde «Vincula tu teléfono».',
    elsewhere: (host: string): string => `Ese enlace es de ${host}, que tiene su propia app.`,
    elsewhereOpen: (host: string): string => `Abrir la app de ${host}`,
    heading: (service: string): string => `¿Vincular este teléfono a ${service}?`,
    opening: 'Leyendo el enlace…',
    account: 'Cuenta',
    name: 'Nombre de este teléfono',
    nameHint: 'Para que lo reconozcas en una lista.',
    nameMissing: 'Pon a este teléfono un nombre de 1 a 40 caracteres.',
    link: 'Vincular este teléfono',
    notMine: 'Esa no es mi cuenta',
    locked: 'Desbloquea la app para vincular este teléfono.',
    refusals: {
      'link-unknown': 'Este enlace no se conoce. Escanea el código QR de nuevo.',
      'link-expired':
        'Este enlace es demasiado antiguo. Pide un código QR nuevo en la otra pantalla y escanéalo.',
      'link-used': 'Con este código ya se vinculó un teléfono. Pide un código QR nuevo en la otra pantalla.',
    },
  },
  phoneNames: {
    ios: { phone: 'iPhone', tablet: 'iPad' },
    android: { phone: 'Teléfono Android', tablet: 'Tablet Android' },
    other: 'Este ordenador',
  },
  home: {
    heading: 'Primero, pon la app en tu pantalla de inicio',
    lead: 'En Safari, una app que no está en la pantalla de inicio no puede enviarte notificaciones, y al cabo de unas semanas tu teléfono puede borrar lo que guarda.',
    steps: [
      'Pulsa Compartir, en el borde de la pantalla.',
      'Elige «Añadir a pantalla de inicio» y después «Añadir».',
      'Abre la app nueva y escanea allí el código QR o pega el enlace.',
    ],
    copy: 'Copiar el enlace para luego',
    copied: 'Copiado',
    anyway: 'Vincular en este navegador de todos modos',
  },
  notifications: {
    heading: '¿Quieres notificaciones?',
    lead: 'Así la pregunta aparece sola en este teléfono, también con la app cerrada. Dice dónde alguien inicia sesión, y nada más.',
    allow: 'Permitir notificaciones',
    later: 'Ahora no',
    results: {
      on: 'Las notificaciones están activadas.',
      off: 'Las notificaciones están desactivadas. Abre la app cuando inicies sesión.',
      blocked: 'Las notificaciones están bloqueadas. Abre la app cuando inicies sesión.',
      impossible:
        'Este navegador no puede enviarte notificaciones. No pasa nada: abre la app cuando inicies sesión, y allí estará la pregunta.',
    },
  },
  scanner: {
    heading: 'Escanea un código QR',
    lead: 'Para esto, la app necesita la cámara. La imagen no sale de este teléfono.',
    start: 'Usar la cámara',
    looking: 'Pon el código QR delante de la cámara.',
    video: 'Lo que ve la cámara',
    image: 'Elegir una imagen',
    refusals: {
      refused:
        'La cámara está bloqueada para esta app. Permítela en los ajustes de tu navegador o usa otra de las formas de abajo.',
      none: 'Aquí no hay ninguna cámara que se pueda usar. Usa otra de las formas de abajo.',
      'no-code': 'En esa imagen no hay ningún código QR, o es demasiado pequeño. Elige otra.',
      'not-an-image': 'Ese archivo no es una imagen que este teléfono pueda leer.',
    },
  },
  network: {
    'no-network': 'Sin conexión. Revisa tu red e inténtalo de nuevo.',
    'too-many': (seconds: number | null): string =>
      `Demasiados intentos. Inténtalo de nuevo dentro de ${seconds === null ? 'unos minutos' : `${minutes(seconds)} minutos`}.`,
    unavailable: 'El servicio no está disponible en este momento. No se ha perdido nada. Inténtalo de nuevo.',
    'phone-unlinked': 'El servicio ya no conoce este teléfono. Vincúlalo de nuevo.',
    'clock-differs': 'El reloj de este teléfono está mal. Ponlo en automático e inténtalo de nuevo.',
    unexpected:
      'El servicio no lo ha aceptado. Inténtalo de nuevo; si sigue igual, cierra la app y vuelve a abrirla.',
  },
};
