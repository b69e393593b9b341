import type { Words } from '#locales/words.ts';

/** The guide to signing in, in Norwegian. */
export const signingIn: Words['guide']['pages']['signing-in'] = {
  heading: 'Slik logger du inn',
  lead: 'Passordet ditt, og så én bekreftelse. Én innlogging åpner alle tilknyttede tjenester.',
  sections: {
    push: {
      heading: 'Med Twofold Authenticator',
      text: [
        'Siden går videre av seg selv når du har svart. Du har to minutter.',
        'Det virker uten varsler også. Åpne appen: Den finner forespørselen selv.',
      ],
      steps: [
        'Skriv inn e-postadressen og passordet ditt.',
        'Åpne varselet på telefonen, eller appen.',
        'I en nettleser som er ny for deg, skriver du inn tallet fra skjermen på telefonen. I en der du har skrevet inn et tall før, kan det hende du slipper.',
        'Trykk «Bekreft».',
      ],
      picture: 'Siden «Bekreft på telefonen», med et tall på seks sifre som skal skrives inn på telefonen.',
    },
    look: {
      heading: 'Se etter før du bekrefter',
      text: [
        'Telefonen viser hvilken tjeneste som spør, fra hvilken adresse og nettleser, og når. Bekreft bare det du selv har begynt på, og skriv aldri inn et tall for noen som ringer deg.',
        '«Avvis» avslutter bare den ene innloggingen. «Det var ikke meg» gjør mer: Du får ingen forespørsler på en time, og i alle nettlesere må tallet skrives inn på nytt. Bytt så passordet ditt, for noen kan kjenne det.',
      ],
      link: 'Bytt passordet ditt',
    },
    code: {
      heading: 'Med en kode fra en app',
      text: [
        'Åpne autentiseringsappen, finn koden for denne innloggingstjenesten, og skriv den inn. Koden skifter hvert 30. sekund, og hver kode virker én gang.',
      ],
      picture:
        'Siden «Skriv inn koden fra appen», med et felt for seks sifre og lenken «Prøv en annen måte».',
    },
    text: {
      heading: 'Med SMS',
      text: [
        'Trykk «Prøv en annen måte», og så «SMS». Koden kommer til reservetelefonen og virker i ti minutter. Kommer det ingen, trykker du «Send en ny kode»; de forrige virker fortsatt.',
      ],
    },
    other: {
      heading: 'På en annen måte',
      text: [
        '«Prøv en annen måte» viser det kontoen din har, det beste først. «Jeg har mistet telefonen» viser det som virker uten den.',
      ],
      picture: 'Siden «Velg en annen måte», som viser måtene denne kontoen har.',
    },
    again: {
      heading: 'Hvorfor du blir spurt igjen',
      text: [
        'Noen deler av en tjeneste spør på nytt, for å være sikre på at det fortsatt er deg. Det du holdt på med, blir tatt vare på.',
        'En innlogging slutter etter en time uten bruk, og uansett etter et døgn.',
      ],
    },
    borrowed: {
      heading: 'På en datamaskin som ikke er din',
      text: [
        'Trykk «Logg ut» når du er ferdig. Glemte du det, åpner du kontoen din hvor som helst: «Her er du logget inn» viser alle nettlesere, og derfra kan du logge den ut.',
      ],
      link: 'Gå til kontoen din',
    },
  },
};
