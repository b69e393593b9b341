import type { Words } from '#locales/words.ts';

/** The page of help, in Danish. */
export const help: Words['help'] = {
  heading: 'Hjælp',
  lead: 'Find det, der er sket for dig. Det, du begyndte på, er ikke tabt: Gå tilbage i browseren, og fortsæt.',
  code: {
    heading: 'Koden fra min app bliver ikke godtaget',
    newest: (service) =>
      `Indtast den kode, som appen viser til ${service} lige nu. Den skifter hvert 30. sekund, og hver kode virker én gang.`,
    clock:
      'Hvis den næste også bliver afvist, går telefonens ur sandsynligvis forkert. Lad telefonen indstille det automatisk.',
    compare: 'Sammenlign dit ur med vores',
  },
  text: {
    heading: 'Der kommer ingen sms',
    signal:
      'Se efter, at telefonen har dækning og ikke er i flytilstand. En sms kan tage et minut. Tryk så på ”Send en ny kode”.',
    other: 'Hvis der stadig ikke kommer nogen, trykker du på ”Prøv en anden måde”.',
  },
  phone: {
    heading: 'Min telefon er væk, i stykker eller ny',
    lost: 'Log ind med din adgangskode som sædvanlig, og vælg ”Jeg har mistet min telefon”. Siden viser, hvad der stadig virker.',
    new: 'Hvis du stadig har den gamle telefon, udskifter du appen på din kontoside, før du giver telefonen fra dig.',
    account: 'Gå til din konto',
  },
  password: {
    heading: 'Jeg har glemt min adgangskode',
    link: 'Vi kan sende dig et link på e-mail, så du kan vælge en ny. Din telefon bekræfter stadig, at det er dig.',
    forgotten: 'Send mig et link',
    ask: 'Bed dem, der driver logintjenesten, om et link til at vælge en ny.',
  },
  stranger: {
    heading: 'Der skete noget, som ikke var mig',
    change:
      'Nogen kender måske din adgangskode. Skift den nu, så bliver alle andre browsere logget ud. Læs derefter ”Aktivitet” på din kontoside.',
    password: 'Skift min adgangskode',
    never:
      'Ingen, der hjælper dig, har brug for din adgangskode, en kode eller din gendannelseskode. Giv dem ikke til nogen.',
  },
  guide: {
    heading: 'Slå det op',
    troubleshooting: 'Vælg det, du ser, og find ud af, hvad der er galt',
    read: 'Læs vejledningen',
  },
  desk: {
    heading: 'Hjalp intet af det?',
    ask: 'Kontakt dem, der driver logintjenesten. De kan lade dig koble en telefon til igen.',
    mail: (address) => `Skriv til ${address}`,
    telephone: (number) => `Ring til ${number}`,
    page: 'Gå til support',
  },
};
