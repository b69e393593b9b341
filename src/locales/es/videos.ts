import type { Words } from '#locales/words.ts';

/** Setup videos: what each shows, sentence by sentence. */
export const videos: Words['videos'] = {
  watch: 'Ver el vídeo de configuración',
  inWords: 'Lo mismo por escrito',
  of: {
    push: {
      title: 'Vincular tu teléfono con Twofold Authenticator',
      steps: [
        'En el ordenador, elige «Twofold Authenticator» y pulsa Siguiente.',
        'Apunta con la cámara de tu teléfono al código y abre el enlace que aparece.',
        'En el teléfono, pulsa «Vincular este teléfono».',
        'Escribe en tu teléfono el número que muestra el ordenador.',
        'Pulsa Confirmar. El ordenador continúa solo.',
      ],
    },
    totp: {
      title: 'Vincular otra app de autenticación',
      steps: [
        'En el ordenador, elige «Otra app de autenticación» y pulsa Siguiente.',
        'En la app de tu teléfono, añade una cuenta y escanea el código.',
        'La app muestra ahora un código de seis dígitos.',
        'Escribe ese código en el ordenador antes de que cambie.',
        'Pulsa Siguiente. La app está vinculada.',
      ],
    },
    sms: {
      title: 'Añadir un teléfono de respaldo',
      steps: [
        'Elige el país del número.',
        'Escribe el número. Se muestra tal como se va a marcar.',
        'Pulsa Siguiente. A ese teléfono llega un SMS con un código de seis dígitos.',
        'Escribe el código en el ordenador.',
        'Pulsa Siguiente. El teléfono de respaldo está listo.',
      ],
    },
    'recovery-code': {
      title: 'Guardar tu código de recuperación',
      steps: [
        'Este es tu código de recuperación, la última forma de entrar si pierdes el teléfono.',
        'Cópialo en un lugar seguro que no sea tu teléfono,',
        'o imprímelo, o apúntalo en papel.',
        'Marca la casilla cuando lo tengas.',
        'Pulsa Siguiente. Desde ahora el código vale, y sirve una sola vez.',
      ],
    },
  },
};
