import type { Words } from '#locales/words.ts';

/** The guide: setting up. */
export const settingUp: Words['guide']['pages']['setting-up'] = {
  heading: 'Proteger tu cuenta',
  lead: 'Se tarda unos dos minutos, una sola vez, y después protege todas las aplicaciones vinculadas. Necesitas tu teléfono.',
  sections: {
    begin: {
      heading: 'Dónde empieza',
      text: [
        'Empieza solo: la primera vez que inicias sesión después de que lo pida el equipo que gestiona este servicio, o cuando abres una parte de una aplicación que lo necesita. También puedes empezar en la página de tu cuenta, con «Proteger tu cuenta».',
        'Lo que ibas a hacer no se olvida. Al final vuelves a ello.',
        'Cuando se puede dejar para después, hay un botón «Recordármelo más tarde», con el último día.',
      ],
      link: 'Ir a tu cuenta',
    },
    choose: {
      heading: 'Elige cómo confirmar',
      text: [
        'Twofold Authenticator es lo más rápido: tu teléfono pregunta y tú respondes. Con otra app de autenticación, como Google Authenticator, Microsoft Authenticator o 1Password, escribes un código de seis dígitos.',
        'Nada se decide para siempre. En cada paso siguiente hay «Probar de otra forma».',
      ],
      picture:
        'La página «Elige cómo confirmar que eres tú», con dos opciones: Twofold Authenticator, que está elegida, y otra app de autenticación.',
      link: 'Comparar todas las formas',
    },
    push: {
      heading: 'Vincula tu teléfono con Twofold Authenticator',
      text: [
        'No necesita ninguna tienda de apps. Es una página de este servicio, que tu teléfono guarda como una app.',
        'En el propio teléfono no hay nada que escanear: pulsa «Vincular este teléfono».',
      ],
      steps: [
        'Apunta con la cámara de tu teléfono al código QR de la pantalla y abre el enlace que aparece.',
        'En un iPhone, pon primero la app en tu pantalla de inicio. La página dice cómo. Sin eso no puede enviarte notificaciones.',
        'Pulsa «Vincular este teléfono» y permite las notificaciones cuando la app lo pida.',
        'A tu teléfono le llega una solicitud de prueba y la pantalla muestra un número. Escríbelo en el teléfono y pulsa «Confirmar».',
      ],
      picture:
        'La página «Vincula tu teléfono», con un código QR para escanear y las palabras «Esperando a tu teléfono».',
    },
    app: {
      heading: 'O vincula otra app de autenticación',
      text: [
        'La clave es la misma hasta que termines. Un código incorrecto, recargar la página o volver atrás no te hacen perder nada.',
      ],
      steps: [
        'Abre la app en tu teléfono, elige «Añadir cuenta» y escanea el código QR de la pantalla. En el propio teléfono, pulsa «Abrir mi app de autenticación».',
        'Si no se deja escanear, pulsa «¿No puedes escanear el código QR?» y escribe la clave en la app.',
        'Escribe el código de seis dígitos que la app muestra ahora y pulsa «Siguiente».',
      ],
      picture:
        'La página «Vincula tu app de autenticación», con un código QR y un campo para el código de seis dígitos.',
    },
    phone: {
      heading: 'Añade un teléfono de respaldo',
      text: [
        'Recibe un código por SMS cuando no tienes a mano el teléfono con la app. Elige el país, escribe el número y después el código que llega.',
        'Con «Saltar» te saltas este paso. Puedes añadirlo más tarde en la página de tu cuenta.',
      ],
      link: 'Más sobre el teléfono de respaldo',
    },
    'recovery-code': {
      heading: 'Guarda tu código de recuperación',
      text: [
        'Es la última forma de entrar. Cópialo, descárgalo o imprímelo, y marca «He copiado este código y lo he guardado en un lugar seguro».',
        'Al pulsar «Siguiente», todo empieza a valer. Hasta entonces tu cuenta sigue como antes.',
      ],
      picture:
        'La página «Guarda tu código de recuperación», con un código en cinco grupos y los botones «Copiar código», «Descargar» e «Imprimir».',
      link: 'Más sobre el código de recuperación',
    },
    done: {
      heading: 'Cuando has terminado',
      text: [
        'La última página muestra tus formas de entrar, primero la mejor. «Continuar» te lleva adonde ibas.',
        'Si cierras el navegador a medias, inicia sesión de nuevo en el mismo navegador antes de que pase un día y sigues donde lo dejaste.',
      ],
    },
  },
};
