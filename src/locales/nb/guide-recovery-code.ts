import type { Words } from '#locales/words.ts';

/** The guide to the recovery code, in Norwegian. */
export const recoveryCode: Words['guide']['pages']['recovery-code'] = {
  heading: 'Gjenopprettingskode',
  lead: 'Én kode på papir: den siste veien inn når du har mistet telefonen og ikke noe annet virker.',
  sections: {
    keep: {
      heading: 'Hvor du bør ha den',
      text: [
        'På papir, et annet sted enn telefonen, der ingen andre finner den. En skuff hjemme er bra. Et bilde på telefonen er det ikke: Det forsvinner sammen med telefonen.',
        'Koden alene åpner ingenting. Den virker bare sammen med passordet ditt.',
        'Vil du se om lappen din stemmer, trykker du «Prøv å logge inn uten telefonen» på kontosiden din. Der blir koden bare sjekket, ikke brukt opp.',
      ],
      picture:
        'Siden «Lagre gjenopprettingskoden din», med en kode i fem grupper og knappene Kopier koden, Last ned og Skriv ut.',
    },
    use: {
      heading: 'Bruk den',
      text: [
        'Store bokstaver, mellomrom og bindestreker spiller ingen rolle, og vi merker det hvis ett tegn er feil.',
      ],
      steps: [
        'Logg inn med passordet.',
        'Trykk «Prøv en annen måte», og så «Gjenopprettingskode».',
        'Skriv inn koden, og trykk «Fortsett».',
      ],
      picture: 'Siden «Bruk gjenopprettingskoden», med et felt for koden.',
    },
    after: {
      heading: 'Hva som skjer etterpå',
      text: [
        'Koden er brukt opp. Du kobler til en telefon på nytt og lagrer en ny kode; først da er du inne.',
        'Alle andre nettlesere blir logget ut, og telefonen som var koblet til før, slutter å virke for denne kontoen.',
      ],
    },
    replace: {
      heading: 'Hent en ny',
      text: [
        'Gjør det hvis noen kan ha sett koden, eller hvis du ikke finner den. På kontosiden din trykker du «Hent en ny kode». Den gamle virker til du har bekreftet at den nye er tatt vare på.',
      ],
      link: 'Gå til kontoen din',
    },
    lost: {
      heading: 'Hvis du verken har telefon eller kode',
      text: ['Kontakt dem som driver innloggingstjenesten. De kan la deg koble til en telefon på nytt.'],
      link: 'Slik når du dem',
    },
  },
};
