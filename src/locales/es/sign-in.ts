import { format } from '#locales/es/format.ts';
import type { Words } from '#locales/words.ts';

/** Signing in with the password. */
export const signIn: Words['signIn'] = {
  heading: 'Inicia sesión',
  toContinueTo: 'para entrar en',
  toAccount: 'para ver tu cuenta',
  stillYou: 'Hace ya un rato que iniciaste sesión. Demuestra que sigues siendo tú.',
  email: 'Correo electrónico',
  password: 'Contraseña',
  submit: 'Iniciar sesión',
  forgotten: '¿Has olvidado la contraseña?',
  opens: (applications: readonly string[]): string =>
    `Con un solo inicio de sesión entras en ${format.names(applications)}.`,
  wrong: 'El correo y la contraseña no coinciden. Revísalos e inténtalo de nuevo.',
  wrongField: 'Revisa el correo y la contraseña.',
  emailMissing: 'Escribe tu correo electrónico.',
  passwordMissing: 'Escribe tu contraseña.',
  disabled: 'Esta cuenta está cerrada. Habla con el equipo que gestiona este servicio.',
  otherAccount: 'La aplicación pide otra cuenta. Inicia sesión con esa.',
  throttled: (seconds: number): string =>
    `Demasiados intentos. Inténtalo de nuevo dentro de ${format.wait(seconds)}.`,
  signedOut: 'Has cerrado sesión.',
  passwordSet: 'Tu nueva contraseña está guardada. Inicia sesión con ella.',
  stopped:
    'Este inicio de sesión se ha detenido desde el teléfono. Si la cuenta es tuya, pon una contraseña nueva ahora: puede que alguien sepa la anterior.',
  newPassword: 'Poner una contraseña nueva por correo',
  leave: 'Iniciar sesión con otra cuenta',
  backTo: (application: string): string => `Volver a ${application} sin iniciar sesión`,
  nothingThere: 'Tu sesión ya no estaba abierta, así que no hay nada que continuar. Inicia sesión de nuevo.',
};
