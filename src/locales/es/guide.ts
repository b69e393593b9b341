import { administrators } from '#locales/es/guide-administrators.ts';
import { backupPhone } from '#locales/es/guide-backup-phone.ts';
import { lostPhone } from '#locales/es/guide-lost-phone.ts';
import { newPhone } from '#locales/es/guide-new-phone.ts';
import { recoveryCode } from '#locales/es/guide-recovery-code.ts';
import { searching } from '#locales/es/guide-search.ts';
import { settingUp } from '#locales/es/guide-setting-up.ts';
import { signingIn } from '#locales/es/guide-signing-in.ts';
import { troubleshooting } from '#locales/es/guide-troubleshooting.ts';
import type { Words } from '#locales/words.ts';

/** The guide: its pages, and what stands around them. */
export const guide: Words['guide'] = {
  heading: 'Guía',
  lead: 'Cómo proteger tu cuenta, cómo iniciar sesión y qué hacer cuando algo va mal.',
  bar: 'Comparativa y guía',
  gallery: 'Comparar todas las formas',
  account: 'Tu cuenta',
  contents: 'Contenido',
  more: 'Antes y después de esta página',
  previous: 'Anterior',
  next: 'Siguiente',
  search: {
    label: 'Buscar en la guía',
    submit: 'Buscar',
    heading: (asked: string): string => `Búsqueda: ${asked}`,
    found: (count: number): string =>
      count === 1 ? 'Encontrado en un lugar.' : `Encontrado en ${count} lugares.`,
    nothing: 'Nada en la guía tiene estas palabras. Prueba con otra palabra o con menos.',
    stuck: 'Si algo no funciona, elige lo que ves en «Solución de problemas».',
    all: 'Todas las páginas',
  },
  pages: {
    'setting-up': settingUp,
    'signing-in': signingIn,
    'lost-phone': lostPhone,
    'new-phone': newPhone,
    'backup-phone': backupPhone,
    'recovery-code': recoveryCode,
    troubleshooting: troubleshooting.page,
    administrators,
  },
  seen: troubleshooting.seen,
  searching,
};
