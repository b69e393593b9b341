import type { Words } from '#locales/words.ts';

/** The guide to the backup phone, in Swedish. */
export const backupPhone: Words['guide']['pages']['backup-phone'] = {
  heading: 'Reservtelefon',
  lead: 'Ett nummer som får en kod med sms när du inte har telefonen med appen till hands.',
  sections: {
    none: {
      heading: 'Finns inte här',
      text: ['De som driver inloggningstjänsten skickar inga sms, så det finns ingen reservtelefon här.'],
      link: 'Om återställningskoden',
    },
    why: {
      heading: 'Vad den är till för',
      text: [
        'Den hjälper när telefonen med appen är borta, trasig eller hemma. Koden skriver du efter lösenordet, som vilken annan kod som helst.',
        'Sms är lättare för andra att komma åt än de andra sätten, så vi använder dem sist. En reservtelefon skyddar aldrig ett konto på egen hand.',
      ],
    },
    which: {
      heading: 'Vilket nummer du bör ta',
      text: [
        'Ett vanligt mobilnummer som är ditt. Allra bäst är ett nummer på en annan telefon än den med appen, så att du inte förlorar båda på en gång.',
        'Fasta telefoner, satellittelefoner och nummer som kostar extra kan inte få koder från oss.',
      ],
    },
    add: {
      heading: 'Lägg till den',
      text: ['Sidan säger vad som är fel med ett nummer som inte kan stämma.'],
      steps: [
        'Öppna ditt konto. Under ”Reservtelefon” trycker du på ”Lägg till”.',
        'Välj landet, skriv numret så som du skulle slå det och tryck på ”Nästa”.',
        'Skriv den sexsiffriga koden som kommer med sms och tryck på ”Nästa”.',
      ],
      picture:
        'Sidan ”Lägg till en reservtelefon”, med ett land, ett nummer och knapparna Nästa och Hoppa över.',
      link: 'Gå till ditt konto',
    },
    change: {
      heading: 'Ändra eller ta bort den',
      text: [
        'Båda delarna gör du på din kontosida, under ”Reservtelefon”. Det gamla numret fungerar tills det nya är kontrollerat.',
      ],
    },
    'not-coming': {
      heading: 'Om det inte kommer något sms',
      text: [
        'Se till att telefonen har täckning och inte är i flygplansläge. Ett sms kan ta en minut. Tryck sedan på ”Skicka en ny kod”.',
      ],
      link: 'Ta reda på vad som är fel',
    },
  },
};
