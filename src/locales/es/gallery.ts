import { authenticatorApp } from '#locales/es/authenticator-app.ts';
import { format } from '#locales/es/format.ts';
import type { Words } from '#locales/words.ts';

const { question, ended, tryAgain } = authenticatorApp;

/** "Compare all methods", and the pages on which each can be tried. */
export const gallery: Words['gallery'] = {
  heading: 'Comparar todas las formas',
  lead: 'Tu contraseña es una mitad. Cada una de estas formas es la otra. Juntas abren todas las aplicaciones vinculadas a tu cuenta.',
  bar: 'Comparativa y guía',
  guide: 'Guía',
  account: 'Tu cuenta',
  backToChoosing: 'Volver a elegir',
  policy: {
    required: 'Aquí todo el mundo confirma con un teléfono.',
    grace: (days: number): string =>
      `Aquí todo el mundo confirma con un teléfono. Puedes dejarlo para más tarde durante ${format.amount(days, 'day')}.`,
    optional: 'Aquí puedes confirmar con un teléfono, y te lo recomendamos.',
  },
  methods: {
    push: {
      name: 'Twofold Authenticator',
      about: 'Una pregunta en tu teléfono. Respondes con un toque o escribiendo un número.',
    },
    totp: {
      name: 'App de autenticación',
      about: 'Escribes un código de seis dígitos de una app que ya usas. Funciona sin cobertura.',
    },
    sms: {
      name: 'SMS',
      about: 'Enviamos un código por SMS a tu teléfono de respaldo. Úsalo cuando las otras formas fallen.',
    },
    'recovery-code': {
      name: 'Código de recuperación',
      about: 'Un código en papel. La última forma de entrar si pierdes el teléfono.',
    },
  },
  badges: {
    fastest: 'Lo más rápido',
    backup: 'Como respaldo',
    notOffered: 'No se ofrece aquí',
  },
  textsNotOffered:
    'El equipo que gestiona este servicio no envía SMS, así que aquí no hay teléfono de respaldo.',
  sideBySide: {
    heading: 'Una al lado de otra',
    confirming: {
      name: 'Tiempo para confirmar',
      push: 'unos 3 segundos',
      totp: 'unos 12 segundos',
      sms: 'unos 25 segundos',
      'recovery-code': 'más o menos un minuto',
    },
    settingUp: {
      name: 'Configurarlo',
      push: '1 minuto, sin tienda de apps',
      totp: '2 minutos',
      sms: '1 minuto',
      'recovery-code': 'viene con cada cuenta',
    },
    needs: {
      name: 'Qué necesitas',
      push: 'un teléfono con internet',
      totp: 'un teléfono con una app de autenticación',
      sms: 'un teléfono que reciba SMS',
      'recovery-code': 'el papel donde está apuntado',
    },
    noSignal: {
      name: 'Funciona sin cobertura',
      push: 'necesita internet, por wifi o red móvil',
      totp: 'sí',
      sms: 'necesita una red móvil',
      'recovery-code': 'sí',
    },
    borrowed: {
      name: 'En un ordenador prestado',
      push: 'sí: escribe el número que muestra',
      totp: 'sí: escribe el código',
      sms: 'sí: escribe el código',
      'recovery-code': 'solo en caso de necesidad: sirve una sola vez',
    },
    falsePage: {
      name: 'Ante una página falsa',
      push: 'mejor: el teléfono dice la aplicación y el navegador, pero escribir un número para un desconocido es dejarle entrar',
      totp: 'débil: un código se puede pasar a otros',
      sms: 'débil: un código se puede pasar a otros, y los SMS se pueden interceptar',
      'recovery-code': 'débil: un código se puede pasar a otros',
    },
    lost: {
      name: 'Si pierdes el teléfono',
      push: 'desvincúlalo y usa una forma de respaldo',
      totp: 'desvincúlala y usa una forma de respaldo',
      sms: 'una tarjeta SIM nueva conserva el número',
      'recovery-code': 'con él vuelves a entrar',
    },
    here: {
      name: 'En este servicio',
      push: 'se ofrece; un navegador que ya conoces solo pide un toque',
      pushStrict: 'se ofrece; siempre hay que escribir el número',
      totp: 'se ofrece',
      sms: 'se ofrece, como respaldo',
      smsNot: 'no se ofrece',
      'recovery-code': 'se ofrece, como respaldo',
    },
  },
  trying: {
    heading: 'Pruébalas',
    lead: 'Son las páginas de verdad, con un teléfono que solo está dibujado. Nada de lo que hagas en ellas cuenta, y no se pregunta a nadie.',
    go: 'Probar',
    alone: 'Probar en su propia página',
    frame: (method: string): string => `Prueba: ${method}`,
  },
  play: {
    banner: 'Esto es solo una prueba. Nada de lo que hagas aquí cuenta.',
    back: 'Volver a la comparativa',
    application: 'Nóminas',
    phoneName: 'Tu teléfono',
    beside: {
      push: 'El teléfono dibujado: Twofold Authenticator',
      totp: 'El teléfono dibujado: una app de autenticación',
      sms: 'El teléfono dibujado: mensajes',
      'recovery-code': 'El papel dibujado',
    },
    codes: 'Códigos',
    account: 'anna@example.com',
    changes: 'El código cambia cada 30 segundos. Recarga la página para ver el más nuevo.',
    messages: 'Mensajes',
    note: 'Guardado en un cajón',
    noteText: 'Código de recuperación. Sirve una sola vez.',
    hint: {
      push: 'Escribe el número en el teléfono dibujado, o responde mal, y mira qué pasa.',
      pushTap:
        'Un navegador que ya has usado no necesita número. Pulsa una respuesta en el teléfono dibujado.',
      totp: 'Escribe el código del teléfono dibujado, o uno incorrecto, y mira qué pasa.',
      sms: 'Escribe el código que ha llegado por SMS, o uno incorrecto, y mira qué pasa.',
      'recovery-code': 'Escribe el código del papel, o equivócate en algo, y mira qué pasa.',
    },
    withNumber: 'Verlo en un navegador nuevo para ti',
    withTap: 'Verlo en un navegador que ya has usado',
    asks: question.heading['sign-in'],
    place: question.place,
    fromAddress: question.unknownPlace,
    browser: question.browser,
    newBrowser: question.isFirst,
    knownBrowser: 'Firefox en Windows',
    number: question.number,
    confirm: question.confirm,
    deny: question.deny,
    notMe: question.notMe,
    numberMissing: question.problems['number-missing'],
    tryAgain,
    numberWrong: question.problems['number-wrong'],
    ended: {
      confirmed: { heading: ended.confirmed['sign-in'], lead: ended.confirmedLead['sign-in'] },
      denied: { heading: ended.headings.denied, lead: ended.leads.denied },
      'not-me': { heading: ended.headings['not-me'], lead: ended.leads['not-me'] },
      'wrong-number': { heading: ended.headings['wrong-number'], lead: ended.leads['wrong-number'] },
    },
    done: {
      heading: 'Ahora tendrías la sesión iniciada',
      lead: 'Así de sencillo. En un caso real, se abriría la aplicación.',
      recoveryHeading: 'Ahora podrías entrar',
      recoveryLead:
        'En un caso real, después vincularías un teléfono nuevo y guardarías un código nuevo. Se cerraría la sesión en todos los demás navegadores.',
      again: 'Probar otra vez',
    },
  },
};
