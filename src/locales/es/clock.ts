import type { Words } from '#locales/words.ts';

/** When a phone's clock is wrong, and its codes with it. */
export const clock: Words['clock'] = {
  slow: (off: string): string => `El reloj de tu teléfono va ${off} atrasado`,
  fast: (off: string): string => `El reloj de tu teléfono va ${off} adelantado`,
  mend: (said: string): string =>
    `${said}, y por eso sus códigos no coinciden. Pon el reloj en automático y escribe el código siguiente.`,
  heading: 'Cómo poner el reloj en automático',
  systems: {
    ios: {
      name: 'En un iPhone',
      steps: [
        'Abre Ajustes, después General y después Fecha y hora.',
        'Activa «Ajuste automático». Si ya está activado, desactívalo y vuelve a activarlo.',
        'Abre la app de nuevo y escribe el código que muestra ahora.',
      ],
    },
    android: {
      name: 'En un teléfono Android',
      steps: [
        'Abre Ajustes, después Sistema y después Fecha y hora. En un teléfono Samsung está en Administración general.',
        'Activa «Establecer hora automáticamente». Si ya está activado, desactívalo y vuelve a activarlo.',
        'Abre la app de nuevo y escribe el código que muestra ahora.',
      ],
    },
  },
  exact: 'Un código nos dice la hora con unos 20 segundos de margen, y no mejor.',
  older:
    'Si escribiste un código que la app mostraba hace un rato, puede que tu reloj esté bien: escribe el más nuevo.',
  now: 'La hora correcta es ahora',
  compare: 'Comparar tu reloj con el nuestro (en una pestaña nueva)',
  far: {
    summary: '¿Tampoco se acepta el código más nuevo?',
    entry: (service: string, account: string): string =>
      `Comprueba que es el código de ${service} para ${account}: una app puede tener varios.`,
    clock:
      'Si lo es, puede que el reloj del teléfono esté más desajustado de lo que un código puede decirnos.',
  },
  page: {
    heading: 'La hora correcta',
    lead: 'Pon tu teléfono al lado: el minuto tiene que cambiar en los dos al mismo tiempo.',
    utc: 'En tu zona horaria, la hora puede ser otra. Los minutos y los segundos son los mismos.',
    again: 'Recargar la página para ver la hora actual',
    right: 'El reloj de este dispositivo está bien.',
    slow: (off: string): string => `El reloj de este dispositivo va ${off} atrasado.`,
    fast: (off: string): string => `El reloj de este dispositivo va ${off} adelantado.`,
    onPhone: (address: string): string =>
      `Abre ${address} en el teléfono que muestra los códigos: allí esta página dice cuánto se desvía su reloj.`,
  },
};
