import type { Words } from '#locales/words.ts';

/** Setup videos, sentence by sentence, in Norwegian. */
export const videos: Words['videos'] = {
  watch: 'Se hvordan på video',
  inWords: 'Det samme i ord',
  of: {
    push: {
      title: 'Koble til telefonen med Twofold Authenticator',
      steps: [
        'På datamaskinen velger du «Twofold Authenticator» og trykker Neste.',
        'Rett kameraet på telefonen mot koden, og åpne lenken som vises.',
        'På telefonen trykker du «Koble til denne telefonen».',
        'Skriv inn tallet fra datamaskinen på telefonen.',
        'Trykk Bekreft. Datamaskinen går videre av seg selv.',
      ],
    },
    totp: {
      title: 'Koble til en annen autentiseringsapp',
      steps: [
        'På datamaskinen velger du «En annen autentiseringsapp» og trykker Neste.',
        'I appen på telefonen legger du til en konto og skanner koden.',
        'Appen viser nå en sekssifret kode.',
        'Skriv inn koden på datamaskinen før den skifter.',
        'Trykk Neste. Appen er koblet til.',
      ],
    },
    sms: {
      title: 'Legge til en reservetelefon',
      steps: [
        'Velg landet nummeret hører til.',
        'Skriv inn nummeret. Det vises slik det blir slått.',
        'Trykk Neste. Det kommer en SMS med en sekssifret kode til den telefonen.',
        'Skriv inn koden på datamaskinen.',
        'Trykk Neste. Reservetelefonen er klar.',
      ],
    },
    'recovery-code': {
      title: 'Lagre gjenopprettingskoden',
      steps: [
        'Dette er gjenopprettingskoden din, den siste veien inn når telefonen er borte.',
        'Kopier den til et trygt sted som ikke er telefonen,',
        'eller skriv den ut, eller noter den på papir.',
        'Kryss av i ruten når du har den.',
        'Trykk Neste. Koden gjelder fra nå av, og virker én gang.',
      ],
    },
  },
};
