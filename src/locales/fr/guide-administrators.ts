import type { Words } from '#locales/words.ts';

/** The guide: for whoever looks after an application. */
export const administrators: Words['guide']['pages']['administrators'] = {
  heading: 'Pour les responsables d’applications associées',
  lead: 'Pour les personnes qui s’occupent d’une application associée à ce service, ou qui doit l’être.',
  sections: {
    what: {
      heading: 'Ce que l’association vous apporte',
      text: [
        'Les personnes se connectent ici, et votre application apprend qui elles sont. Elle n’enregistre aucun mot de passe et n’interroge aucun téléphone. La façon de confirmer se règle ici, et ne change rien dans votre application.',
        'Une personne déjà connectée passe sans question, dans toutes les applications associées.',
      ],
    },
    link: {
      heading: 'Associer votre application',
      text: ['L’équipe qui gère ce service l’associe avec une seule commande. Cela lui prend une minute.'],
      steps: [
        'Indiquez-lui le nom de votre application, tel que les gens le connaissent, et l’adresse exacte à laquelle ils reviennent après la connexion.',
        'Dites si chaque connexion doit être confirmée avec un téléphone, ou seulement ce que votre application demande.',
        'L’équipe vous donne un identifiant et un secret. Le secret n’est affiché qu’une fois : gardez-le comme un mot de passe.',
        'Donnez les deux à votre application, avec l’adresse de ce service. Tout logiciel qui parle OpenID Connect trouve le reste tout seul.',
      ],
      link: 'Ce que votre application y trouve',
    },
    secure: {
      heading: 'Demander une nouvelle confirmation avant une action importante',
      text: [
        'Avant que quelqu’un change un compte de versement, votre application peut demander une nouvelle confirmation : elle envoie la personne ici en demandant « urn:twofold:2fa » et en précisant l’ancienneté maximale en secondes, par exemple 600. Une personne qui a confirmé dans ce délai passe sans question.',
        'Une personne qui n’a pas encore associé de téléphone est guidée pour le faire, puis revient chez vous.',
        'Votre application doit lire la réponse : elle dit comment la personne a confirmé, et quand.',
      ],
    },
    learns: {
      heading: 'Ce que votre application apprend',
      text: [
        'Un identifiant qui ne change jamais, le nom, l’adresse e-mail, la façon dont la personne s’est connectée, et quand. Classez vos données par identifiant, car une adresse e-mail peut changer.',
        'Elle n’apprend jamais le mot de passe, le téléphone ni son numéro.',
      ],
    },
    out: {
      heading: 'Se déconnecter',
      text: [
        'Quand quelqu’un se déconnecte ici, votre application peut en être avertie et mettre fin à sa propre session. Indiquez une adresse pour cela au moment de l’association.',
        'Votre application peut aussi en prendre l’initiative. La question est posée à la personne, puis la déconnexion vaut pour toutes les applications associées.',
      ],
    },
    people: {
      heading: 'Quand on vous demande de l’aide',
      text: [
        'Vous ne pouvez laisser entrer personne, et vous n’avez besoin du mot de passe ni du code de personne. Renvoyez les gens vers ces pages, ou vers l’équipe qui gère ce service.',
      ],
      link: 'Si vous perdez votre téléphone',
    },
  },
};
