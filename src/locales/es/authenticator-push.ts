import type { NotificationWords } from '#locales/words.ts';

/** What Twofold Authenticator says in notifications. */
export const push: NotificationWords = {
  signIn: (application: string): string => `¿Iniciar sesión en ${application}?`,
  linking: (application: string): string => `¿Vincular este teléfono a ${application}?`,
  check: 'Notificación de prueba',
  checkBody: 'Las notificaciones llegan a este teléfono.',
  somebody: '¿Eres tú?',
  somebodyBody: 'Alguien está iniciando sesión. Abre la app para responder.',
  over: 'Llegó una solicitud y ya ha terminado',
  overBody: 'Ya no hay nada que responder.',
  number: 'Abre la app y escribe el número.',
  confirm: 'Confirmar',
  deny: 'Rechazar',
  confirmed: 'Confirmado',
  denied: 'Rechazado',
  failed: 'Tu respuesta no ha llegado',
  failedBody: 'Abre la app para responder.',
  between: (parts: readonly string[]): string => parts.join(' · '),
};
