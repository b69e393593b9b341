import type { Words } from '#locales/words.ts';

/** Mails, in Dutch. */
export const mail: Words['mail'] = {
  greeting: (name) => `Hallo ${name},`,
  circumstances: ({ when, where, browser }) => `Wanneer: ${when}\nVanaf: ${where}\nBrowser: ${browser}`,
  notMe:
    'Was jij dit, dan hoef je niets te doen. Was jij dit niet, wijzig dan nu je wachtwoord en kijk naar je account:',
  unknownPlace: 'de opdrachtregel van de dienst',
  signature: (service) => `${service}`,
  passwordLink: {
    subject: (service) => `Stel een nieuw wachtwoord in voor ${service}`,
    text: 'Iemand, hopelijk jij, wil een nieuw wachtwoord instellen voor dit account. Deze link werkt één keer, 30 minuten lang:',
    ignore: 'Heb jij hier niet om gevraagd, doe dan niets. Je wachtwoord blijft zoals het is.',
  },
  notices: {
    'enrolment-finished': {
      subject: 'Je account is nu beveiligd',
      text: 'Vanaf nu bevestigt je telefoon dat jij het bent, in elke gekoppelde toepassing.',
    },
    'app-linked': {
      subject: 'Er is een authenticator-app gekoppeld',
      text: 'Er is een authenticator-app aan je account gekoppeld.',
    },
    'app-replaced': {
      subject: 'Je authenticator-app is vervangen',
      text: 'Er is een andere authenticator-app aan je account gekoppeld. De vorige werkt niet meer.',
    },
    'app-unlinked': {
      subject: 'Je authenticator-app is ontkoppeld',
      text: 'De authenticator-app is ontkoppeld. Je telefoon beveiligt je account dus niet meer.',
    },
    'phone-linked': {
      subject: 'Er is een telefoon gekoppeld',
      text: 'Er is een telefoon met Twofold Authenticator aan je account gekoppeld. Die kan bevestigen dat jij het bent.',
    },
    'phone-unlinked': {
      subject: 'Er is een telefoon ontkoppeld',
      text: 'Er is een telefoon met Twofold Authenticator van je account ontkoppeld. Die bevestigt niets meer.',
    },
    'phone-lost': {
      subject: 'Een verloren telefoon is ontkoppeld',
      text: 'Een telefoon is als verloren gemeld en bevestigt niets meer. Elke andere browser is uitgelogd.',
    },
    'not-me': {
      subject: 'Misschien kent iemand je wachtwoord',
      text: 'Je hebt op je telefoon ‘Dit was ik niet’ geantwoord. Die inlogpoging is gestopt, en je telefoon krijgt een uur lang geen verzoeken. Wijzig nu je wachtwoord: daarna krijgt je telefoon weer verzoeken.',
    },
    'phone-added': {
      subject: 'Er is een reservenummer toegevoegd',
      text: 'Er is een reservenummer aan je account toegevoegd. Sms’en zijn makkelijker te onderscheppen dan een app, dus gebruiken we ze als laatste.',
    },
    'phone-changed': {
      subject: 'Je reservenummer is gewijzigd',
      text: 'Het reservenummer van je account is in een ander nummer gewijzigd.',
    },
    'phone-removed': {
      subject: 'Je reservenummer is verwijderd',
      text: 'Het reservenummer is van je account verwijderd.',
    },
    'recovery-code-replaced': {
      subject: 'Je hebt een nieuwe herstelcode',
      text: 'Er is een nieuwe herstelcode bewaard. De vorige werkt niet meer.',
    },
    'recovery-code-used': {
      subject: 'Je herstelcode is gebruikt',
      text: 'Iemand heeft ingelogd met je wachtwoord en je herstelcode en kan nu een nieuwe telefoon koppelen. Elke browser is uitgelogd.',
    },
    'password-changed': {
      subject: 'Je wachtwoord is gewijzigd',
      text: 'Het wachtwoord van je account is gewijzigd. Elke andere browser is uitgelogd.',
    },
    'new-browser': {
      subject: 'Ingelogd in een nieuwe browser',
      text: 'Je account is gebruikt in een browser die we nog niet kenden.',
    },
    'wrong-codes': {
      subject: 'Veel verkeerde codes voor je account',
      text: 'Iemand die je wachtwoord kent, heeft veel verkeerde codes ingevuld. Ze zijn allemaal geweigerd.',
    },
    'authenticator-disabled': {
      subject: 'Een manier om te bevestigen is uitgeschakeld',
      text: 'Na honderd verkeerde pogingen is een manier om te bevestigen uitgeschakeld. Koppel die opnieuw op je accountpagina.',
    },
    'unlinked-by-operator': {
      subject: 'Je telefoon is ontkoppeld',
      text: 'De beheerder van deze dienst heeft de manieren om te bevestigen van je account ontkoppeld. Je stelt ze opnieuw in als je inlogt.',
    },
  },
};
