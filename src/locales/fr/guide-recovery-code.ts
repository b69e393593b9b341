import type { Words } from '#locales/words.ts';

/** The guide: the recovery code. */
export const recoveryCode: Words['guide']['pages']['recovery-code'] = {
  heading: 'Code de récupération',
  lead: 'Un code sur papier : le dernier moyen d’entrer, si votre téléphone est perdu et que rien d’autre ne fonctionne.',
  sections: {
    keep: {
      heading: 'Où le garder',
      text: [
        'Sur papier, loin de votre téléphone, là où personne d’autre ne le trouvera. Un tiroir à la maison convient bien. Une photo sur le téléphone ne convient pas : elle serait perdue avec lui.',
        'Le code seul n’ouvre rien. Il ne fonctionne qu’avec votre mot de passe.',
        'Pour vérifier que votre note est juste, appuyez sur « Essayer d’entrer sans votre téléphone » sur la page de votre compte. Le code y est seulement vérifié, il pourra encore servir.',
      ],
      picture:
        'La page « Enregistrez votre code de récupération », avec un code en cinq groupes et les boutons « Copier le code », « Télécharger » et « Imprimer ».',
    },
    use: {
      heading: 'L’utiliser',
      text: [
        'Peu importent les majuscules, les espaces et les tirets. Si un caractère est faux, la page le remarque.',
      ],
      steps: [
        'Saisissez votre mot de passe.',
        'Appuyez sur « Essayer un autre moyen », puis sur « Code de récupération ».',
        'Saisissez le code et appuyez sur « Continuer ».',
      ],
      picture: 'La page « Utilisez votre code de récupération », avec un champ pour le code.',
    },
    after: {
      heading: 'Ce qui se passe ensuite',
      text: [
        'Le code ne peut plus servir. Vous associez de nouveau un téléphone et enregistrez un nouveau code ; ensuite seulement, vous pouvez entrer.',
        'Tous les autres navigateurs sont déconnectés, et le téléphone associé auparavant ne fonctionne plus pour ce compte.',
      ],
    },
    replace: {
      heading: 'En obtenir un nouveau',
      text: [
        'Faites-le si quelqu’un a pu voir le code, ou si vous ne le retrouvez pas. Sur la page de votre compte, appuyez sur « Obtenir un nouveau code ». L’ancien fonctionne jusqu’à ce que vous ayez confirmé que le nouveau est en lieu sûr.',
      ],
      link: 'Accéder à votre compte',
    },
    lost: {
      heading: 'Si vous n’avez ni téléphone ni code',
      text: [
        'Adressez-vous à l’équipe qui gère ce service. Elle peut vous permettre d’associer de nouveau un téléphone.',
      ],
      link: 'Comment la joindre',
    },
  },
};
