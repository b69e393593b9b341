import type { Words } from '#locales/words.ts';

/** What stands around every page. */
export const frame: Words['frame'] = {
  skip: 'Aller au contenu',
  errorPrefix: 'Erreur : ',
  problem: 'Il y a un problème',
  thenBackTo: 'Ensuite, retour à',
  bar: 'Compte',
  language: 'Langue',
  help: 'Aide',
  privacy: 'Confidentialité',
  signOut: 'Se déconnecter',
  show: 'Afficher',
  hide: 'Masquer',
  copied: 'Copié',
};
