import type { Words } from '#locales/words.ts';

/** The guide for who lost a phone, in Swedish. */
export const lostPhone: Words['guide']['pages']['lost-phone'] = {
  heading: 'Om du tappar bort telefonen',
  lead: 'Sådant händer. Den som hittar telefonen skulle fortfarande behöva ditt lösenord, och du kommer in utan den.',
  sections: {
    now: {
      heading: 'Kom in utan den',
      text: [
        'Sidan visar vad som fortfarande fungerar, det enklaste först. När du är inne kopplas den borttappade telefonen bort, alla andra webbläsare loggas ut och du kopplar en annan telefon.',
      ],
      steps: [
        'Logga in med ditt lösenord som vanligt.',
        'Där du ombeds att bekräfta trycker du på ”Jag har tappat bort telefonen”.',
        'Välj det som du fortfarande har.',
      ],
      picture:
        'Sidan ”Du har tappat bort telefonen”, som visar vad som fortfarande fungerar, det enklaste först.',
      link: 'Logga in',
    },
    text: {
      heading: 'Med din reservtelefon',
      text: [
        'Vi skickar en kod till dig med sms. Om även ditt nummer fanns på den borttappade telefonen kan mobiloperatören ge dig ett nytt SIM-kort för det. Tills det kommer använder du din återställningskod.',
        'Tryck sedan på ”Koppla bort den och logga ut överallt annars”. Koppla en annan telefon och spara den nya återställningskoden.',
      ],
    },
    code: {
      heading: 'Med din återställningskod',
      text: [
        'Skriv koden som du skrev ner. Stora bokstäver, mellanslag och bindestreck spelar ingen roll. Den fungerar en gång.',
        'Du kopplar en ny telefon direkt och sparar en ny kod. Då slutar den borttappade telefonen att fungera för det här kontot, och alla andra webbläsare loggas ut.',
      ],
      picture: 'Sidan ”Använd din återställningskod”, med ett fält för koden.',
      link: 'Mer om återställningskoden',
    },
    unlink: {
      heading: 'Om du redan är inloggad',
      text: [
        'Öppna ditt konto där och tryck på ”Jag har tappat bort telefonen”. Du bekräftar med något som du har kvar, och från det ögonblicket bekräftar telefonen inget.',
      ],
      link: 'Gå till ditt konto',
    },
    nothing: {
      heading: 'Om du inte har något kvar',
      text: [
        'Kontakta dem som driver inloggningstjänsten. De kan låta dig koppla en telefon igen. Ingen som hjälper dig behöver ditt lösenord, en kod eller din återställningskod.',
      ],
      link: 'Så når du dem',
    },
    rehearse: {
      heading: 'Var redo för den dagen',
      text: [
        '”Prova att logga in utan telefonen”, på din kontosida, tar en minut och ändrar inget. Det visar att din reservtelefon eller din återställningskod släpper in dig.',
      ],
      link: 'Gå till ditt konto',
    },
    found: {
      heading: 'Om du hittar den igen',
      text: [
        'En telefon som du inte har kopplat bort fungerar som förut. En som du har kopplat bort kopplar du igen som en ny.',
      ],
      link: 'När du får en ny telefon',
    },
  },
};
