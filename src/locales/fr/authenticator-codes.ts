import type { AppWords } from '#locales/words.ts';

/** The second tab of Twofold Authenticator: codes for other sites. */
export const codes: AppWords['codes'] = {
  heading: 'Codes',
  empty: 'Codes pour d’autres sites',
  emptyLead:
    'Un site vous montre un code QR pour une appli d’authentification : scannez-le ici. Les codes fonctionnent sans réseau.',
  add: 'Ajouter un compte',
  search: 'Rechercher',
  noneFound: (text: string): string => `Rien ici ne s’appelle « ${text} ».`,
  left: (seconds: number): string => `Nouveaux codes dans ${seconds} s`,
  show: (name: string): string => `Afficher le code de ${name}`,
  shown: (code: string, name: string): string => `${code}, le code de ${name}. Le masquer`,
  copy: (name: string): string => `Copier le code de ${name}`,
  copied: (name: string): string => `Le code de ${name} est copié`,
  ringLeft: (seconds: number): string =>
    seconds < 2 ? `encore ${seconds} seconde` : `encore ${seconds} secondes`,
  arrange: 'Renommer, trier ou supprimer',
  exportIt: 'Enregistrer les codes dans un fichier',
  importIt: 'Importer des codes depuis un fichier',
  up: (name: string): string => `Monter ${name}`,
  down: (name: string): string => `Descendre ${name}`,
  rename: (name: string): string => `Renommer ${name}`,
  remove: (name: string): string => `Supprimer ${name}`,
  nameless: 'Compte sans nom',
  added: (count: number): string =>
    count === 1 ? 'Un compte a été ajouté.' : `${count} comptes ont été ajoutés.`,
  nothingNew: 'Il était déjà ici.',
  leftOut: (count: number): string =>
    count === 1
      ? 'Un compte a été laissé de côté : cette appli ne produit pas ce type de codes.'
      : `${count} comptes ont été laissés de côté : cette appli ne produit pas ce type de codes.`,
  part: (part: number, parts: number): string =>
    `L’image ${part} sur ${parts} est lue. Montrez maintenant la suivante.`,
  otherBatch: 'Cette image vient d’un autre export. Commencez par sa première image.',
  adding: {
    heading: 'Ajouter un compte',
    byHand: 'Saisir plutôt la clé',
    issuer: 'Nom du site',
    account: 'Votre nom sur ce site',
    accountHint: 'Souvent une adresse e-mail. Ce champ peut rester vide.',
    key: 'Clé',
    keyHint: 'Les lettres et les chiffres que le site affiche. Peu importent les espaces.',
    more: 'Si le site donne plus de détails',
    algorithm: 'Type',
    digits: 'Chiffres',
    period: 'Secondes par code',
    add: 'Ajouter',
    issuerMissing: 'Indiquez de quel site il s’agit.',
    aLink: 'Ce code QR associe ce téléphone à un compte Twofold. Scannez-le sous « Demandes ».',
    anAddress: 'Ce code QR sert à autre chose. Cherchez celui pour les applis d’authentification.',
  },
  problems: {
    'not-otpauth': 'Ce code QR sert à autre chose. Cherchez celui pour les applis d’authentification.',
    counter:
      'Ces codes avancent à chaque utilisation. Cette appli ne produit que des codes qui changent avec le temps.',
    'other-type': 'Cette appli ne produit pas ce type de codes.',
    'no-key': 'Il ne contient pas de clé. Demandez au site un nouveau code QR.',
    'bad-key':
      'Cette clé n’est pas complète, ou contient un caractère qu’aucune clé n’a : 0, 1, 8 et 9 n’y figurent jamais.',
    'bad-algorithm': 'Le site demande un type de calcul que cette appli ne connaît pas.',
    'bad-digits': 'Les codes doivent avoir six, sept ou huit chiffres.',
    'bad-period': 'La durée de chaque code doit être un nombre entier de secondes, un jour au maximum.',
    'bad-label': 'Les noms qu’il contient sont illisibles, ou beaucoup trop longs.',
    twice:
      'Il donne deux fois la même information, sans dire laquelle compte. Demandez au site un nouveau code QR.',
    migration: 'Ce code QR de Google Authenticator est illisible. Exportez-y les codes encore une fois.',
  },
  editing: {
    heading: 'Renommer le compte',
    save: 'Enregistrer',
    nameMissing: 'Indiquez le nom du site, ou votre nom sur ce site.',
  },
  deleting: {
    heading: (name: string): string => `Supprimer ${name} ?`,
    lead: 'Ce téléphone oublie la clé, et ne peut plus produire de codes pour ce compte.',
    first:
      'Désactivez d’abord les codes sur le site lui-même, sinon vous risquez de ne plus pouvoir y entrer.',
    sure: 'Supprimer',
  },
  exporting: {
    heading: 'Enregistrer les codes dans un fichier',
    lead: 'Le fichier est chiffré avec une phrase secrète. Qui a les deux peut produire vos codes : gardez-les séparément.',
    passphrase: 'Phrase secrète',
    passphraseHint: (shortest: number): string =>
      `Au moins ${shortest} caractères. Plusieurs mots sans rapport entre eux conviennent bien.`,
    again: 'La même phrase encore une fois',
    save: 'Enregistrer le fichier',
    short: (shortest: number): string => `Utilisez au moins ${shortest} caractères.`,
    differs: 'Ce n’est pas la même phrase secrète.',
    done: 'Le fichier est enregistré. Personne ne peut l’ouvrir sans la phrase secrète, et nous non plus.',
    fileName: 'codes.twofold.json',
  },
  importing: {
    heading: 'Importer des codes depuis un fichier',
    lead: 'Choisissez un fichier enregistré par cette appli. Ce qui est déjà ici reste.',
    file: 'Choisir le fichier',
    chosen: (name: string): string => `Choisi : ${name}`,
    passphrase: 'Phrase secrète du fichier',
    bring: 'Importer les codes',
    noFile: 'Choisissez d’abord le fichier.',
    problems: {
      'not-an-export': 'Ce fichier n’a pas été enregistré par cette appli.',
      newer:
        'Ce fichier vient d’une version plus récente de l’appli. Fermez l’appli, ouvrez-la de nouveau et réessayez.',
      'wrong-passphrase': 'La phrase secrète n’ouvre pas ce fichier.',
      damaged: 'Ce fichier est abîmé. Prenez-en une autre copie.',
    },
  },
};
