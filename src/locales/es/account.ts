import { format } from '#locales/es/format.ts';
import type { Words } from '#locales/words.ts';

/** The account page. */
export const account: Words['account'] = {
  heading: 'Tu cuenta',
  whose: (name: string, email: string): string => `${name}, ${email}`,
  state: {
    protected: [
      'Protegida por tu teléfono.',
      'Protegida por tu teléfono, con una forma de recuperar el acceso.',
      'Protegida por tu teléfono, con dos formas de recuperar el acceso.',
    ],
    waysBack: (ways: readonly string[]): string =>
      `Si pierdes el teléfono, podrás entrar con ${ways.join(' o ')}.`,
    text: (masked: string): string => `un SMS al ${masked}`,
    recoveryCode: 'tu código de recuperación',
    noWayBack:
      'Si pierdes el teléfono, solo el equipo que gestiona este servicio podrá dejarte entrar. Guarda un código de recuperación.',
    switchedOff: {
      'wrong-codes': {
        sentence: 'Protegida, pero tu app está desactivada.',
        more: 'Se han escrito demasiados códigos incorrectos. Sustituye la app y volverá a funcionar.',
      },
      lost: {
        sentence: 'Protegida, pero ahora nada confirma por ti.',
        more: 'Lo que había en tu teléfono perdido está desvinculado. Vincula otro teléfono u otra app en su lugar.',
      },
      'by-phone': {
        sentence: 'Protegida, pero ahora nada confirma por ti.',
        more: 'Tu teléfono se desvinculó en su app. Vincula un teléfono o una app en su lugar.',
      },
    },
    open: 'Solo tu contraseña protege esta cuenta.',
    openMore: 'Añade una segunda forma de confirmar y nadie entrará solo con la contraseña.',
    protect: 'Proteger tu cuenta',
  },
  ways: {
    heading: 'Formas de confirmar que eres tú',
    about: 'Pedimos la primera que funciona.',
    push: (phone: string): string => `Twofold Authenticator en «${phone}»`,
    /** In place of when it was linked: why it is switched off. */
    off: {
      app: 'Desactivada tras demasiados intentos incorrectos. Sustitúyela para volver a usarla.',
      phone: 'Desactivado tras demasiados intentos incorrectos. Vincula un teléfono de nuevo para usarlo.',
      lost: 'Se desvinculó porque se perdió el teléfono. Ya no confirma nada.',
      'by-phone': 'Desvinculado desde el teléfono. Vincula un teléfono de nuevo para usarlo.',
    },
    addPhone: 'Vincular un teléfono',
    addApp: 'Vincular otra app de autenticación',
    totp: 'App de autenticación',
    linked: (created: Date, used: Date | null): string =>
      `Activa desde el ${format.day(created)}. ${used === null ? 'Aún sin usar.' : `Último uso: ${format.moment(used)}.`}`,
    replace: 'Sustituir',
    unlink: 'Desvincular',
    check: 'Comprobar',
    none: 'Todavía no hay nada vinculado',
    noneText: 'Después de la contraseña, nadie pregunta si eres tú.',
  },
  phone: {
    heading: 'Teléfono de respaldo',
    about: 'Recibe un código por SMS cuando no tienes la app a mano.',
    ears: 'el teléfono de respaldo',
    title: (masked: string): string => `SMS al ${masked}`,
    checked: (created: Date, used: Date | null): string =>
      `Comprobado el ${format.day(created)}.${used === null ? '' : ` Último uso: ${format.moment(used)}.`}`,
    disabled:
      'Desactivado tras demasiados intentos incorrectos. Comprueba el número de nuevo para volver a usarlo.',
    none: 'Sin teléfono de respaldo',
    noneText: 'Con uno, perder el teléfono es un problema menor.',
    add: 'Añadir',
    change: 'Cambiar',
    remove: 'Quitar',
    notSent: 'Este servicio no envía SMS en este momento.',
  },
  recoveryCode: {
    heading: 'Código de recuperación',
    saved: (created: Date): string => `Guardado el ${format.day(created)}`,
    works: 'Sin usar. Sirve una sola vez, y después recibes uno nuevo.',
    disabled: 'Desactivado tras demasiados intentos incorrectos. Consigue uno nuevo.',
    none: 'Sin código de recuperación',
    noneText: 'Es la última forma de entrar si pierdes el teléfono.',
    replace: 'Conseguir uno nuevo',
  },
  comesWithProtection: 'Se configura al proteger tu cuenta.',
  password: {
    heading: 'Contraseña',
    title: 'Tu contraseña',
    changed: (at: Date): string => `En uso desde el ${format.day(at)}.`,
    change: 'Cambiar',
    ears: 'la contraseña',
  },
  signedIn: {
    heading: 'Dónde tienes la sesión abierta',
    now: 'Ahora',
    thisBrowser: (since: Date): string => `Este navegador. Sesión iniciada el ${format.moment(since)}.`,
    seen: (at: Date): string => `Visto por última vez el ${format.moment(at)}.`,
    from: (browser: string, address: string): string => `${browser}, ${address}`,
    signOut: 'Cerrar sesión',
    signOutAll: 'Cerrar las demás sesiones',
    unknownBrowser: 'Un navegador',
    on: (browser: string, system: string): string => `${browser} en ${system}`,
  },
  applications: {
    heading: 'Aplicaciones vinculadas',
    about: 'Esta cuenta las protege todas.',
    opened: (at: Date): string => `Abierta el ${format.moment(at)}.`,
    secure: 'Siempre pregunta a tu teléfono.',
    none: 'Todavía no has abierto ninguna',
    noneText: 'Aquí aparecen las aplicaciones cuando las abres con esta cuenta.',
    open: 'Abrir',
  },
  activity: {
    heading: 'Actividad',
    about: 'Los últimos 90 días. ¿Ves algo que no reconoces?',
    changePassword: 'Cambia tu contraseña',
    when: 'Cuándo',
    what: 'Qué',
    where: 'Dónde',
    earlier: 'Anterior',
    newest: 'Lo más reciente',
    none: 'No ha pasado nada en los últimos 90 días.',
  },
  unlinkQuestion: {
    heading: '¿Desvincular tu app de autenticación?',
    text: 'Entonces solo tu contraseña protegerá esta cuenta. El teléfono de respaldo y el código de recuperación también dejarán de funcionar.',
    others: 'Se cerrará la sesión en los navegadores que se confirmaron con ellos. En este sigue abierta.',
    requiredHeading: 'La app no se puede desvincular',
    required:
      'El equipo que gestiona este servicio pide a todo el mundo una segunda forma de confirmar. En vez de desvincular la app, sustitúyela.',
    requiredText: 'La app que tienes ahora funciona hasta que vincules la nueva.',
    replace: 'Sustituir la app',
    yes: 'Desvincular',
    no: 'Mantenerla',
  },
  unlinkPhoneQuestion: {
    heading: (phone: string): string => `¿Desvincular «${phone}»?`,
    text: 'A partir de este momento ya no confirmará nada.',
    last: 'Entonces solo tu contraseña protegerá esta cuenta. El teléfono de respaldo y el código de recuperación también dejarán de funcionar.',
  },
  unlinkOneText:
    'Tu otra forma de confirmar se mantiene, igual que el teléfono de respaldo y el código de recuperación.',
  removePhoneQuestion: {
    heading: '¿Quitar tu teléfono de respaldo?',
    text: (masked: string): string => `Ya no enviaremos códigos por SMS al ${masked}.`,
    stays: 'Tu app y tu código de recuperación siguen funcionando.',
    staysWithoutCode:
      'Tu app sigue funcionando. Si la pierdes, no habrá otra forma de entrar hasta que guardes un código de recuperación.',
    yes: 'Quitar',
    no: 'Mantenerlo',
  },
  signOutAllQuestion: {
    heading: '¿Cerrar las demás sesiones?',
    text: 'Habrá que iniciar sesión de nuevo en todos los demás navegadores y en las aplicaciones abiertas en ellos. En este navegador la sesión sigue abierta.',
    yes: 'Cerrar las demás sesiones',
    no: 'Ahora no',
  },
  passwordQuestion: {
    no: 'Mantener la de antes',
    superseded: 'Mientras tanto, tu contraseña se ha cambiado en otra ventana. Escribe la que tienes ahora.',
  },
  saved: {
    app: 'Tu nueva app de autenticación está vinculada. La anterior ha dejado de funcionar.',
    phone: 'Tu teléfono de respaldo está guardado.',
    'phone-removed': 'Tu teléfono de respaldo se ha quitado.',
    'recovery-code': 'Tu nuevo código de recuperación está guardado. El anterior ha dejado de funcionar.',
    unlinked: 'Tu app de autenticación está desvinculada.',
    'phone-unlinked': 'El teléfono está desvinculado.',
    'twofold-authenticator': 'Tu teléfono está vinculado.',
    'phone-lost':
      'El teléfono perdido está desvinculado, y la sesión está cerrada en todos los demás navegadores.',
    password: 'Tu contraseña ha cambiado, y la sesión está cerrada en todos los demás navegadores.',
    'signed-out': 'Esa sesión está cerrada.',
    'signed-out-all': 'La sesión está cerrada en todos los demás navegadores.',
  },
};
