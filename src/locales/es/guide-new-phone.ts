import type { Words } from '#locales/words.ts';

/** The guide: getting a new phone. */
export const newPhone: Words['guide']['pages']['new-phone'] = {
  heading: 'Cambiar de teléfono',
  lead: 'Vincula el teléfono nuevo mientras el antiguo aún funciona. Así se tarda dos minutos.',
  sections: {
    push: {
      heading: 'Con Twofold Authenticator',
      text: [
        'Una cuenta puede tener varios teléfonos. Deja vinculado el antiguo hasta que el nuevo funcione.',
      ],
      steps: [
        'Abre tu cuenta en un navegador y confirma con el teléfono antiguo si se te pide.',
        'En «Formas de confirmar que eres tú», pulsa «Vincular un teléfono». Escanea el código QR con el teléfono nuevo y responde allí a la solicitud de prueba.',
        'Pulsa «Desvincular» junto al teléfono antiguo.',
      ],
      picture:
        'La página de la cuenta, con sus formas de confirmar, el teléfono de respaldo y el código de recuperación.',
      link: 'Ir a tu cuenta',
    },
    app: {
      heading: 'Con otra app de autenticación',
      text: [
        'La app del teléfono antiguo funciona hasta que vinculas la nueva, y entonces deja de funcionar.',
      ],
      steps: [
        'Abre tu cuenta en un navegador y confirma con el teléfono antiguo si se te pide.',
        'Pulsa «Sustituir» junto a «App de autenticación». Escanea el código QR con la app del teléfono nuevo.',
        'Escribe el código que muestra el teléfono nuevo.',
      ],
    },
    number: {
      heading: 'Si cambia tu número',
      text: [
        'En «Teléfono de respaldo», en la página de tu cuenta, pulsa «Cambiar». Se envía un código por SMS al número nuevo.',
      ],
    },
    codes: {
      heading: 'Códigos para otros sitios',
      text: [
        'Si guardas códigos para otros sitios en Twofold Authenticator, llévatelos antes de deshacerte del teléfono antiguo: en la app, en «Códigos», elige «Guardar los códigos en un archivo». En el teléfono nuevo, elige «Importar códigos de un archivo».',
      ],
    },
    gone: {
      heading: 'Si ya no tienes el teléfono antiguo',
      text: [
        'Entonces entras con tu código de recuperación o de otra forma, y después vinculas el teléfono nuevo.',
      ],
      link: 'Si pierdes el teléfono',
    },
  },
};
