import type { Words } from '#locales/words.ts';

/** Pages for when nothing else can be shown, in Dutch. */
export const problems: Words['problems'] = {
  byCode: {
    'not-found': {
      heading: 'Hier is niets',
      text: 'Misschien is het adres verkeerd getypt of is de pagina verhuisd.',
    },
    'task-expired': {
      heading: 'Deze inlogpoging is verlopen',
      text: 'Ga terug naar de toepassing en begin opnieuw.',
    },
    'form-not-ours': {
      heading: 'Deze pagina is verouderd',
      text: 'Ga terug, laad de pagina opnieuw en probeer het nog eens. Er is niets gewijzigd.',
    },
    'too-large': {
      heading: 'Dat was te veel',
      text: 'Wat is verstuurd, is groter dan we aannemen. Er is niets gewijzigd.',
    },
    'too-many': {
      heading: 'Te veel inlogpogingen tegelijk',
      text: 'Er is vanaf je netwerk heel vaak een inlogpoging gestart. Wacht een paar minuten, ga terug naar de toepassing en begin opnieuw.',
    },
    unavailable: {
      heading: 'We zijn nu niet bereikbaar',
      text: 'Probeer het over een paar seconden opnieuw. Er is niets verloren gegaan.',
    },
    fault: {
      heading: 'Er ging hier iets mis',
      text: 'Probeer het opnieuw. Gebeurt het weer, geef de beheerder van deze dienst dan dit nummer:',
    },
  },
  other: {
    heading: 'Dat is niet gelukt',
    text: 'Wat is verstuurd, was niet te begrijpen. Er is niets gewijzigd.',
  },
  application: {
    heading: 'De toepassing vroeg iets wat we niet kunnen',
    text: 'Dit ligt niet aan jou. Ga terug naar de toepassing en probeer het opnieuw. Gebeurt het weer, zeg het dan tegen wie de toepassing beheert.',
  },
  goTo: (application) => `Naar ${application}`,
  postBack: 'Gebeurt er niets vanzelf? Druk dan op de knop.',
  technical: 'Voor wie de toepassing bouwt',
  home: 'Naar je account',
};
