import { format } from '#locales/es/format.ts';
import type { Words } from '#locales/words.ts';

/** When the phone is gone, and being ready for that day. */
export const recovery: Words['recovery'] = {
  lostPhone: {
    heading: 'Desvincula el teléfono perdido',
    lead: 'Ya has entrado. Ahora nos aseguramos de que quien tenga tu teléfono no pueda entrar.',
    which: '¿Qué había en el teléfono perdido?',
    notChosen: 'Elige qué había en el teléfono perdido.',
    push: (phone: string): string => `Twofold Authenticator en «${phone}»`,
    totp: (linked: Date): string => `La app de autenticación que vinculaste el ${format.day(linked)}`,
    consequences: [
      'Deja de confirmar por ti al momento.',
      'Se cierran todas las sesiones, salvo la tuya en este navegador.',
      'Después vinculas otro teléfono y recibes un código de recuperación nuevo.',
    ],
    alone:
      'Aún no tienes otra forma de entrar. Vincula primero otro teléfono; si no, solo el equipo que gestiona este servicio podrá dejarte entrar de nuevo.',
    unlink: 'Desvincular y cerrar las demás sesiones',
    found: 'Lo he encontrado: no cambiar nada',
    goOn: 'Seguir donde lo dejaste',
  },
  rehearsal: {
    offer: 'Probar a entrar sin tu teléfono',
    offerLead: 'Se tarda un minuto, y demuestra que podrás entrar el día que no tengas el teléfono.',
    heading: 'Prueba a entrar sin tu teléfono',
    lead: 'Aparta el teléfono e imagina que ya no lo tienes. ¿Qué forma elegirías?',
    smsAbout: 'Enviamos un código de verdad. Léelo en el teléfono que tiene ese número.',
    recoveryCodeAbout: 'Ve a buscar el papel con tu código y escríbelo. Solo se comprueba, no se gasta.',
    noWay:
      'Todavía no hay forma de entrar sin tu teléfono. Añade un teléfono de respaldo o guarda un código de recuperación en la página de tu cuenta.',
    toAccount: 'Ir a tu cuenta',
    textHeading: 'Escribe el código del SMS',
    codeHeading: 'Usa tu código de recuperación',
    check: 'Comprobar',
    other: 'Probar de otra forma',
    passedHeading: 'Podrías entrar',
    passed: {
      sms: 'Te ha llegado el SMS y su código es correcto. Si pierdes el teléfono, esta forma funciona.',
      'recovery-code': 'Ese es tu código de recuperación. Sigue sirviendo: déjalo donde está.',
    },
    next: 'Cuando pase de verdad: inicia sesión con tu contraseña y elige «He perdido mi teléfono».',
    done: 'Listo',
    again: 'Probar también la otra forma',
  },
  low: {
    'lost-still-linked':
      'Dijiste que habías perdido el teléfono y lo dejaste a medias: sigue confirmando por ti. Desvincúlalo y vincula otro.',
    'lost-no-code':
      'Usaste tu código de recuperación y lo dejaste a medias: el teléfono que tenías sigue confirmando por ti, y ahora no tienes código de recuperación.',
    'lost-not-replaced':
      'Tu teléfono perdido está desvinculado, pero nada lo ha sustituido todavía. Vincula otro teléfono u otra app y recibirás también un código de recuperación nuevo.',
    'no-way-back':
      'Si pierdes el teléfono, no podrás entrar sin ayuda. Guarda un código de recuperación en la página de tu cuenta.',
    'no-backup-phone':
      'No tienes teléfono de respaldo. Añade uno en la página de tu cuenta, para que perder el teléfono sea un problema menor.',
    'no-recovery-code':
      'No tienes código de recuperación. Consigue uno en la página de tu cuenta y guárdalo en papel.',
    phoneUnseen: (phone: string): string =>
      `«${phone}» lleva 60 días sin estar en línea. Abre la app en él y mira si sigue funcionando, o desvincúlalo en la página de tu cuenta.`,
    appUnseen:
      'No se ha usado ningún código de tu app de autenticación en 60 días. Mira si la app sigue funcionando antes de que la necesites.',
  },
};
