import type { Words } from '#locales/words.ts';

/** "Activity" on the account page: what happened. */
export const activity: Words['activity'] = {
  events: {
    'account.created': 'Cuenta creada',
    'account.disabled': 'Cuenta cerrada',
    'account.enabled': 'Cuenta abierta de nuevo',
    'sign-in.password': {
      success: 'La contraseña era correcta',
      failure: 'Se probó una contraseña incorrecta',
    },
    'sign-in.confirmation': {
      success: {
        push: 'Confirmado en el teléfono',
        totp: 'Confirmado con la app de autenticación',
        sms: 'Confirmado por SMS',
        'recovery-code': 'Se usó el código de recuperación',
      },
      failure: {
        push: 'El teléfono no había confirmado',
        totp: {
          other: 'Se rechazó un código de la app',
          replayed: 'Se rechazó un código de la app: ya se había usado',
          clock: 'Se rechazó un código de la app: el reloj del teléfono está mal',
          'other-app': 'Se rechazó un código de una app que ya no está vinculada',
        },
        sms: {
          other: 'Se rechazó un código recibido por SMS',
          replayed: 'Se rechazó un código recibido por SMS: ya se había usado',
          expired: 'Se rechazó un código recibido por SMS: era demasiado antiguo',
        },
        'recovery-code': 'Se rechazó un código de recuperación',
      },
    },
    'sign-in.rehearsal': {
      success: 'Se probó una forma de entrar sin el teléfono, y funciona',
      failure: 'Se probó una forma de entrar sin el teléfono con un código incorrecto',
    },
    'session.opened': 'Sesión iniciada',
    'session.ended': {
      other: 'Sesión cerrada',
      'another-browser': 'Sesión cerrada en otro navegador',
      everywhere: 'Cerradas todas las demás sesiones',
    },
    'session.postponed': 'La protección de la cuenta se dejó para más tarde',
    'authenticator.linked': {
      push: 'Teléfono vinculado',
      totp: 'App de autenticación vinculada',
      sms: 'Teléfono de respaldo añadido',
      'recovery-code': 'Código de recuperación guardado',
    },
    'authenticator.replaced': {
      push: 'Teléfono vinculado',
      totp: 'App de autenticación sustituida',
      sms: 'Teléfono de respaldo cambiado',
      'recovery-code': 'Código de recuperación sustituido',
    },
    'authenticator.unlinked': {
      push: 'Teléfono desvinculado',
      totp: 'App de autenticación desvinculada',
      sms: 'Teléfono de respaldo eliminado',
      'recovery-code': 'Código de recuperación eliminado',
    },
    'authenticator.disabled': {
      push: {
        other: 'El teléfono se desactivó',
        'by-phone': 'El teléfono se desvinculó en su app',
        lost: 'El teléfono perdido se desvinculó',
      },
      totp: {
        other: 'La app de autenticación se desactivó: demasiados códigos incorrectos',
        lost: 'La app del teléfono perdido se desvinculó',
      },
      sms: 'El teléfono de respaldo se desactivó: demasiados códigos incorrectos',
      'recovery-code': 'El código de recuperación se desactivó: demasiados intentos incorrectos',
    },
    'enrolment.finished': 'Cuenta protegida',
    'enrolment.code': {
      success: 'La app que se estaba vinculando mostró el código correcto',
      failure: 'La app que se estaba vinculando mostró un código incorrecto',
    },
    'text.requested': {
      success: 'Se envió un código por SMS',
      failure: 'Se pidieron demasiados SMS',
    },
    'phone.linking': 'Un teléfono abrió el enlace para vincularse',
    'phone.key-changed': 'Se cambió el bloqueo de la app en el teléfono',
    'request.asked': {
      success: 'Se envió una solicitud al teléfono',
      failure: {
        other: 'Se rechazó una solicitud al teléfono: eran demasiadas',
        paused: 'Se rechazó una solicitud al teléfono: están en pausa',
      },
    },
    'request.answered': {
      success: {
        other: 'Confirmado en el teléfono',
        linking: 'El teléfono que se vinculaba respondió a la prueba',
        check: 'Una notificación de prueba llegó al teléfono',
      },
      failure: {
        other: 'Se rechazó una respuesta del teléfono',
        denied: 'Rechazado en el teléfono',
        'not-me': 'Se pulsó «No he sido yo» en el teléfono',
        'wrong-number': 'Se escribió un número incorrecto en el teléfono',
      },
    },
    'password.changed': {
      success: 'Contraseña cambiada',
      failure: 'Se rechazó un cambio de contraseña',
    },
    'password-link.requested': 'Se envió un enlace para una contraseña nueva',
    'password-link.used': 'Se usó un enlace para una contraseña nueva',
    'application.opened': (application: string): string => `Acceso a ${application}`,
    'application.refused': (application: string): string => `Acceso denegado a ${application}`,
    'one-time.replayed': 'Algo que sirve una sola vez se usó de nuevo, y se rechazó',
    'client.added': (application: string): string => `Vinculación con ${application}`,
    'signing-key.rotated': 'Clave de firma sustituida',
  },
  something: 'Ha pasado algo relacionado con esta cuenta',
  someApplication: 'una aplicación',
  byOperator: 'Por el equipo que gestiona este servicio',
  unknownPlace: 'Se desconoce',
};
