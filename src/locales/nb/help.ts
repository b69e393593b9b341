import type { Words } from '#locales/words.ts';

/** The page of help, in Norwegian. */
export const help: Words['help'] = {
  heading: 'Hjelp',
  lead: 'Finn det som har skjedd med deg. Det du begynte på, er ikke borte: Gå tilbake i nettleseren, og fortsett.',
  code: {
    heading: 'Koden fra appen blir ikke godtatt',
    newest: (service) =>
      `Skriv inn koden som appen viser for ${service} akkurat nå. Den skifter hvert 30. sekund, og hver kode virker én gang.`,
    clock:
      'Blir også den neste avvist, går sannsynligvis klokken på telefonen feil. La telefonen stille den automatisk.',
    compare: 'Sammenlign klokken din med vår',
  },
  text: {
    heading: 'Det kommer ingen SMS',
    signal:
      'Se at telefonen har dekning og ikke er i flymodus. En SMS kan ta et minutt. Trykk så «Send en ny kode».',
    other: 'Kommer det fortsatt ingen, trykker du «Prøv en annen måte».',
  },
  phone: {
    heading: 'Telefonen er mistet, ødelagt eller ny',
    lost: 'Logg inn med passordet som vanlig, og velg «Jeg har mistet telefonen». Siden viser hva som fortsatt virker.',
    new: 'Har du fortsatt den gamle telefonen, bytter du ut appen på kontosiden din før du gir fra deg telefonen.',
    account: 'Gå til kontoen din',
  },
  password: {
    heading: 'Jeg har glemt passordet',
    link: 'Vi kan sende deg en lenke på e-post, så du kan lage et nytt. Telefonen bekrefter fortsatt at det er deg.',
    forgotten: 'Send meg en lenke',
    ask: 'Be dem som driver innloggingstjenesten, om en lenke for å lage et nytt.',
  },
  stranger: {
    heading: 'Det skjedde noe som ikke var meg',
    change:
      'Noen kan kjenne passordet ditt. Bytt det nå, så blir alle andre nettlesere logget ut. Les deretter «Aktivitet» på kontosiden din.',
    password: 'Bytt passordet mitt',
    never:
      'Ingen som hjelper deg, trenger passordet ditt, en kode eller gjenopprettingskoden. Ikke gi dem til noen.',
  },
  guide: {
    heading: 'Finn svaret selv',
    troubleshooting: 'Velg det du ser, og finn ut hva som er galt',
    read: 'Les veiledningen',
  },
  desk: {
    heading: 'Hjalp ikke noe av dette?',
    ask: 'Kontakt dem som driver innloggingstjenesten. De kan la deg koble til en telefon på nytt.',
    mail: (address) => `Skriv til ${address}`,
    telephone: (number) => `Ring ${number}`,
    page: 'Gå til brukerstøtte',
  },
};
