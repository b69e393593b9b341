import type { Words } from '#locales/words.ts';

/** The guide for who lost a phone, in Norwegian. */
export const lostPhone: Words['guide']['pages']['lost-phone'] = {
  heading: 'Hvis du mister telefonen',
  lead: 'Sånt skjer. Den som finner telefonen, trenger fortsatt passordet ditt, og du kommer inn uten telefonen.',
  sections: {
    now: {
      heading: 'Kom inn uten den',
      text: [
        'Siden viser hva som fortsatt virker, det enkleste først. Når du er inne, blir den mistede telefonen koblet fra, alle andre nettlesere blir logget ut, og du kobler til en annen telefon.',
      ],
      steps: [
        'Logg inn med passordet som vanlig.',
        'Der du blir bedt om å bekrefte, trykker du «Jeg har mistet telefonen».',
        'Velg det du fortsatt har.',
      ],
      picture: 'Siden «Du har mistet telefonen», som viser hva som fortsatt virker, det enkleste først.',
      link: 'Logg inn',
    },
    text: {
      heading: 'Med reservetelefonen',
      text: [
        'Vi sender deg en kode på SMS. Var nummeret ditt også på den mistede telefonen, kan mobiloperatøren gi deg et nytt SIM-kort for det. Til det kommer, bruker du gjenopprettingskoden.',
        'Trykk så «Koble den fra og logg ut alle andre steder». Koble til en annen telefon, og lagre den nye gjenopprettingskoden.',
      ],
    },
    code: {
      heading: 'Med gjenopprettingskoden',
      text: [
        'Skriv inn koden du skrev ned. Store bokstaver, mellomrom og bindestreker spiller ingen rolle. Den virker én gang.',
        'Du kobler til en ny telefon med en gang og lagrer en ny kode. Da slutter den mistede telefonen å virke for denne kontoen, og alle andre nettlesere blir logget ut.',
      ],
      picture: 'Siden «Bruk gjenopprettingskoden», med et felt for koden.',
      link: 'Mer om gjenopprettingskoden',
    },
    unlink: {
      heading: 'Hvis du allerede er logget inn',
      text: [
        'Åpne kontoen din der, og trykk «Jeg har mistet telefonen». Du bekrefter med noe du ikke har mistet, og fra det øyeblikket bekrefter telefonen ingenting.',
      ],
      link: 'Gå til kontoen din',
    },
    nothing: {
      heading: 'Hvis du ikke har noe igjen',
      text: [
        'Kontakt dem som driver innloggingstjenesten. De kan la deg koble til en telefon på nytt. Ingen som hjelper deg, trenger passordet ditt, en kode eller gjenopprettingskoden.',
      ],
      link: 'Slik når du dem',
    },
    rehearse: {
      heading: 'Vær klar for den dagen',
      text: [
        '«Prøv å logge inn uten telefonen», på kontosiden din, tar et minutt og endrer ingenting. Det viser at reservetelefonen eller gjenopprettingskoden slipper deg inn.',
      ],
      link: 'Gå til kontoen din',
    },
    found: {
      heading: 'Hvis du finner den igjen',
      text: [
        'En telefon som du ikke har koblet fra, virker som før. En du har koblet fra, kobler du til igjen som en ny.',
      ],
      link: 'Når du får ny telefon',
    },
  },
};
