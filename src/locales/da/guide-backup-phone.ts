import type { Words } from '#locales/words.ts';

/** The guide's page about the backup phone, in Danish. */
export const backupPhone: Words['guide']['pages']['backup-phone'] = {
  heading: 'Reservetelefon',
  lead: 'Et nummer, der får en kode på sms, når du ikke har telefonen med appen ved hånden.',
  sections: {
    none: {
      heading: 'Ikke i denne logintjeneste',
      text: ['De, der driver logintjenesten, sender ikke sms’er, så der er ingen reservetelefon her.'],
      link: 'Om gendannelseskoden',
    },
    why: {
      heading: 'Det bruger du den til',
      text: [
        'Den hjælper, når telefonen med appen er væk, i stykker eller ligger derhjemme. Koden indtaster du efter din adgangskode, ligesom alle andre koder.',
        'Sms’er er nemmere at opsnappe end de andre måder, så vi bruger dem sidst. En reservetelefon beskytter aldrig en konto alene.',
      ],
    },
    which: {
      heading: 'Hvilket nummer du skal vælge',
      text: [
        'Et almindeligt mobilnummer, der er dit. Det bedste er et nummer på en anden telefon end den med appen, så du ikke mister begge dele på én gang.',
        'Fastnettelefoner, satellittelefoner og numre, der koster ekstra, kan ikke få koder fra os.',
      ],
    },
    add: {
      heading: 'Tilføj den',
      text: ['Siden siger, hvad der er galt med et nummer, der ikke kan være rigtigt.'],
      steps: [
        'Åbn din konto. Tryk på ”Tilføj” under ”Reservetelefon”.',
        'Vælg land, indtast nummeret, sådan som du ville ringe op, og tryk på ”Næste”.',
        'Indtast den sekscifrede kode, der kommer på sms, og tryk på ”Næste”.',
      ],
      picture: 'Siden ”Tilføj en reservetelefon” med land, nummer og knapperne Næste og Spring over.',
      link: 'Gå til din konto',
    },
    change: {
      heading: 'Ret eller fjern den',
      text: [
        'Begge dele gør du på din kontoside under ”Reservetelefon”. Det gamle nummer virker, indtil det nye er kontrolleret.',
      ],
    },
    'not-coming': {
      heading: 'Hvis der ikke kommer nogen sms',
      text: [
        'Se efter, at telefonen har dækning og ikke er i flytilstand. En sms kan tage et minut. Tryk så på ”Send en ny kode”.',
      ],
      link: 'Find ud af, hvad der er galt',
    },
  },
};
