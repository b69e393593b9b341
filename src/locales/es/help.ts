import type { Words } from '#locales/words.ts';

/** The page of help, for whoever is stuck. */
export const help: Words['help'] = {
  heading: 'Ayuda',
  lead: 'Busca lo que te ha pasado. Lo que empezaste no se ha perdido: vuelve atrás en el navegador y continúa.',
  code: {
    heading: 'No se acepta el código de mi app',
    newest: (service: string): string =>
      `Escribe el código que la app muestra para ${service} en este momento. Cambia cada 30 segundos, y cada uno sirve una sola vez.`,
    clock:
      'Si tampoco se acepta el siguiente, es probable que el reloj de tu teléfono esté mal. Ponlo en automático.',
    compare: 'Comparar tu reloj con el nuestro',
  },
  text: {
    heading: 'No me llega ningún SMS',
    signal:
      'Comprueba que el teléfono tiene cobertura y no está en modo avión. Un SMS puede tardar un minuto. Después pulsa «Enviar un código nuevo».',
    other: 'Si sigue sin llegar, pulsa «Probar de otra forma».',
  },
  phone: {
    heading: 'He perdido, roto o cambiado mi teléfono',
    lost: 'Inicia sesión con tu contraseña como siempre y elige «He perdido mi teléfono». La página te muestra lo que aún funciona.',
    new: 'Si todavía tienes el teléfono antiguo, sustituye la app en la página de tu cuenta antes de deshacerte de él.',
    account: 'Ir a tu cuenta',
  },
  password: {
    heading: 'He olvidado mi contraseña',
    link: 'Podemos enviarte por correo un enlace para poner una nueva. Tu teléfono sigue confirmando que eres tú.',
    forgotten: 'Enviarme un enlace',
    ask: 'Pide al equipo que gestiona este servicio un enlace para poner una nueva.',
  },
  stranger: {
    heading: 'Ha pasado algo que no he hecho yo',
    change:
      'Puede que alguien sepa tu contraseña. Cámbiala ahora: se cerrará la sesión en todos los demás navegadores. Después lee «Actividad» en la página de tu cuenta.',
    password: 'Cambiar mi contraseña',
    never:
      'Nadie que te ayude necesita tu contraseña, un código ni tu código de recuperación. No se los des a nadie.',
  },
  guide: {
    heading: 'Para saber más',
    troubleshooting: 'Elegir lo que ves y averiguar qué pasa',
    read: 'Leer la guía',
  },
  desk: {
    heading: '¿Nada de esto te ha ayudado?',
    ask: 'Habla con el equipo que gestiona este servicio. Puede permitirte vincular un teléfono de nuevo.',
    mail: (address: string): string => `Escribir a ${address}`,
    telephone: (number: string): string => `Llamar al ${number}`,
    page: 'Ir al servicio de asistencia',
  },
};
