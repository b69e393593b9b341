import type { Words } from '#locales/words.ts';

/** Pages for when nothing else can be shown, in Danish. */
export const problems: Words['problems'] = {
  byCode: {
    'not-found': {
      heading: 'Der er ikke noget her',
      text: 'Adressen kan være skrevet forkert, eller siden kan være flyttet.',
    },
    'task-expired': {
      heading: 'Dette login er udløbet',
      text: 'Gå tilbage til tjenesten, og begynd forfra.',
    },
    'form-not-ours': {
      heading: 'Denne side er forældet',
      text: 'Gå tilbage, genindlæs siden, og prøv igen. Intet blev ændret.',
    },
    'too-large': {
      heading: 'Det var for meget',
      text: 'Det, der blev sendt, er større, end vi tager imod. Intet blev ændret.',
    },
    'too-many': {
      heading: 'For mange logins på én gang',
      text: 'Der er startet mange logins fra dit netværk. Vent nogle minutter, gå tilbage til tjenesten, og begynd forfra.',
    },
    unavailable: {
      heading: 'Vi er ikke tilgængelige lige nu',
      text: 'Prøv igen om nogle sekunder. Intet gik tabt.',
    },
    fault: {
      heading: 'Noget gik galt hos os',
      text: 'Prøv igen. Hvis det sker igen, skal du give dette nummer til dem, der driver logintjenesten:',
    },
  },
  other: {
    heading: 'Det virkede ikke',
    text: 'Vi forstod ikke det, der blev sendt. Intet blev ændret.',
  },
  application: {
    heading: 'Tjenesten bad om noget, vi ikke kan gøre',
    text: 'Det er ikke din fejl. Gå tilbage til tjenesten, og prøv igen. Hvis det sker igen, skal du sige det til dem, der driver den.',
  },
  goTo: (application) => `Gå til ${application}`,
  postBack: 'Hvis der ikke sker noget af sig selv, så tryk på knappen.',
  technical: 'Til dem, der bygger tjenesten',
  home: 'Gå til din konto',
};
