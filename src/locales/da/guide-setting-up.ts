import type { Words } from '#locales/words.ts';

/** The guide's page about setting up, in Danish. */
export const settingUp: Words['guide']['pages']['setting-up'] = {
  heading: 'Opsætning',
  lead: 'Det tager cirka to minutter, én gang, og beskytter derefter alle tilknyttede tjenester. Du skal bruge din telefon.',
  sections: {
    begin: {
      heading: 'Sådan begynder det',
      text: [
        'Det begynder af sig selv: første gang du logger ind, efter at de, der driver logintjenesten, har bedt om det, eller når du åbner en del af en tjeneste, der kræver det. Du kan også selv begynde på din kontoside med ”Beskyt din konto”.',
        'Vi husker det, du var i gang med. Til sidst kommer du tilbage til det.',
        'Hvis det må vente, er der en knap ”Påmind mig senere”, hvor den sidste dag står.',
      ],
      link: 'Gå til din konto',
    },
    choose: {
      heading: 'Vælg, hvordan du bekræfter',
      text: [
        'Twofold Authenticator er hurtigst: Din telefon spørger, og du svarer. Med en anden godkendelsesapp, for eksempel Google Authenticator, Microsoft Authenticator eller 1Password, indtaster du en sekscifret kode.',
        'Valget er ikke endeligt. På hvert af de næste trin kan du trykke på ”Prøv en anden måde”.',
      ],
      picture:
        'Siden ”Vælg, hvordan du bekræfter, at det er dig” med to valg: Twofold Authenticator, som er valgt, og en anden godkendelsesapp.',
      link: 'Sammenlign alle måder',
    },
    push: {
      heading: 'Kobl din telefon til med Twofold Authenticator',
      text: [
        'Du behøver ikke en appbutik. Appen er en side fra logintjenesten, som din telefon gemmer som en app.',
        'På selve telefonen er der ikke noget at scanne: Tryk på ”Kobl denne telefon til”.',
      ],
      steps: [
        'Ret telefonens kamera mod QR-koden på skærmen, og åbn det link, der vises.',
        'På en iPhone lægger du først appen på hjemmeskærmen. Siden viser, hvordan du gør. Ellers kan appen ikke sende dig notifikationer.',
        'Tryk på ”Kobl denne telefon til”, og tillad notifikationer, når appen spørger.',
        'Telefonen bliver spurgt på prøve, og skærmen viser et tal. Indtast det på telefonen, og tryk på ”Bekræft”.',
      ],
      picture:
        'Siden ”Kobl din telefon til” med en QR-kode, du kan scanne, og ordene ”Venter på din telefon”.',
    },
    app: {
      heading: 'Eller kobl en anden godkendelsesapp til',
      text: [
        'Nøglen er den samme, indtil du er færdig. Det gør ikke noget, hvis du indtaster en forkert kode, genindlæser siden eller går tilbage.',
      ],
      steps: [
        'Åbn appen på din telefon, vælg ”Tilføj konto”, og scan QR-koden på skærmen. På selve telefonen trykker du på ”Åbn min godkendelsesapp”.',
        'Hvis det ikke virker at scanne, trykker du på ”Kan du ikke scanne QR-koden?” og indtaster nøglen i appen.',
        'Indtast den sekscifrede kode, som appen nu viser, og tryk på ”Næste”.',
      ],
      picture: 'Siden ”Kobl din godkendelsesapp til” med en QR-kode og et felt til den sekscifrede kode.',
    },
    phone: {
      heading: 'Tilføj en reservetelefon',
      text: [
        'Den får en kode på sms, når du ikke har telefonen med appen ved hånden. Vælg land, indtast nummeret, og indtast så den kode, der kommer.',
        'Med ”Spring over” går du videre uden. Du kan tilføje den senere på din kontoside.',
      ],
      link: 'Mere om reservetelefonen',
    },
    'recovery-code': {
      heading: 'Gem din gendannelseskode',
      text: [
        'Den er den sidste vej ind. Kopiér den, download den eller udskriv den, og sæt så kryds ved ”Jeg har kopieret koden og opbevarer den et sikkert sted”.',
        'Det hele gælder, når du trykker på ”Næste”. Indtil da er din konto, som den var før.',
      ],
      picture:
        'Siden ”Gem din gendannelseskode” med en kode i fem grupper og knapperne Kopiér koden, Download og Udskriv.',
      link: 'Mere om gendannelseskoden',
    },
    done: {
      heading: 'Når du er færdig',
      text: [
        'Den sidste side viser, hvordan du kommer ind, den bedste måde først. ”Fortsæt” fører dig tilbage til det, du var på vej til.',
        'Hvis du lukker browseren undervejs, logger du ind igen i den samme browser inden for et døgn og fortsætter, hvor du var.',
      ],
    },
  },
};
