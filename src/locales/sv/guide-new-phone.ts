import type { Words } from '#locales/words.ts';

/** The guide for who gets a new phone, in Swedish. */
export const newPhone: Words['guide']['pages']['new-phone'] = {
  heading: 'När du får en ny telefon',
  lead: 'Koppla den nya telefonen medan den gamla fortfarande fungerar. Då tar det två minuter.',
  sections: {
    push: {
      heading: 'Med Twofold Authenticator',
      text: ['Ett konto kan ha flera telefoner. Låt den gamla vara kopplad tills den nya fungerar.'],
      steps: [
        'Öppna ditt konto i en webbläsare och bekräfta med den gamla telefonen om du får frågan.',
        'Under ”Så bekräftar du att det är du” trycker du på ”Koppla en telefon”. Skanna QR-koden med den nya telefonen och svara på testet där.',
        'Tryck på ”Koppla bort” bredvid den gamla telefonen.',
      ],
      picture: 'Kontosidan med sätten att bekräfta, reservtelefonen och återställningskoden.',
      link: 'Gå till ditt konto',
    },
    app: {
      heading: 'Med en annan autentiseringsapp',
      text: ['Appen på den gamla telefonen fungerar tills den nya är kopplad, och slutar då att fungera.'],
      steps: [
        'Öppna ditt konto i en webbläsare och bekräfta med den gamla telefonen om du får frågan.',
        'Tryck på ”Byt ut” bredvid ”Autentiseringsapp”. Skanna QR-koden med appen på den nya telefonen.',
        'Skriv koden som den nya telefonen visar.',
      ],
    },
    number: {
      heading: 'Om du får ett nytt nummer',
      text: [
        'Under ”Reservtelefon” på din kontosida trycker du på ”Ändra”. Vi skickar en kod med sms till det nya numret.',
      ],
    },
    codes: {
      heading: 'Koder för andra webbplatser',
      text: [
        'Om du har koder för andra webbplatser i Twofold Authenticator tar du med dig dem innan du lämnar ifrån dig den gamla telefonen: i appen, under ”Koder”, väljer du ”Spara koderna i en fil”. På den nya telefonen väljer du ”Hämta tillbaka koder från en fil”.',
      ],
    },
    gone: {
      heading: 'Om den gamla telefonen redan är borta',
      text: [
        'Då kommer du in med din återställningskod eller på ett annat sätt, och kopplar den nya telefonen efteråt.',
      ],
      link: 'Om du tappar bort telefonen',
    },
  },
};
