import type { NotificationWords } from '#locales/words.ts';

/** What Twofold Authenticator says in notifications, in Danish. */
export const push: NotificationWords = {
  signIn: (application) => `Vil du logge ind på ${application}?`,
  linking: (application) => `Vil du koble denne telefon til ${application}?`,
  check: 'Testnotifikation',
  checkBody: 'Notifikationer når frem til denne telefon.',
  somebody: 'Er det dig?',
  somebodyBody: 'Nogen logger ind. Åbn appen for at svare.',
  over: 'En anmodning gælder ikke længere',
  overBody: 'Der er ikke noget at svare på mere.',
  number: 'Åbn appen, og indtast tallet.',
  confirm: 'Bekræft',
  deny: 'Afvis',
  confirmed: 'Bekræftet',
  denied: 'Afvist',
  failed: 'Dit svar nåede ikke frem',
  failedBody: 'Åbn appen for at svare.',
  between: (parts) => parts.join(' · '),
};
