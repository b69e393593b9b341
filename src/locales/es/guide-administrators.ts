import type { Words } from '#locales/words.ts';

/** The guide: for whoever looks after an application. */
export const administrators: Words['guide']['pages']['administrators'] = {
  heading: 'Para quien administra aplicaciones vinculadas',
  lead: 'Para quien se ocupa de una aplicación que está vinculada a este servicio o que va a estarlo.',
  sections: {
    what: {
      heading: 'Qué aporta la vinculación',
      text: [
        'Las personas inician sesión aquí, y tu aplicación sabe quiénes son. No guarda contraseñas ni pregunta a teléfonos. Cómo se confirma se decide aquí, y no cambia nada en tu aplicación.',
        'Quien ya tiene la sesión abierta pasa sin preguntas, en todas las aplicaciones vinculadas.',
      ],
    },
    link: {
      heading: 'Vincula tu aplicación',
      text: ['El equipo que gestiona este servicio la vincula con un solo comando. Tarda un minuto.'],
      steps: [
        'Dile el nombre de tu aplicación, tal como la gente la conoce, y la dirección exacta a la que se vuelve después de iniciar sesión.',
        'Di si todos los inicios de sesión se tienen que confirmar con un teléfono o solo lo que pida tu aplicación.',
        'El equipo te da un identificador y un secreto. El secreto se muestra una sola vez: guárdalo como si fuera una contraseña.',
        'Da los dos a tu aplicación, junto con la dirección de este servicio. Todo lo que habla OpenID Connect encuentra el resto por sí mismo.',
      ],
      link: 'Lo que encuentra tu aplicación',
    },
    secure: {
      heading: 'Preguntar otra vez antes de algo importante',
      text: [
        'Antes de que alguien cambie una cuenta de cobro, tu aplicación puede pedir una confirmación nueva: envía a la persona aquí pidiendo «urn:twofold:2fa» e indicando la antigüedad máxima en segundos, por ejemplo 600. Quien ha confirmado en ese tiempo pasa sin preguntas.',
        'A quien aún no ha vinculado un teléfono se le guía para hacerlo, y después vuelve a tu aplicación.',
        'Tu aplicación tiene que mirar la respuesta: dice cómo se confirmó a la persona, y cuándo.',
      ],
    },
    learns: {
      heading: 'Qué sabe tu aplicación',
      text: [
        'Un identificador que no cambia nunca, el nombre, el correo electrónico, cómo ha iniciado sesión la persona y cuándo. Ordena tus datos por el identificador, porque un correo puede cambiar.',
        'Nunca sabe la contraseña, el teléfono ni su número.',
      ],
    },
    out: {
      heading: 'Cerrar sesión',
      text: [
        'Cuando alguien cierra sesión aquí, se puede avisar a tu aplicación para que cierre también la suya. Di una dirección para eso cuando se vincule.',
        'También puede empezar tu aplicación. Se pregunta a la persona y después se cierra su sesión en todas las aplicaciones vinculadas.',
      ],
    },
    people: {
      heading: 'Cuando alguien te pide ayuda',
      text: [
        'No puedes dejar entrar a nadie, y no necesitas la contraseña ni el código de nadie. Remite a la gente a estas páginas o al equipo que gestiona este servicio.',
      ],
      link: 'Si pierdes el teléfono',
    },
  },
};
