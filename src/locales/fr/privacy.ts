import { format } from '#locales/fr/format.ts';
import type { Words } from '#locales/words.ts';

/** What the service itself stores. */
export const privacy: Words['privacy'] = {
  heading: 'Confidentialité',
  lead: (service: string): string =>
    `Ce que ${service} conserve à votre sujet, pourquoi, et combien de temps.`,
  account: {
    heading: 'Votre compte',
    what: 'Votre nom et votre adresse e-mail, pour vous reconnaître et vous écrire. Votre mot de passe, uniquement sous une forme qui ne permet à personne de le lire. Le tout aussi longtemps que vous avez le compte.',
  },
  authenticators: {
    heading: 'Ce qui confirme que c’est vous',
    what: 'La clé de votre appli d’authentification et le numéro de votre téléphone de secours, chiffrés. Votre code de récupération, uniquement sous une forme qui ne permet à personne de le lire. Chacun jusqu’à ce que vous le dissociiez ou le remplaciez.',
    ended: (seconds: number): string =>
      `La clé d’une appli que vous avez remplacée ou dissociée est gardée chiffrée pendant ${format.span(seconds)}, pour vous dire quand un code provient de cette appli. Elle n’ouvre plus rien.`,
    unfinished: (seconds: number): string =>
      `Une configuration commencée mais pas terminée est supprimée au bout de ${format.span(seconds)}.`,
  },
  signedIn: {
    heading: 'Vos connexions en cours',
    what: ({ idle, whole }: { readonly idle: number; readonly whole: number }): string =>
      `Pour chaque navigateur, son type, son adresse internet et les heures, pour que vous puissiez voir la connexion et y mettre fin. Une connexion se termine après ${format.span(idle)} sans utilisation. Ces données sont supprimées quand vous vous déconnectez, et au plus tard après ${format.span(whole)}.`,
    applications:
      'Les applications que vous avez ouvertes, pour que la déconnexion les ferme aussi. Jusqu’à la fin de votre accès à ces applications.',
    browsers:
      'Une marque de chaque navigateur utilisé pour vos connexions, pour que des inconnus avec de mauvais mots de passe ne puissent pas vous bloquer l’accès. Jusqu’au changement de votre mot de passe.',
  },
  happened: {
    heading: 'Ce qui s’est passé',
    what: 'Les connexions, les tentatives refusées et les changements de votre compte : quoi, quand, depuis quelle adresse et avec quel navigateur. Cela sert à détecter les abus, personne ne peut le modifier, et le service ne le supprime pas de lui-même. Vous voyez les 90 derniers jours sur la page de votre compte.',
    counted:
      'Les tentatives sont comptées par compte, par numéro et par adresse, pour empêcher les essais au hasard. Pendant un jour au maximum.',
  },
  messages: {
    heading: 'SMS et e-mails',
    what: (keptSeconds: number): string =>
      `Le fait qu’un message a été envoyé, à quel numéro ou à quelle adresse (en partie seulement), et s’il est arrivé. Pendant ${format.span(keptSeconds)}. Le contenu est supprimé dès l’envoi ou, quand plusieurs prestataires peuvent avoir à l’envoyer, dès son arrivée et au plus tard après dix minutes.`,
  },
  others: {
    heading: 'Ce que d’autres apprennent',
    applications:
      'Une application que vous ouvrez apprend votre nom, votre adresse e-mail et votre façon de vous connecter. Jamais votre mot de passe, et rien sur votre téléphone.',
    carriers: {
      both: 'Les SMS passent par un prestataire et les e-mails par un serveur de messagerie, tous deux choisis par l’équipe qui gère ce service.',
      texts: 'Les SMS passent par un prestataire choisi par l’équipe qui gère ce service.',
      mails: 'Les e-mails passent par un serveur de messagerie choisi par l’équipe qui gère ce service.',
    },
    nobody:
      'Personne d’autre. Ces pages ne chargent rien depuis d’autres sites, ne comptent pas les visites et n’affichent pas de publicité.',
  },
  cookies: {
    heading: 'Cookies',
    what: (browserSeconds: number): string =>
      `Il y en a deux, et les deux sont nécessaires. L’un garde votre connexion ouverte, jusqu’à ce que vous vous déconnectiez ou fermiez le navigateur. L’autre nous permet de reconnaître ce navigateur, pendant ${format.span(browserSeconds)}.`,
    language: (seconds: number): string =>
      `Il n’y en a un troisième que si vous choisissez une langue, ou si une application en demande une : il retient laquelle, pendant ${format.span(seconds)}.`,
  },
  operator: {
    heading: 'Questions',
    ask: 'Adressez-vous à l’équipe qui gère ce service : aussi pour voir ce qui est conservé à votre sujet, le faire corriger ou le faire supprimer.',
    own: 'Ce que cette équipe dit de la confidentialité',
  },
};
