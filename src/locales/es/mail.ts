import type { Words } from '#locales/words.ts';

interface Circumstances {
  readonly when: string;
  readonly where: string;
  readonly browser: string;
}

/** Mails. Each says what happened, when and from where, and what to do when it was somebody else. */
export const mail: Words['mail'] = {
  greeting: (name: string): string => `Hola, ${name}:`,
  circumstances: ({ when, where, browser }: Circumstances): string =>
    `Cuándo: ${when}\nDesde: ${where}\nNavegador: ${browser}`,
  notMe:
    'Si has sido tú, no tienes que hacer nada. Si no has sido tú, cambia tu contraseña ahora y revisa tu cuenta:',
  unknownPlace: 'la línea de comandos del servicio',
  signature: (service: string): string => service,
  passwordLink: {
    subject: (service: string): string => `Pon una contraseña nueva para ${service}`,
    text: 'Alguien, esperamos que tú, ha pedido poner una contraseña nueva para esta cuenta. Este enlace sirve una sola vez, durante 30 minutos:',
    ignore: 'Si no lo has pedido, no hagas nada. Tu contraseña sigue siendo la misma.',
  },
  notices: {
    'enrolment-finished': {
      subject: 'Tu cuenta ya está protegida',
      text: 'A partir de ahora, tu teléfono confirma que eres tú en todas las aplicaciones vinculadas.',
    },
    'app-linked': {
      subject: 'Se ha vinculado una app de autenticación',
      text: 'Se ha vinculado una app de autenticación a tu cuenta.',
    },
    'app-replaced': {
      subject: 'Se ha sustituido tu app de autenticación',
      text: 'Se ha vinculado otra app de autenticación a tu cuenta. La anterior ha dejado de funcionar.',
    },
    'app-unlinked': {
      subject: 'Se ha desvinculado tu app de autenticación',
      text: 'Se ha desvinculado la app de autenticación, así que tu teléfono ya no protege tu cuenta.',
    },
    'phone-linked': {
      subject: 'Se ha vinculado un teléfono',
      text: 'Se ha vinculado a tu cuenta un teléfono con Twofold Authenticator, que puede confirmar que eres tú.',
    },
    'phone-unlinked': {
      subject: 'Se ha desvinculado un teléfono',
      text: 'Se ha desvinculado de tu cuenta un teléfono con Twofold Authenticator. Ya no confirma nada.',
    },
    'phone-lost': {
      subject: 'Se ha desvinculado un teléfono perdido',
      text: 'Se ha avisado de la pérdida de un teléfono, que ya no confirma nada. Se ha cerrado la sesión en todos los demás navegadores.',
    },
    'not-me': {
      subject: 'Puede que alguien sepa tu contraseña',
      text: 'En tu teléfono has respondido «No he sido yo». Ese inicio de sesión se ha detenido, y durante una hora no se envían solicitudes a tu teléfono. Cambia tu contraseña ahora: después tu teléfono vuelve a recibir solicitudes.',
    },
    'phone-added': {
      subject: 'Se ha añadido un teléfono de respaldo',
      text: 'Se ha añadido un teléfono de respaldo a tu cuenta. Los SMS son más fáciles de interceptar que una app, por eso los usamos en último lugar.',
    },
    'phone-changed': {
      subject: 'Se ha cambiado tu teléfono de respaldo',
      text: 'El teléfono de respaldo de tu cuenta tiene ahora otro número.',
    },
    'phone-removed': {
      subject: 'Se ha quitado tu teléfono de respaldo',
      text: 'Se ha quitado el teléfono de respaldo de tu cuenta.',
    },
    'recovery-code-replaced': {
      subject: 'Tienes un código de recuperación nuevo',
      text: 'Se ha guardado un código de recuperación nuevo. El anterior ya no funciona.',
    },
    'recovery-code-used': {
      subject: 'Se ha usado tu código de recuperación',
      text: 'Alguien ha iniciado sesión con tu contraseña y tu código de recuperación, y ahora puede vincular un teléfono nuevo. Se ha cerrado la sesión en todos los navegadores.',
    },
    'password-changed': {
      subject: 'Se ha cambiado tu contraseña',
      text: 'Se ha cambiado la contraseña de tu cuenta. Se ha cerrado la sesión en todos los demás navegadores.',
    },
    'new-browser': {
      subject: 'Inicio de sesión en un navegador nuevo',
      text: 'Tu cuenta se ha usado en un navegador que no habíamos visto antes.',
    },
    'wrong-codes': {
      subject: 'Muchos códigos incorrectos para tu cuenta',
      text: 'Alguien que sabe tu contraseña ha escrito muchos códigos incorrectos. Se han rechazado todos.',
    },
    'authenticator-disabled': {
      subject: 'Se ha desactivado una forma de confirmar',
      text: 'Tras cien intentos incorrectos, se ha desactivado una forma de confirmar. Vincúlala de nuevo en la página de tu cuenta.',
    },
    'unlinked-by-operator': {
      subject: 'Se ha desvinculado tu teléfono',
      text: 'El equipo que gestiona este servicio ha desvinculado las formas de confirmar de tu cuenta. Las configuras de nuevo al iniciar sesión.',
    },
  },
};
