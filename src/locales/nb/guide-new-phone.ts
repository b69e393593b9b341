import type { Words } from '#locales/words.ts';

/** The guide for who gets a new phone, in Norwegian. */
export const newPhone: Words['guide']['pages']['new-phone'] = {
  heading: 'Når du får ny telefon',
  lead: 'Koble til den nye telefonen mens den gamle fortsatt virker. Da tar det to minutter.',
  sections: {
    push: {
      heading: 'Med Twofold Authenticator',
      text: ['En konto kan ha flere telefoner. La den gamle være koblet til helt til den nye virker.'],
      steps: [
        'Åpne kontoen din i en nettleser, og bekreft med den gamle telefonen hvis du blir spurt.',
        'Under «Slik bekrefter du at det er deg» trykker du «Koble til en telefon». Skann QR-koden med den nye telefonen, og svar på testen der.',
        'Trykk «Koble fra» ved siden av den gamle telefonen.',
      ],
      picture: 'Kontosiden med måtene å bekrefte på, reservetelefonen og gjenopprettingskoden.',
      link: 'Gå til kontoen din',
    },
    app: {
      heading: 'Med en annen autentiseringsapp',
      text: ['Appen på den gamle telefonen virker til den nye er koblet til, og slutter da å virke.'],
      steps: [
        'Åpne kontoen din i en nettleser, og bekreft med den gamle telefonen hvis du blir spurt.',
        'Trykk «Bytt ut» ved siden av «Autentiseringsapp». Skann QR-koden med appen på den nye telefonen.',
        'Skriv inn koden som den nye telefonen viser.',
      ],
    },
    number: {
      heading: 'Hvis du får nytt nummer',
      text: [
        'Under «Reservetelefon» på kontosiden din trykker du «Endre». Vi sender en kode på SMS til det nye nummeret.',
      ],
    },
    codes: {
      heading: 'Koder for andre nettsteder',
      text: [
        'Har du koder for andre nettsteder i Twofold Authenticator, tar du dem med deg før du gir fra deg den gamle telefonen: I appen, under «Koder», velger du «Lagre kodene i en fil». På den nye telefonen velger du «Hent koder tilbake fra en fil».',
      ],
    },
    gone: {
      heading: 'Hvis den gamle telefonen allerede er borte',
      text: [
        'Da kommer du inn med gjenopprettingskoden eller på en annen måte, og kobler til den nye telefonen etterpå.',
      ],
      link: 'Hvis du mister telefonen',
    },
  },
};
