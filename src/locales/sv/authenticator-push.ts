import type { NotificationWords } from '#locales/words.ts';

/** What Twofold Authenticator says in notifications, in Swedish. */
export const push: NotificationWords = {
  signIn: (application) => `Logga in i ${application}?`,
  linking: (application) => `Koppla den här telefonen till ${application}?`,
  check: 'Testnotis',
  checkBody: 'Notiser når den här telefonen.',
  somebody: 'Är det här du?',
  somebodyBody: 'Någon loggar in. Öppna appen för att svara.',
  over: 'En förfrågan gäller inte längre',
  overBody: 'Det finns inget att svara på längre.',
  number: 'Öppna appen och skriv siffrorna.',
  confirm: 'Bekräfta',
  deny: 'Neka',
  confirmed: 'Bekräftat',
  denied: 'Nekat',
  failed: 'Ditt svar kom inte fram',
  failedBody: 'Öppna appen för att svara.',
  between: (parts) => parts.join(' · '),
};
