import type { Words } from '#locales/words.ts';

/** What people type who look for something in the guide, in French; see the English ones. */
export const searching: Words['guide']['searching'] = {
  fillers:
    'ai alors après as au aussi aux avec avoir ce ces cela ceci cet cette chez comme comment d dans de depuis des donc du elle en encore est et être eu faire fait faut il ils j je l la le les leur lui m ma mais me mes moi mon n ne nos notre nous on ou où par pas peut peux plaît plus pour pourquoi puis qu quand que quel quelle quels qui quoi s sa sans se ses si sont sur suis svp t ta te tes ton tu un une va vais veux votre vos vous y',
  alike: [
    'téléphone* portable* mobile* smartphone* iphone* android* gsm',
    'sms texto* message*',
    'perdu* perds perdez perdre perte volé* vol',
    'cassé* casse brisé* abîmé*',
    'code* otp totp',
    'connecter connexion* connect* login identifier',
    'nouveau nouvel nouvelle* changer chang* modifier modifi* remplac*',
    'dissocier dissoci* supprim* retir* enlev*',
    'associer associ* ajout* lier install* enregistr* configur*',
    'passe motdepasse',
    'secours second deuxième rechange',
    'bloqué* verrouillé* bloque désactivé*',
    'confirmer confirm* approuv* valid* accept*',
    'appli* application* authenticator*',
    'ordinateur* pc',
    'aide assistance contact* support dépannage',
    'notification* alerte* push',
    'protéger protég* protection sécuri* 2fa mfa',
    'récupération récupér* urgence',
    'piraté* pirat* fraude* hameçonnage phishing inconnu* arnaque*',
  ],
  asked: {
    'setting-up':
      '2fa, mfa, double authentification, authentification à deux facteurs, validation en deux étapes, deux facteurs, activer, commencer, configurer',
    'setting-up#push': "installer l'appli, télécharger l'appli, appli twofold",
    'setting-up#app':
      "google authenticator, microsoft authenticator, 1password, authy, autre appli, appli d'authentification",
    'signing-in': "se connecter, connexion, login, s'identifier",
    'signing-in#push': "approuver sur le téléphone, push, nombre à l'écran",
    'signing-in#code':
      'otp, code à usage unique, mot de passe à usage unique, code de vérification, code de sécurité, code à six chiffres, totp',
    'signing-in#text': 'code par sms, code sms, texto',
    'signing-in#again': 'demande à chaque fois, redemande, se souvenir de cet appareil, rester connecté',
    'signing-in#borrowed': 'ordinateur public, ordinateur partagé, ordinateur prêté, bibliothèque, hôtel',
    'lost-phone':
      "perdu mon téléphone, téléphone perdu, téléphone volé, portable volé, on m'a volé mon téléphone, téléphone cassé, se connecter sans téléphone",
    'lost-phone#nothing':
      "impossible d'entrer, compte inaccessible, tout perdu, ni téléphone ni code, assistance, contact, qui peut m'aider",
    'new-phone':
      "nouveau téléphone, nouveau portable, changer de téléphone, changé de téléphone, transférer l'appli, migrer",
    'new-phone#number': 'nouveau numéro, changer de numéro, nouvelle carte sim',
    'backup-phone': 'second téléphone, numéro de téléphone, numéro de portable, sms, texto',
    'backup-phone#change': 'changer de numéro, modifier le numéro, nouveau numéro, supprimer le numéro',
    'recovery-code': "code de récupération, code de secours, code d'urgence, code de sauvegarde",
    'recovery-code#replace':
      'nouveau code de récupération, code de récupération perdu, perdu mon code de récupération',
    troubleshooting: 'problème, erreur, ne marche pas, ne fonctionne pas, aide',
    'troubleshooting#code-refused':
      'mauvais code, code invalide, code incorrect, le code ne marche pas, code refusé, horloge, mauvaise heure',
    'troubleshooting#no-text':
      "pas de sms, sms pas reçu, je ne reçois pas le code, le sms n'arrive pas, code non reçu",
    'troubleshooting#no-question':
      'pas de notification, je ne reçois pas de notification, le téléphone ne sonne pas',
    'troubleshooting#no-scan':
      'le code qr ne marche pas, impossible de scanner, qr code, caméra, appareil photo',
    'troubleshooting#password':
      'mot de passe oublié, réinitialiser le mot de passe, nouveau mot de passe, changer le mot de passe',
    'troubleshooting#locked': 'compte bloqué, bloqué, verrouillé, trop de tentatives, désactivé',
    'troubleshooting#stranger':
      "piraté, compte piraté, quelqu'un d'autre s'est connecté, ce n'était pas moi, suspect, fraude, hameçonnage, phishing, connexion inconnue, mot de passe volé",
    administrators: 'développeur, intégration, api, oidc, openid, oauth, sso',
  },
};
