import type { Words } from '#locales/words.ts';

/** What became of a text with a code: the lines under its page, in the order in which things happen. */
export const texting: Words['texting'] = {
  onItsWay: 'En route',
  taken: 'Pris en charge par notre prestataire',
  detour: 'Un prestataire n’a pas pu l’envoyer, nous l’avons donc confié à un autre.',
  network: 'Remis au réseau de l’opérateur',
  waiting: 'En attente de la confirmation de son arrivée',
  delivered: (at: string): string => `Arrivé à ${at}`,
  failures: {
    'number-unknown': 'Le réseau ne connaît pas ce numéro.',
    landline: 'Ce numéro est celui d’un téléphone fixe, il ne peut pas recevoir de SMS.',
    blocked: 'Le téléphone, ou son opérateur, bloque nos SMS.',
    'country-not-served': 'Notre prestataire n’envoie pas de SMS dans ce pays.',
    'switched-off': 'Le téléphone est éteint, hors de portée, ou sa mémoire est pleine.',
    'network-refused': 'Le réseau de l’opérateur a refusé le SMS.',
    undeliverable: 'Le réseau de l’opérateur n’a pas pu le remettre, et ne dit pas pourquoi.',
    'gateway-refused': 'Notre prestataire n’a pas accepté le SMS. C’est notre faute, pas la vôtre.',
    'gateway-unreachable': 'Nous n’avons pas pu joindre notre prestataire. C’est notre faute, pas la vôtre.',
    'address-refused': 'Nous n’avons pas pu envoyer le SMS. C’est notre faute, pas la vôtre.',
    expired: 'Nous n’avons pas pu l’envoyer à temps, son code ne sert donc plus à rien.',
    unsendable: 'Nous n’avons pas pu envoyer le SMS. C’est notre faute, pas la vôtre.',
  },
  stuck: 'Notre prestataire ne l’accepte pas pour le moment. Nous réessayons jusqu’à ce qu’il l’accepte.',
  late: 'Rien ne confirme encore son arrivée. Vérifiez que le téléphone capte, qu’il n’est pas en mode avion et qu’il ne bloque pas les expéditeurs inconnus.',
  lateNumber: (number: string): string =>
    `Vérifiez, chiffre par chiffre, que le ${number} est bien votre numéro.`,
  next: {
    signIn: {
      again: 'Envoyez un nouveau code, ou essayez un autre moyen.',
      elsewhere:
        'Essayez un autre moyen. Vous pourrez ensuite modifier le numéro sur la page de votre compte.',
    },
    setup: {
      again: 'Envoyez un nouveau code, ou utilisez un autre numéro.',
      elsewhere: 'Utilisez un autre numéro.',
    },
  },
  over: 'Ce code n’est plus valable. Envoyez-en un nouveau.',
  look: 'Voir où il en est',
};
