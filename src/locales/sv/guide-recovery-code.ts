import type { Words } from '#locales/words.ts';

/** The guide to the recovery code, in Swedish. */
export const recoveryCode: Words['guide']['pages']['recovery-code'] = {
  heading: 'Återställningskod',
  lead: 'En kod på papper: den sista vägen in när du har tappat bort telefonen och inget annat fungerar.',
  sections: {
    keep: {
      heading: 'Var du ska förvara den',
      text: [
        'På papper, inte tillsammans med telefonen, där ingen annan hittar den. En låda hemma är bra. En bild i telefonen är det inte: den försvinner med telefonen.',
        'Koden öppnar inget ensam. Den fungerar bara tillsammans med ditt lösenord.',
        'För att se att din lapp stämmer trycker du på ”Prova att logga in utan telefonen” på din kontosida. Där kontrolleras koden bara, den förbrukas inte.',
      ],
      picture:
        'Sidan ”Spara din återställningskod”, med en kod i fem grupper och knapparna Kopiera koden, Ladda ner och Skriv ut.',
    },
    use: {
      heading: 'Använd den',
      text: [
        'Stora bokstäver, mellanslag och bindestreck spelar ingen roll, och vi märker om ett tecken är fel.',
      ],
      steps: [
        'Logga in med ditt lösenord.',
        'Tryck på ”Prova ett annat sätt” och sedan på ”Återställningskod”.',
        'Skriv koden och tryck på ”Fortsätt”.',
      ],
      picture: 'Sidan ”Använd din återställningskod”, med ett fält för koden.',
    },
    after: {
      heading: 'Vad som händer sedan',
      text: [
        'Koden är förbrukad. Du kopplar en telefon igen och sparar en ny kod; först då är du inne.',
        'Alla andra webbläsare loggas ut, och telefonen som var kopplad förut slutar fungera för det här kontot.',
      ],
    },
    replace: {
      heading: 'Skaffa en ny',
      text: [
        'Gör det om någon kan ha sett koden, eller om du inte hittar den. På din kontosida trycker du på ”Skaffa en ny kod”. Den gamla fungerar tills du har bekräftat att den nya är sparad.',
      ],
      link: 'Gå till ditt konto',
    },
    lost: {
      heading: 'Om du varken har telefon eller kod',
      text: ['Kontakta dem som driver inloggningstjänsten. De kan låta dig koppla en telefon igen.'],
      link: 'Så når du dem',
    },
  },
};
