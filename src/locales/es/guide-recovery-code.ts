import type { Words } from '#locales/words.ts';

/** The guide: the recovery code. */
export const recoveryCode: Words['guide']['pages']['recovery-code'] = {
  heading: 'Código de recuperación',
  lead: 'Un código en papel: la última forma de entrar, si pierdes el teléfono y no funciona nada más.',
  sections: {
    keep: {
      heading: 'Dónde guardarlo',
      text: [
        'En papel, lejos de tu teléfono, donde nadie más lo encuentre. Un cajón en casa está bien. Una foto en el teléfono, no: se pierde con él.',
        'El código por sí solo no abre nada. Solo funciona junto con tu contraseña.',
        'Para comprobar que lo apuntaste bien, pulsa «Probar a entrar sin tu teléfono» en la página de tu cuenta. Allí el código solo se comprueba, no se gasta.',
      ],
      picture:
        'La página «Guarda tu código de recuperación», con un código en cinco grupos y los botones «Copiar código», «Descargar» e «Imprimir».',
    },
    use: {
      heading: 'Usarlo',
      text: [
        'Da igual si usas mayúsculas, espacios o guiones. Si te equivocas en un carácter, la página lo nota.',
      ],
      steps: [
        'Inicia sesión con tu contraseña.',
        'Pulsa «Probar de otra forma» y después «Código de recuperación».',
        'Escribe el código y pulsa «Continuar».',
      ],
      picture: 'La página «Usa tu código de recuperación», con un campo para el código.',
    },
    after: {
      heading: 'Qué pasa después',
      text: [
        'El código queda gastado. Vinculas un teléfono de nuevo y guardas un código nuevo; solo entonces puedes entrar.',
        'Se cierra la sesión en todos los demás navegadores, y el teléfono que estaba vinculado antes deja de funcionar para esta cuenta.',
      ],
    },
    replace: {
      heading: 'Conseguir uno nuevo',
      text: [
        'Hazlo si puede que alguien haya visto el código, o si no lo encuentras. En la página de tu cuenta, pulsa «Conseguir uno nuevo». El anterior sirve hasta que confirmas que has guardado el nuevo.',
      ],
      link: 'Ir a tu cuenta',
    },
    lost: {
      heading: 'Si no tienes ni teléfono ni código',
      text: [
        'Habla con el equipo que gestiona este servicio. Puede permitirte vincular un teléfono de nuevo.',
      ],
      link: 'Cómo contactar con el equipo',
    },
  },
};
