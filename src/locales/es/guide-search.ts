import type { Words } from '#locales/words.ts';

/** What people type who look for something in the guide, in Spanish; see the English ones. */
export const searching: Words['guide']['searching'] = {
  fillers:
    'a al algo alguien así aún como cómo con cual cuál cuando cuándo de del desde donde dónde e el él ella en entre era es esa ese eso esta está este esto estoy favor fue ha hace hacer haber había han has hay he la las le les lo los más me mi mis mí mucho muy necesito ni no nos o otra otro para pero poder por porque puedo puede que qué quien quién quiero se ser si sí sin sobre soy su sus te tengo tiene todo tu tus un una uno ya y yo',
  alike: [
    'teléfono* móvil* celular* smartphone* iphone* android*',
    'sms mensaje* texto*',
    'perd* perdido* pérdida robado* robo roban robaron extravi*',
    'roto rota romp* estropead*',
    'código* otp totp clave*',
    'sesión iniciar inicio login entrar acced* acceso',
    'nuevo nueva cambiar cambi* sustitu* reemplaz*',
    'desvincul* quitar quit* elimin* borrar',
    'vincul* añad* agreg* conect* instal* registr* configur*',
    'contraseña* password*',
    'respaldo segundo repuesto',
    'bloquead* bloque* desactivad*',
    'confirm* aprob* acept* verific*',
    'app apps aplicación* authenticator*',
    'ordenador* computador* pc portátil*',
    'ayuda soporte contact* asistencia',
    'notificación* notificaciones aviso* push',
    'proteger proteg* protección segur* 2fa mfa',
    'recuperación recuper* emergencia',
    'hackead* pirate* fraude* phishing extrañ* estafa*',
  ],
  asked: {
    'setting-up':
      '2fa, mfa, doble factor, autenticación de dos factores, verificación en dos pasos, dos pasos, activar, empezar, configurar',
    'setting-up#push': 'instalar la app, descargar la app, app twofold',
    'setting-up#app':
      'google authenticator, microsoft authenticator, 1password, authy, otra app, app de autenticación',
    'signing-in': 'iniciar sesión, entrar, login, acceder',
    'signing-in#push': 'aprobar en el teléfono, push, número en la pantalla',
    'signing-in#code':
      'otp, código de un solo uso, contraseña de un solo uso, código de verificación, código de seguridad, código de seis dígitos, totp',
    'signing-in#text': 'código por sms, código sms, mensaje de texto',
    'signing-in#again': 'pregunta cada vez, otra vez pregunta, recordar este dispositivo, mantener la sesión',
    'signing-in#borrowed': 'ordenador público, ordenador compartido, ordenador prestado, biblioteca, hotel',
    'lost-phone':
      'perdí mi teléfono, he perdido el móvil, teléfono perdido, teléfono robado, móvil robado, me robaron el teléfono, teléfono roto, iniciar sesión sin teléfono',
    'lost-phone#nothing':
      'no puedo entrar, no puedo acceder, lo he perdido todo, ni teléfono ni código, soporte, contacto, quién puede ayudarme',
    'new-phone':
      'nuevo teléfono, teléfono nuevo, nuevo móvil, móvil nuevo, cambiar de móvil, pasar la app, transferir',
    'new-phone#number': 'nuevo número, cambiar de número, nueva tarjeta sim',
    'backup-phone': 'segundo teléfono, número de teléfono, número de móvil, sms, mensaje de texto',
    'backup-phone#change': 'cambiar de número, cambiar el número, nuevo número, quitar el número',
    'recovery-code': 'código de recuperación, código de respaldo, código de emergencia',
    'recovery-code#replace':
      'nuevo código de recuperación, código de recuperación perdido, he perdido el código de recuperación',
    troubleshooting: 'problema, error, no funciona, no va, atascado, ayuda',
    'troubleshooting#code-refused':
      'código incorrecto, código inválido, el código no funciona, código erróneo, reloj mal, hora incorrecta',
    'troubleshooting#no-text': 'no llega el sms, no recibo el sms, no recibo el código, sin sms',
    'troubleshooting#no-question':
      'no llega la notificación, no recibo notificación, sin notificación, el teléfono no suena',
    'troubleshooting#no-scan': 'el código qr no funciona, no puedo escanear, qr, cámara',
    'troubleshooting#password':
      'olvidé la contraseña, contraseña olvidada, restablecer contraseña, nueva contraseña, cambiar la contraseña',
    'troubleshooting#locked': 'cuenta bloqueada, bloqueado, bloqueada, demasiados intentos, desactivada',
    'troubleshooting#stranger':
      'hackeado, cuenta hackeada, otra persona ha entrado, no fui yo, sospechoso, fraude, phishing, acceso desconocido, contraseña robada',
    administrators: 'desarrollador, integración, api, oidc, openid, oauth, sso',
  },
};
