import type { Words } from '#locales/words.ts';

/** The guide to setting up, in Norwegian. */
export const settingUp: Words['guide']['pages']['setting-up'] = {
  heading: 'Slik setter du det opp',
  lead: 'Det tar omtrent to minutter, én gang, og beskytter deretter alle tilknyttede tjenester. Du trenger telefonen din.',
  sections: {
    begin: {
      heading: 'Hvor det begynner',
      text: [
        'Det begynner av seg selv: første gang du logger inn etter at de som driver innloggingstjenesten, ber om det, eller når du åpner en del av en tjeneste som trenger det. Du kan også begynne på kontosiden din, med «Beskytt kontoen din».',
        'Det du holdt på med, blir husket. Til slutt kommer du tilbake til det.',
        'Der det kan vente, er det en knapp «Minn meg på det senere», med den siste dagen.',
      ],
      link: 'Gå til kontoen din',
    },
    choose: {
      heading: 'Velg hvordan du bekrefter',
      text: [
        'Twofold Authenticator er raskest: Telefonen spør, og du svarer. Med en annen autentiseringsapp, som Google Authenticator, Microsoft Authenticator eller 1Password, skriver du inn en sekssifret kode.',
        'Ingenting er bestemt for godt. Alle de neste trinnene har «Prøv en annen måte».',
      ],
      picture:
        'Siden «Velg hvordan du bekrefter at det er deg», med to valg: Twofold Authenticator, som er valgt, og en annen autentiseringsapp.',
      link: 'Sammenlign alle måtene',
    },
    push: {
      heading: 'Koble til telefonen med Twofold Authenticator',
      text: [
        'Du trenger ingen appbutikk. Appen er en side i denne innloggingstjenesten, som telefonen tar vare på som en app.',
        'På selve telefonen er det ingenting å skanne: Trykk «Koble til denne telefonen».',
      ],
      steps: [
        'Rett kameraet på telefonen mot QR-koden på skjermen, og åpne lenken som vises.',
        'På iPhone legger du først appen på Hjem-skjermen. Siden sier hvordan. Ellers kan appen ikke varsle deg.',
        'Trykk «Koble til denne telefonen», og tillat varsler når appen spør.',
        'Telefonen får en test, og skjermen viser et tall. Skriv det inn på telefonen, og trykk «Bekreft».',
      ],
      picture:
        'Siden «Koble til telefonen din», med en QR-kode som kan skannes, og ordene «Venter på telefonen din».',
    },
    app: {
      heading: 'Eller koble til en annen autentiseringsapp',
      text: [
        'Nøkkelen er den samme til du er ferdig. En feil kode, å laste inn siden på nytt eller å gå tilbake koster deg ingenting.',
      ],
      steps: [
        'Åpne appen på telefonen, velg «Legg til konto», og skann QR-koden på skjermen. På selve telefonen trykker du «Åpne autentiseringsappen min».',
        'Går det ikke å skanne, trykker du «Får du ikke skannet QR-koden?» og skriver inn nøkkelen i appen.',
        'Skriv inn den sekssifrede koden som appen nå viser, og trykk «Neste».',
      ],
      picture: 'Siden «Koble til autentiseringsappen», med en QR-kode og et felt for den sekssifrede koden.',
    },
    phone: {
      heading: 'Legg til en reservetelefon',
      text: [
        'Den får en kode på SMS når du ikke har telefonen med appen for hånden. Velg landet, skriv inn nummeret, og skriv så inn koden som kommer.',
        'Med «Hopp over» lar du det være. Du kan legge den til senere på kontosiden din.',
      ],
      link: 'Mer om reservetelefonen',
    },
    'recovery-code': {
      heading: 'Lagre gjenopprettingskoden din',
      text: [
        'Den er den siste veien inn. Kopier den, last den ned eller skriv den ut, og kryss av for «Jeg har kopiert koden og tatt vare på den på et trygt sted».',
        'Med «Neste» gjelder alt sammen. Inntil da er kontoen som den var før.',
      ],
      picture:
        'Siden «Lagre gjenopprettingskoden din», med en kode i fem grupper og knappene Kopier koden, Last ned og Skriv ut.',
      link: 'Mer om gjenopprettingskoden',
    },
    done: {
      heading: 'Når det er ferdig',
      text: [
        'Den siste siden viser hvordan du kommer inn, det beste først. «Fortsett» tar deg tilbake dit du skulle.',
        'Lukker du nettleseren underveis, logger du inn igjen i den samme nettleseren innen et døgn, og fortsetter der du var.',
      ],
    },
  },
};
