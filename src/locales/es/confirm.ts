import { format } from '#locales/es/format.ts';
import type { Words } from '#locales/words.ts';

/** Giving the second proof. */
export const confirm: Words['confirm'] = {
  code: 'Código de 6 dígitos',
  continue: 'Continuar',
  anotherWay: 'Probar de otra forma',
  lostPhone: 'He perdido mi teléfono',
  totp: {
    heading: 'Escribe el código de tu app',
    hint: 'Abre la app de autenticación en tu teléfono y busca el código de esta cuenta.',
  },
  sms: {
    heading: 'Escribe el código del SMS',
    sentTo: (masked: string): string => `Lo hemos enviado al ${masked}. Vale durante diez minutos.`,
    sendAgain: 'Enviar un código nuevo',
    sentAgain: 'Hemos enviado un código nuevo. Los anteriores siguen valiendo.',
    notSent: 'Todavía no se ha enviado ningún código.',
    send: 'Enviar un código',
    throttled: (seconds: number): string =>
      `Hemos enviado todos los SMS posibles por ahora. Podrás pedir otro dentro de ${format.wait(seconds)}, o usar otra forma.`,
  },
  recoveryCode: {
    heading: 'Usa tu código de recuperación',
    label: 'Código de recuperación',
    hint: 'Los 25 caracteres que apuntaste. Da igual si usas mayúsculas, espacios o guiones.',
    consequence:
      'El código sirve una sola vez. Después vinculas un teléfono de nuevo y recibes un código nuevo, y se cierra la sesión en todos los demás navegadores.',
    slip: 'Eso no es un código de recuperación completo: algún carácter está mal o falta. Compáralo otra vez con lo que apuntaste.',
    wrong: 'Ese no es el código de recuperación de esta cuenta. Un código más nuevo sustituye al anterior.',
  },
  choose: {
    heading: 'Elige otra forma',
    lead: 'Estas son las formas que tiene esta cuenta.',
    push: 'Twofold Authenticator',
    totp: 'App de autenticación',
    sms: (masked: string): string => `SMS al ${masked}`,
    'recovery-code': 'Código de recuperación',
    nothing: '¿Otra cosa?',
    lookUp: 'Averiguar qué pasa',
    helpDesk:
      'Si ninguna de estas funciona, habla con el equipo que gestiona este servicio. Puede permitirte vincular un teléfono de nuevo.',
  },
  lost: {
    heading: 'Has perdido tu teléfono',
    lead: 'Son cosas que pasan. Esto es lo que aún puede funcionar, empezando por lo más fácil.',
    sms: 'Si el número está en otro teléfono o tienes una tarjeta SIM nueva con ese número.',
    recoveryCode:
      'El código que apuntaste cuando configuraste esto. Con él vinculas tu teléfono nuevo al momento, y el perdido deja de funcionar para esta cuenta.',
    nothing:
      'Esta cuenta no tiene otra forma de entrar. Habla con el equipo que gestiona este servicio: puede permitirte vincular un teléfono de nuevo.',
    back: 'Lo he encontrado',
  },
  refusals: {
    malformed: 'Escribe los seis dígitos del código.',
    'wrong-code':
      'Ese código no es correcto. Los códigos cambian cada 30 segundos, así que usa el más nuevo.',
    wrongText: 'Ese código no es correcto. Busca el SMS más reciente y escribe sus seis dígitos.',
    endedApp: ({ linkedAt, endedAt }: { readonly linkedAt: Date; readonly endedAt: Date }): string =>
      `Ese código es de la app de autenticación que vinculaste el ${format.day(linkedAt)}. Se sustituyó o se desvinculó el ${format.day(endedAt)}. Escribe el código de la entrada más nueva de tu app.`,
    earlierApp: (linkedAt: Date): string =>
      `Ese código es de la app de autenticación que vinculaste el ${format.day(linkedAt)}. Escanea el código de esta página y escribe el que muestra la entrada nueva.`,
    replayed: 'Ese código ya se ha usado. Espera al siguiente.',
    'typed-early': 'Ese código se escribió antes de tiempo, así que ya no se acepta. Espera al siguiente.',
    older: 'Ese código es más antiguo que el último que se usó. Espera al siguiente.',
    olderOrSlow: (off: string): string =>
      `Ese código es más antiguo que el último que se usó, así que escribe uno más nuevo. Si tu app no muestra ninguno, el reloj de tu teléfono va ${off} atrasado.`,
    replayedText: 'Ese código ya se ha usado. Pide uno nuevo.',
    expired: 'Ese código es demasiado antiguo. Pide uno nuevo.',
    disabled: {
      'wrong-codes': 'Esta forma se desactivó tras demasiados intentos incorrectos. Usa otra.',
      lost: 'Esta forma se desvinculó porque se perdió el teléfono. Usa otra.',
      'by-phone': 'Este teléfono se desvinculó en su app. Usa otra forma.',
    },
    'not-linked': 'Esta cuenta no tiene esa forma. Elige otra.',
    unanswered: 'Tu teléfono no ha confirmado este inicio de sesión.',
    throttled: ({ waitSeconds }: { readonly waitSeconds: number }): string =>
      `Demasiados intentos. Inténtalo de nuevo dentro de ${format.wait(waitSeconds)}, de esta forma o de otra.`,
  },
  nextCode: {
    in: (wait: string): string => `El siguiente llega dentro de ${wait}.`,
    now: 'La app ya muestra uno nuevo.',
  },
  superseded: 'Algo ha cambiado en otra ventana. Aquí es donde estás ahora.',
};
