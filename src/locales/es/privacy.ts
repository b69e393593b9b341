import { format } from '#locales/es/format.ts';
import type { Words } from '#locales/words.ts';

/** What the service itself stores. */
export const privacy: Words['privacy'] = {
  heading: 'Privacidad',
  lead: (service: string): string => `Qué guarda ${service} sobre ti, para qué y cuánto tiempo.`,
  account: {
    heading: 'Tu cuenta',
    what: 'Tu nombre y tu correo electrónico, para saber quién eres y escribirte. Tu contraseña, solo de una forma en la que nadie puede leerla. Todo ello mientras tengas la cuenta.',
  },
  authenticators: {
    heading: 'Lo que confirma que eres tú',
    what: 'La clave de tu app de autenticación y el número de tu teléfono de respaldo, cifrados. Tu código de recuperación, solo de una forma en la que nadie puede leerlo. Cada cosa hasta que la desvincules o la sustituyas.',
    ended: (seconds: number): string =>
      `La clave de una app que has sustituido o desvinculado se guarda cifrada durante ${format.span(seconds)}, para poder decirte cuándo un código es de ella. Ya no abre nada.`,
    unfinished: (seconds: number): string =>
      `Lo que empezaste a configurar y no terminaste se borra después de ${format.span(seconds)}.`,
  },
  signedIn: {
    heading: 'Dónde tienes la sesión abierta',
    what: ({ idle, whole }: { readonly idle: number; readonly whole: number }): string =>
      `De cada navegador, su tipo, su dirección de internet y las horas, para que puedas ver la sesión y cerrarla. Una sesión termina tras ${format.span(idle)} sin uso. Esto se borra cuando cierras la sesión y, como muy tarde, tras ${format.span(whole)}.`,
    applications:
      'Qué aplicaciones has abierto, para que al cerrar la sesión se cierren también. Hasta que termine tu acceso a ellas.',
    browsers:
      'Una marca de cada navegador en el que has iniciado sesión, para que desconocidos con contraseñas incorrectas no puedan impedirte entrar. Hasta que cambies la contraseña.',
  },
  happened: {
    heading: 'Lo que ha pasado',
    what: 'Inicios de sesión, intentos rechazados y cambios de tu cuenta: qué, cuándo, desde qué dirección y con qué navegador. Sirve para descubrir abusos, nadie puede cambiarlo y el servicio no lo borra por sí mismo. En la página de tu cuenta ves los últimos 90 días.',
    counted:
      'Los intentos se cuentan por cuenta, número y dirección, para que nadie pueda probar al azar. Durante un día como máximo.',
  },
  messages: {
    heading: 'SMS y correos',
    what: (keptSeconds: number): string =>
      `Que se envió, a qué número o dirección (solo en parte) y si llegó. Durante ${format.span(keptSeconds)}. Lo que decía se borra en cuanto se envía o, cuando puede que tengan que enviarlo varios proveedores, en cuanto ha llegado y a los diez minutos como máximo.`,
  },
  others: {
    heading: 'Quién más sabe algo',
    applications:
      'Una aplicación que abres sabe tu nombre, tu correo y cómo has iniciado sesión. Nunca tu contraseña, y nada sobre tu teléfono.',
    carriers: {
      both: 'Los SMS pasan por un proveedor y los correos por un servidor de correo, ambos elegidos por el equipo que gestiona este servicio.',
      texts: 'Los SMS pasan por un proveedor elegido por el equipo que gestiona este servicio.',
      mails: 'Los correos pasan por un servidor de correo elegido por el equipo que gestiona este servicio.',
    },
    nobody:
      'Nadie más. Estas páginas no cargan nada de otros sitios, no cuentan visitas y no muestran publicidad.',
  },
  cookies: {
    heading: 'Cookies',
    what: (browserSeconds: number): string =>
      `Hay dos, y las dos son necesarias. Una mantiene tu sesión abierta, hasta que la cierras o cierras el navegador. La otra nos permite reconocer este navegador, durante ${format.span(browserSeconds)}.`,
    language: (seconds: number): string =>
      `Solo hay una tercera si eliges un idioma, o si una aplicación pide uno: recuerda cuál, durante ${format.span(seconds)}.`,
  },
  operator: {
    heading: 'Preguntas',
    ask: 'Pregunta al equipo que gestiona este servicio: también para ver lo que se guarda sobre ti, o para que se corrija o se borre.',
    own: 'Lo que dice ese equipo sobre la privacidad',
  },
};
