import type { Words } from '#locales/words.ts';

/** Pages for when nothing else can be shown, in Norwegian. */
export const problems: Words['problems'] = {
  byCode: {
    'not-found': {
      heading: 'Det er ingenting her',
      text: 'Adressen kan være feil skrevet, eller siden kan være flyttet.',
    },
    'task-expired': {
      heading: 'Denne innloggingen er utløpt',
      text: 'Gå tilbake til tjenesten, og begynn på nytt.',
    },
    'form-not-ours': {
      heading: 'Denne siden er utdatert',
      text: 'Gå tilbake, last inn siden på nytt og prøv igjen. Ingenting ble endret.',
    },
    'too-large': {
      heading: 'Det ble for mye',
      text: 'Det som ble sendt, er større enn det vi tar imot. Ingenting ble endret.',
    },
    'too-many': {
      heading: 'For mange innlogginger på én gang',
      text: 'Det er startet mange innlogginger fra nettverket ditt. Vent noen minutter, gå tilbake til tjenesten og begynn på nytt.',
    },
    unavailable: {
      heading: 'Vi er ikke tilgjengelige akkurat nå',
      text: 'Prøv igjen om noen sekunder. Ingenting gikk tapt.',
    },
    fault: {
      heading: 'Noe gikk galt hos oss',
      text: 'Prøv igjen. Skjer det på nytt, gir du dette nummeret til dem som driver innloggingstjenesten:',
    },
  },
  other: {
    heading: 'Det virket ikke',
    text: 'Vi forsto ikke det som ble sendt. Ingenting ble endret.',
  },
  application: {
    heading: 'Tjenesten ba om noe vi ikke kan gjøre',
    text: 'Dette er ikke din feil. Gå tilbake til tjenesten og prøv igjen. Skjer det på nytt, sier du fra til dem som driver den.',
  },
  goTo: (application) => `Gå til ${application}`,
  postBack: 'Hvis ingenting skjer av seg selv, trykk på knappen.',
  technical: 'For dem som lager tjenesten',
  home: 'Gå til kontoen din',
};
