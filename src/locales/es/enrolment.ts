import { format } from '#locales/es/format.ts';
import type { Words } from '#locales/words.ts';

/** The wizard. */
export const enrolment: Words['enrolment'] = {
  next: 'Siguiente',
  anotherWay: 'Probar de otra forma',
  steps: {
    label: 'Pasos',
    done: 'hecho',
    position: (now: number, all: number): string => `Paso ${now} de ${all}`,
    choose: 'Elegir',
    link: 'Vincular tu teléfono',
    phone: 'Teléfono de respaldo',
    recoveryCode: 'Código de recuperación',
  },
  why: {
    heading: 'Protege tu cuenta',
    lead: 'Una contraseña se puede adivinar o robar. A partir de ahora, tu teléfono confirma que eres tú.',
    time: 'Se tarda unos dos minutos, y necesitas tu teléfono.',
    covers: (applications: readonly string[]): string =>
      `Protege tu cuenta en ${applications.length === 0 ? 'todas las aplicaciones vinculadas' : format.names(applications)}.`,
    start: 'Empezar',
    resume: 'Ya habías empezado. Seguimos donde lo dejaste.',
    later: 'Recordármelo más tarde',
    due: (due: Date): string => `Puedes dejarlo hasta el ${format.day(due)}.`,
    recovering:
      'Tu código de recuperación era correcto, y ya está usado. Vincula un teléfono de nuevo y guarda un código nuevo; con eso ya podrás entrar.',
  },
  choose: {
    heading: 'Elige cómo confirmar que eres tú',
    lead: 'Después de tu contraseña, tu teléfono dice que sí.',
    push: 'Twofold Authenticator',
    pushAbout:
      'Lo más rápido: tu teléfono pregunta y respondes con un toque. No hace falta ninguna tienda de apps.',
    totp: 'Otra app de autenticación',
    totpAbout:
      'Escribes un código de seis dígitos de una app como Google Authenticator, Microsoft Authenticator o 1Password.',
    missing: 'Elige una de las formas.',
    compare: 'Comparar todas las formas',
  },
  app: {
    heading: 'Vincula tu app de autenticación',
    scan: 'Abre la app en tu teléfono, elige',
    addAccount: 'Añadir cuenta',
    scanEnd: ' y escanea este código.',
    qr: 'Código QR',
    cannotScan: '¿No puedes escanear el código QR?',
    typeKey: 'Escribe esta clave en la app. Se basa en la hora, con seis dígitos.',
    copyKey: 'Copiar clave',
    openApp: 'Abrir mi app de autenticación',
    openAppHint:
      'En el propio teléfono: abre la app y le pasa la clave. Si no se abre nada, copia la clave en la app.',
    code: 'Código de 6 dígitos',
    hint: (service: string): string => `La app muestra ahora un código para ${service}. Escríbelo aquí.`,
    already: 'Tu app está vinculada. Puedes continuar.',
  },
  phone: {
    heading: 'Añade un teléfono de respaldo',
    changeHeading: 'Cambia tu teléfono de respaldo',
    lead: 'Si pierdes el teléfono o ya no tienes la app, podemos enviarte un código por SMS. Puedes saltarte este paso.',
    country: 'País',
    number: 'Número de teléfono',
    textTo: 'Enviaremos un código de seis dígitos por SMS al',
    textToThis: 'Enviaremos un código de seis dígitos por SMS a este número.',
    weaker: 'Los SMS son más fáciles de interceptar, por eso los usamos en último lugar.',
    skip: 'Saltar',
    kept: (masked: string): string => `Si te lo saltas, tu teléfono de respaldo ${masked} queda como está.`,
    refusals: {
      empty: 'Escribe un número de teléfono.',
      'unknown-country': 'Elige el país del número.',
      'not-a-number': 'Eso no es un número de teléfono. Usa dígitos, como al llamar.',
      'unknown-prefix': 'Ningún país tiene ese prefijo. Revisa los dígitos después del signo +.',
      'too-short': 'Ese número es demasiado corto. Comprueba que no falta ningún dígito.',
      'too-long': 'Ese número es demasiado largo. Comprueba que no hay ningún dígito repetido de más.',
      'not-in-use': 'Ningún teléfono de ese país tiene un número así. Revisa el país y los dígitos.',
      landline: 'Es un teléfono fijo y no puede recibir SMS. Escribe un número de móvil.',
      'toll-free': 'Es un número gratuito y no puede recibir SMS. Escribe un número de móvil normal.',
      'premium-rate': 'Es un número con coste adicional. Escribe un número de móvil normal.',
      'shared-cost': 'Es un número que reparte el coste de la llamada. Escribe un número de móvil normal.',
      satellite: 'No podemos enviar SMS a teléfonos por satélite. Escribe un número de móvil normal.',
      internet:
        'Es un teléfono por internet, que no demuestra que tengas un aparato. Escribe un número de móvil normal.',
      'other-kind': 'Ese número no puede recibir nuestros SMS. Escribe un número de móvil normal.',
      'country-not-served': 'No podemos enviar SMS a ese país. Escribe otro número o salta este paso.',
    },
    didYouMean: (international: string): string => `¿Querías decir ${international}?`,
    useSuggested: (international: string): string => `Usar el ${international}`,
    throttled: (seconds: number): string =>
      `Se han pedido demasiados SMS. Inténtalo de nuevo dentro de ${format.wait(seconds)} o salta este paso.`,
  },
  phoneCode: {
    heading: 'Escribe el código del SMS',
    sentTo: (number: string): string => `Lo hemos enviado al ${number}. Vale durante diez minutos.`,
    code: 'Código de 6 dígitos',
    sendAgain: 'Enviar un código nuevo',
    sentAgain: 'Hemos enviado un código nuevo. Los anteriores siguen valiendo.',
    otherNumber: 'Usar otro número',
    throttled: (seconds: number): string =>
      `Hemos enviado todos los SMS posibles. Podrás pedir otro dentro de ${format.wait(seconds)}.`,
  },
  recoveryCode: {
    heading: 'Guarda tu código de recuperación',
    lead: 'Es la última forma de entrar, si pierdes el teléfono y no llega ningún SMS. Guárdalo en papel, lejos de tu teléfono.',
    copy: 'Copiar código',
    download: 'Descargar',
    print: 'Imprimir',
    stored: 'He copiado este código y lo he guardado en un lugar seguro',
    notStored: 'Copia el código y marca la casilla.',
    otherCode:
      'Ese código no llegó a guardarse: entretanto se cambió tu cuenta en otro lugar. Este es un código nuevo. Guarda este y marca la casilla.',
    oldWorks: 'Tu código anterior sirve hasta que pulses «Siguiente» aquí.',
    paper: (service: string, email: string, day: Date): string => `${service}, ${email}, ${format.day(day)}`,
    fileName: 'codigo-de-recuperacion.txt',
    file: (service: string, email: string, day: Date, code: string): string =>
      `Código de recuperación para ${service}\nCuenta: ${email}\nCreado el ${format.day(day)}\n\n${code}\n\nÚsalo junto con tu contraseña si pierdes el teléfono. Sirve una sola vez.\nGuárdalo donde nadie más lo encuentre, y lejos de tu teléfono.\n`,
  },
  done: {
    heading: 'Tu cuenta ya está protegida',
    lead: 'Estas son tus formas de entrar, primero la mejor.',
    push: (phone: string): string => `Twofold Authenticator en «${phone}»`,
    pushText: 'Tu contraseña y después tu respuesta en el teléfono.',
    totp: 'App de autenticación',
    totpText: 'Tu contraseña y después un código de la app.',
    sms: (masked: string): string => `SMS al ${masked}`,
    smsText: 'Cuando no tengas la app a mano.',
    recoveryCode: 'Código de recuperación',
    recoveryCodeText: 'Cuando ya no te quede nada más. Sirve una sola vez.',
    ifLost:
      'Si pierdes el teléfono, inicia sesión como siempre y elige «He perdido mi teléfono». A partir de ahí te guiamos.',
    continue: 'Continuar',
  },
  changed: {
    heading: 'Guardado',
  },
};
