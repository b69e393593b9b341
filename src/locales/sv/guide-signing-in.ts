import type { Words } from '#locales/words.ts';

/** The guide to signing in, in Swedish. */
export const signingIn: Words['guide']['pages']['signing-in'] = {
  heading: 'Så loggar du in',
  lead: 'Ditt lösenord och sedan en bekräftelse. En inloggning öppnar alla anslutna tjänster.',
  sections: {
    push: {
      heading: 'Med Twofold Authenticator',
      text: [
        'Sidan går vidare av sig själv när du har svarat. Du har två minuter på dig.',
        'Det fungerar utan notiser också. Öppna appen: den hittar förfrågan själv.',
      ],
      steps: [
        'Skriv din e-postadress och ditt lösenord.',
        'Öppna notisen på telefonen, eller appen.',
        'I en webbläsare som är ny för dig skriver du siffrorna från skärmen på telefonen. I en där du har skrivit siffror förut slipper du kanske.',
        'Tryck på ”Bekräfta”.',
      ],
      picture: 'Sidan ”Bekräfta på din telefon”, med sex siffror att skriva på telefonen.',
    },
    look: {
      heading: 'Titta efter innan du bekräftar',
      text: [
        'Telefonen visar vilken tjänst som frågar, från vilken adress och webbläsare, och när. Bekräfta bara det som du själv har påbörjat, och skriv aldrig siffror åt någon som ringer dig.',
        '”Neka” avslutar bara den inloggningen. ”Det var inte jag” gör mer: du får inga förfrågningar på en timme, och i alla webbläsare behövs siffrorna igen. Byt sedan ditt lösenord, för någon kan ha fått reda på det.',
      ],
      link: 'Byt ditt lösenord',
    },
    code: {
      heading: 'Med en kod från en app',
      text: [
        'Öppna autentiseringsappen, leta upp koden för den här inloggningstjänsten och skriv den. Koden byts var trettionde sekund, och varje kod fungerar en gång.',
      ],
      picture:
        'Sidan ”Skriv koden från din app”, med ett fält för sex siffror och länken ”Prova ett annat sätt”.',
    },
    text: {
      heading: 'Med sms',
      text: [
        'Tryck på ”Prova ett annat sätt” och sedan på ”Sms”. Koden kommer till din reservtelefon och fungerar i tio minuter. Om ingen kommer trycker du på ”Skicka en ny kod”; de tidigare fungerar fortfarande.',
      ],
    },
    other: {
      heading: 'På ett annat sätt',
      text: [
        '”Prova ett annat sätt” visar vad ditt konto har, det bästa först. ”Jag har tappat bort telefonen” visar vad som fungerar utan den.',
      ],
      picture: 'Sidan ”Välj ett annat sätt”, som visar vilka sätt det här kontot har.',
    },
    again: {
      heading: 'Varför du får frågan igen',
      text: [
        'Vissa delar av en tjänst frågar igen, för att vara säkra på att det fortfarande är du. Det du höll på med finns kvar.',
        'En inloggning upphör efter en timme utan användning, och under alla omständigheter efter ett dygn.',
      ],
    },
    borrowed: {
      heading: 'På en dator som inte är din',
      text: [
        'Tryck på ”Logga ut” när du är klar. Om du glömde det öppnar du ditt konto var som helst: ”Här är du inloggad” visar alla webbläsare, och därifrån kan du logga ut den.',
      ],
      link: 'Gå till ditt konto',
    },
  },
};
