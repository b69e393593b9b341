import { format } from '#locales/fr/format.ts';
import type { Words } from '#locales/words.ts';

/** Signing in with the password. */
export const signIn: Words['signIn'] = {
  heading: 'Connexion',
  toContinueTo: 'pour accéder à',
  toAccount: 'pour voir votre compte',
  stillYou: 'Votre connexion date d’un moment. Montrez-nous que c’est toujours vous.',
  email: 'Adresse e-mail',
  password: 'Mot de passe',
  submit: 'Se connecter',
  forgotten: 'Mot de passe oublié ?',
  opens: (applications: readonly string[]): string =>
    `Une seule connexion pour ${format.names(applications)}.`,
  wrong: 'L’adresse e-mail et le mot de passe ne correspondent pas. Vérifiez-les, puis réessayez.',
  wrongField: 'Vérifiez l’adresse e-mail et le mot de passe.',
  emailMissing: 'Saisissez votre adresse e-mail.',
  passwordMissing: 'Saisissez votre mot de passe.',
  disabled: 'Ce compte est fermé. Adressez-vous à l’équipe qui gère ce service.',
  otherAccount: 'L’application demande un autre compte. Connectez-vous avec celui-là.',
  throttled: (seconds: number): string => `Trop de tentatives. Réessayez dans ${format.wait(seconds)}.`,
  signedOut: 'La déconnexion est faite.',
  passwordSet: 'Votre nouveau mot de passe est enregistré. Utilisez-le pour vous connecter.',
  stopped:
    'Cette connexion a été arrêtée depuis le téléphone. Si ce compte est le vôtre, choisissez un nouveau mot de passe maintenant : quelqu’un connaît peut-être l’ancien.',
  newPassword: 'Choisir un nouveau mot de passe par e-mail',
  leave: 'Se connecter avec un autre compte',
  backTo: (application: string): string => `Revenir à ${application} sans se connecter`,
  nothingThere: 'Votre session était terminée, il n’y a donc rien à poursuivre. Connectez-vous de nouveau.',
};
