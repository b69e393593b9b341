import type { Words } from '#locales/words.ts';

/** The guide to the backup phone, in Norwegian. */
export const backupPhone: Words['guide']['pages']['backup-phone'] = {
  heading: 'Reservetelefon',
  lead: 'Et nummer som får en kode på SMS når du ikke har telefonen med appen for hånden.',
  sections: {
    none: {
      heading: 'Finnes ikke her',
      text: ['De som driver innloggingstjenesten, sender ikke SMS, så det finnes ingen reservetelefon her.'],
      link: 'Om gjenopprettingskoden',
    },
    why: {
      heading: 'Hva den er til',
      text: [
        'Den hjelper når telefonen med appen er mistet, ødelagt eller ligger hjemme. Koden skriver du inn etter passordet, som alle andre koder.',
        'SMS er lettere å fange opp for andre enn de andre måtene, så det bruker vi sist. En reservetelefon beskytter aldri en konto alene.',
      ],
    },
    which: {
      heading: 'Hvilket nummer du bør bruke',
      text: [
        'Et vanlig mobilnummer som er ditt. Aller best er et nummer på en annen telefon enn den med appen, så du ikke mister begge på én gang.',
        'Fasttelefoner, satellittelefoner og numre som koster ekstra, kan ikke få koder fra oss.',
      ],
    },
    add: {
      heading: 'Legg den til',
      text: ['Siden sier hva som er galt med et nummer som ikke kan stemme.'],
      steps: [
        'Åpne kontoen din. Under «Reservetelefon» trykker du «Legg til».',
        'Velg landet, skriv inn nummeret slik du ville slått det, og trykk «Neste».',
        'Skriv inn den sekssifrede koden som kommer på SMS, og trykk «Neste».',
      ],
      picture: 'Siden «Legg til en reservetelefon», med et land, et nummer og knappene Neste og Hopp over.',
      link: 'Gå til kontoen din',
    },
    change: {
      heading: 'Endre eller fjern den',
      text: [
        'Begge deler gjør du på kontosiden din, under «Reservetelefon». Det gamle nummeret virker til det nye er sjekket.',
      ],
    },
    'not-coming': {
      heading: 'Hvis det ikke kommer noen SMS',
      text: [
        'Se at telefonen har dekning og ikke er i flymodus. En SMS kan ta et minutt. Trykk så «Send en ny kode».',
      ],
      link: 'Finn ut hva som er galt',
    },
  },
};
