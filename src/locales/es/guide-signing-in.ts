import type { Words } from '#locales/words.ts';

/** The guide: signing in. */
export const signingIn: Words['guide']['pages']['signing-in'] = {
  heading: 'Iniciar sesión',
  lead: 'Tu contraseña y después una confirmación. Con un solo inicio de sesión se abren todas las aplicaciones vinculadas.',
  sections: {
    push: {
      heading: 'Con Twofold Authenticator',
      text: [
        'La página sigue sola cuando has respondido. Tienes dos minutos.',
        'También funciona sin notificaciones. Abre la app: encuentra la solicitud sola.',
      ],
      steps: [
        'Escribe tu correo electrónico y tu contraseña.',
        'Abre la notificación en tu teléfono, o la app.',
        'En un navegador nuevo para ti, escribe en tu teléfono el número de la pantalla. En uno donde ya escribiste un número, puede que no haga falta ninguno.',
        'Pulsa «Confirmar».',
      ],
      picture:
        'La página «Confirma en tu teléfono», con un número de seis dígitos para escribir en el teléfono.',
    },
    look: {
      heading: 'Mira antes de confirmar',
      text: [
        'El teléfono dice qué aplicación pregunta, desde qué dirección y navegador, y cuándo. Confirma solo lo que tú has empezado, y nunca escribas un número para alguien que te llama.',
        '«Rechazar» termina solo ese inicio de sesión. «No he sido yo» hace más: no te llegan solicitudes durante una hora, y todos los navegadores vuelven a necesitar el número. Después cambia tu contraseña, porque puede que alguien la sepa.',
      ],
      link: 'Cambiar tu contraseña',
    },
    code: {
      heading: 'Con un código de una app',
      text: [
        'Abre la app de autenticación, busca el código de este servicio y escríbelo. El código cambia cada 30 segundos, y cada uno sirve una sola vez.',
      ],
      picture:
        'La página «Escribe el código de tu app», con un campo para seis dígitos y el enlace «Probar de otra forma».',
    },
    text: {
      heading: 'Con un SMS',
      text: [
        'Pulsa «Probar de otra forma» y después «SMS». El código llega a tu teléfono de respaldo y vale durante diez minutos. Si no llega ninguno, pulsa «Enviar un código nuevo»; los anteriores siguen valiendo.',
      ],
    },
    other: {
      heading: 'De otra forma',
      text: [
        '«Probar de otra forma» muestra lo que tiene tu cuenta, primero lo mejor. «He perdido mi teléfono» muestra lo que funciona sin él.',
      ],
      picture: 'La página «Elige otra forma», con la lista de las formas que tiene esta cuenta.',
    },
    again: {
      heading: 'Por qué se te pregunta otra vez',
      text: [
        'Algunas partes de una aplicación preguntan otra vez, para saber que sigues siendo tú. Lo que estabas haciendo se conserva.',
        'La sesión se cierra tras una hora sin uso y, en cualquier caso, tras un día.',
      ],
    },
    borrowed: {
      heading: 'En un ordenador que no es tuyo',
      text: [
        'Pulsa «Cerrar sesión» cuando termines. Si se te olvidó, abre tu cuenta en cualquier sitio: «Dónde tienes la sesión abierta» muestra todos los navegadores, y desde allí puedes cerrar la sesión en ese.',
      ],
      link: 'Ir a tu cuenta',
    },
  },
};
