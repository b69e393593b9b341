import { format } from '#locales/fr/format.ts';
import type { Words } from '#locales/words.ts';

/** Forgotten, set and changed passwords. */
export const password: Words['password'] = {
  forgotten: {
    heading: 'Mot de passe oublié ?',
    lead: 'Indiquez votre adresse e-mail. Si un compte lui correspond, nous y enverrons un lien pour choisir un nouveau mot de passe.',
    email: 'Adresse e-mail',
    submit: 'Envoyer le lien',
    emailMissing: 'Saisissez votre adresse e-mail.',
    emailMalformed: 'Saisissez une adresse e-mail comme nom@exemple.fr.',
    sentHeading: 'Consultez vos e-mails',
    sent: 'Si un compte correspond à cette adresse, un lien est en route. Il sert une seule fois, pendant 30 minutes.',
    secondStays:
      'Votre téléphone confirme toujours que c’est vous : un nouveau mot de passe n’y change rien.',
    back: 'Revenir à la connexion',
    throttled: (seconds: number): string =>
      `Trop de liens ont été demandés. Réessayez dans ${format.wait(seconds)}.`,
  },
  set: {
    heading: 'Choisissez un nouveau mot de passe',
    lead: (least: number): string =>
      `Au moins ${least} caractères. Quelques mots faciles à retenir valent mieux qu’un seul mot compliqué.`,
    password: 'Nouveau mot de passe',
    submit: 'Enregistrer le mot de passe',
    deadHeading: 'Ce lien ne fonctionne plus',
    dead: 'Un lien sert une seule fois, pendant peu de temps, et ne fonctionne plus dès que le mot de passe change. Demandez-en un nouveau.',
    again: 'Envoyer un nouveau lien',
  },
  change: {
    heading: 'Changer votre mot de passe',
    current: 'Mot de passe actuel',
    wrongCurrent: 'Ce n’est pas votre mot de passe actuel.',
    others: 'Votre compte sera déconnecté partout ailleurs.',
  },
  refusals: {
    'too-short': (least: number): string => `C’est trop court. Utilisez au moins ${least} caractères.`,
    'too-long': 'C’est trop long. Utilisez 256 caractères au maximum.',
    common:
      'Ce mot de passe figure sur les listes que les pirates essaient en premier. Choisissez-en un autre.',
    'about-you':
      'C’est presque votre nom, votre adresse e-mail ou le nom de ce service, donc facile à deviner. Choisissez-en un autre.',
    unreadable: 'Il contient des caractères qu’aucun clavier ne produit. Choisissez-en un autre.',
  },
};
