import type { Words } from '#locales/words.ts';

/** The guide's page about a lost phone, in Danish. */
export const lostPhone: Words['guide']['pages']['lost-phone'] = {
  heading: 'Hvis du mister din telefon',
  lead: 'Det sker. Den, der finder telefonen, mangler stadig din adgangskode, og du kommer ind uden telefonen.',
  sections: {
    now: {
      heading: 'Kom ind uden den',
      text: [
        'Siden viser, hvad der stadig virker, det letteste først. Når du er inde, bliver den mistede telefon koblet fra, alle andre browsere bliver logget ud, og du kobler en anden telefon til.',
      ],
      steps: [
        'Log ind med din adgangskode som sædvanlig.',
        'Når du bliver bedt om at bekræfte, trykker du på ”Jeg har mistet min telefon”.',
        'Vælg det, du stadig har.',
      ],
      picture: 'Siden ”Du har mistet din telefon”, som viser, hvad der stadig virker, det letteste først.',
      link: 'Log ind',
    },
    text: {
      heading: 'Med din reservetelefon',
      text: [
        'Vi sender dig en kode på sms. Hvis dit nummer også var på den mistede telefon, kan dit teleselskab give dig et nyt SIM-kort til det. Brug din gendannelseskode, indtil kortet kommer.',
        'Tryk derefter på ”Kobl den fra, og log ud alle andre steder”. Kobl en anden telefon til, og gem den nye gendannelseskode.',
      ],
    },
    code: {
      heading: 'Med din gendannelseskode',
      text: [
        'Indtast den kode, du skrev ned. Store bogstaver, mellemrum og bindestreger betyder ikke noget. Den virker én gang.',
        'Du kobler en ny telefon til med det samme og gemmer en ny kode. Derefter holder den mistede telefon op med at virke for denne konto, og alle andre browsere bliver logget ud.',
      ],
      picture: 'Siden ”Brug din gendannelseskode” med et felt til koden.',
      link: 'Mere om gendannelseskoden',
    },
    unlink: {
      heading: 'Hvis du allerede er logget ind',
      text: [
        'Åbn din konto dér, og tryk på ”Jeg har mistet min telefon”. Du bekræfter med noget, du ikke har mistet, og fra det øjeblik kan telefonen ikke bekræfte noget mere.',
      ],
      link: 'Gå til din konto',
    },
    nothing: {
      heading: 'Hvis du ikke har noget tilbage',
      text: [
        'Kontakt dem, der driver logintjenesten. De kan lade dig koble en telefon til igen. Ingen, der hjælper dig, har brug for din adgangskode, en kode eller din gendannelseskode.',
      ],
      link: 'Sådan får du fat i dem',
    },
    rehearse: {
      heading: 'Vær klar til den dag',
      text: [
        '”Prøv at logge ind uden din telefon” på din kontoside tager et minut og ændrer ikke noget. Det viser, at du kan komme ind med din reservetelefon eller din gendannelseskode.',
      ],
      link: 'Gå til din konto',
    },
    found: {
      heading: 'Hvis du finder den igen',
      text: [
        'En telefon, du ikke har koblet fra, virker som før. Hvis du har koblet den fra, kobler du den til igen som en ny.',
      ],
      link: 'Når du får en ny telefon',
    },
  },
};
