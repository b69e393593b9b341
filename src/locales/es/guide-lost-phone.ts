import type { Words } from '#locales/words.ts';

/** The guide: when the phone is lost. */
export const lostPhone: Words['guide']['pages']['lost-phone'] = {
  heading: 'Si pierdes el teléfono',
  lead: 'Son cosas que pasan. Quien lo encuentre aún necesitaría tu contraseña, y tú puedes entrar sin él.',
  sections: {
    now: {
      heading: 'Entra sin él',
      text: [
        'La página muestra lo que aún funciona, empezando por lo más fácil. Cuando has entrado, se desvincula el teléfono perdido, se cierra la sesión en todos los demás navegadores y vinculas otro teléfono.',
      ],
      steps: [
        'Inicia sesión con tu contraseña como siempre.',
        'Donde se te pide confirmar, pulsa «He perdido mi teléfono».',
        'Elige lo que todavía tengas.',
      ],
      picture:
        'La página «Has perdido tu teléfono», que muestra lo que aún funciona, empezando por lo más fácil.',
      link: 'Iniciar sesión',
    },
    text: {
      heading: 'Con tu teléfono de respaldo',
      text: [
        'Te enviamos un código por SMS. Si tu número también estaba en el teléfono perdido, tu operador puede darte una tarjeta SIM nueva con ese número. Hasta que llegue, usa tu código de recuperación.',
        'Después pulsa «Desvincular y cerrar las demás sesiones». Vincula otro teléfono y guarda el código de recuperación nuevo.',
      ],
    },
    code: {
      heading: 'Con tu código de recuperación',
      text: [
        'Escribe el código que apuntaste. Da igual si usas mayúsculas, espacios o guiones. Sirve una sola vez.',
        'Vinculas un teléfono nuevo al momento y guardas un código nuevo. Entonces el teléfono perdido deja de funcionar para esta cuenta, y se cierra la sesión en todos los demás navegadores.',
      ],
      picture: 'La página «Usa tu código de recuperación», con un campo para el código.',
      link: 'Más sobre el código de recuperación',
    },
    unlink: {
      heading: 'Si ya tienes la sesión abierta',
      text: [
        'Abre allí tu cuenta y pulsa «He perdido mi teléfono». Confirmas con algo que no hayas perdido y, desde ese momento, el teléfono no confirma nada.',
      ],
      link: 'Ir a tu cuenta',
    },
    nothing: {
      heading: 'Si no te queda nada',
      text: [
        'Habla con el equipo que gestiona este servicio. Puede permitirte vincular un teléfono de nuevo. Nadie que te ayude necesita tu contraseña, un código ni tu código de recuperación.',
      ],
      link: 'Cómo contactar con el equipo',
    },
    rehearse: {
      heading: 'Prepárate para ese día',
      text: [
        '«Probar a entrar sin tu teléfono», en la página de tu cuenta, dura un minuto y no cambia nada. Demuestra que tu teléfono de respaldo o tu código de recuperación te dejarán entrar.',
      ],
      link: 'Ir a tu cuenta',
    },
    found: {
      heading: 'Si lo encuentras',
      text: [
        'Un teléfono que no has desvinculado funciona como antes. Uno que has desvinculado se vincula de nuevo, como si fuera nuevo.',
      ],
      link: 'Cambiar de teléfono',
    },
  },
};
