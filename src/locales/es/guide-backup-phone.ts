import type { Words } from '#locales/words.ts';

/** The guide: the backup phone. */
export const backupPhone: Words['guide']['pages']['backup-phone'] = {
  heading: 'Teléfono de respaldo',
  lead: 'Un número que recibe un código por SMS cuando no tienes a mano el teléfono con la app.',
  sections: {
    none: {
      heading: 'No en este servicio',
      text: ['El equipo que gestiona este servicio no envía SMS, así que aquí no hay teléfono de respaldo.'],
      link: 'Sobre el código de recuperación',
    },
    why: {
      heading: 'Para qué sirve',
      text: [
        'Ayuda cuando el teléfono con la app se ha perdido, se ha roto o está en casa. Su código se escribe después de tu contraseña, como cualquier otro.',
        'Los SMS son más fáciles de interceptar que las demás formas, por eso los usamos en último lugar. Un teléfono de respaldo nunca protege una cuenta por sí solo.',
      ],
    },
    which: {
      heading: 'Qué número usar',
      text: [
        'Un número de móvil normal, tuyo. Lo mejor es que esté en un teléfono distinto del de la app, para no perder las dos cosas a la vez.',
        'Los teléfonos fijos, los teléfonos por satélite y los números con coste adicional no pueden recibir nuestros códigos.',
      ],
    },
    add: {
      heading: 'Añadirlo',
      text: ['Si un número no puede ser correcto, la página dice qué falla.'],
      steps: [
        'Abre tu cuenta. En «Teléfono de respaldo», pulsa «Añadir».',
        'Elige el país, escribe el número como al llamar y pulsa «Siguiente».',
        'Escribe el código de seis dígitos que llega por SMS y pulsa «Siguiente».',
      ],
      picture:
        'La página «Añade un teléfono de respaldo», con un país, un número y los botones «Siguiente» y «Saltar».',
      link: 'Ir a tu cuenta',
    },
    change: {
      heading: 'Cambiarlo o quitarlo',
      text: [
        'Las dos cosas están en la página de tu cuenta, en «Teléfono de respaldo». El número anterior funciona hasta que se comprueba el nuevo.',
      ],
    },
    'not-coming': {
      heading: 'Si no llega ningún SMS',
      text: [
        'Comprueba que el teléfono tiene cobertura y no está en modo avión. Un SMS puede tardar un minuto. Después pulsa «Enviar un código nuevo».',
      ],
      link: 'Averiguar qué pasa',
    },
  },
};
