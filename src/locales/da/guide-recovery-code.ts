import type { Words } from '#locales/words.ts';

/** The guide's page about the recovery code, in Danish. */
export const recoveryCode: Words['guide']['pages']['recovery-code'] = {
  heading: 'Gendannelseskode',
  lead: 'Én kode på papir: den sidste vej ind, når du har mistet telefonen, og intet andet virker.',
  sections: {
    keep: {
      heading: 'Hvor du opbevarer den',
      text: [
        'På papir, ikke sammen med telefonen, et sted, hvor ingen andre finder den. En skuffe derhjemme er god. Et billede på telefonen er ikke: Det forsvinder sammen med telefonen.',
        'Koden åbner ingenting alene. Den virker kun sammen med din adgangskode.',
        'Hvis du vil se, om din seddel er rigtig, trykker du på ”Prøv at logge ind uden din telefon” på din kontoside. Koden bliver kun kontrolleret dér, ikke brugt op.',
      ],
      picture:
        'Siden ”Gem din gendannelseskode” med en kode i fem grupper og knapperne Kopiér koden, Download og Udskriv.',
    },
    use: {
      heading: 'Brug den',
      text: [
        'Store bogstaver, mellemrum og bindestreger betyder ikke noget, og en fejl i et enkelt tegn bliver opdaget.',
      ],
      steps: [
        'Log ind med din adgangskode.',
        'Tryk på ”Prøv en anden måde” og derefter på ”Gendannelseskode”.',
        'Indtast koden, og tryk på ”Fortsæt”.',
      ],
      picture: 'Siden ”Brug din gendannelseskode” med et felt til koden.',
    },
    after: {
      heading: 'Det sker der så',
      text: [
        'Koden er brugt op. Du kobler en telefon til igen og gemmer en ny kode; først da er du inde.',
        'Alle andre browsere bliver logget ud, og den telefon, der var koblet til før, holder op med at virke for denne konto.',
      ],
    },
    replace: {
      heading: 'Hent en ny',
      text: [
        'Gør det, hvis nogen kan have set koden, eller hvis du ikke kan finde den. Tryk på ”Hent en ny kode” på din kontoside. Den gamle virker, indtil du har bekræftet, at du har gemt den nye.',
      ],
      link: 'Gå til din konto',
    },
    lost: {
      heading: 'Hvis du hverken har telefon eller kode',
      text: ['Kontakt dem, der driver logintjenesten. De kan lade dig koble en telefon til igen.'],
      link: 'Sådan får du fat i dem',
    },
  },
};
