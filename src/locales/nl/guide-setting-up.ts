import type { Words } from '#locales/words.ts';

/** The guide's page about setting up, in Dutch. */
export const settingUp: Words['guide']['pages']['setting-up'] = {
  heading: 'Instellen',
  lead: 'Het duurt ongeveer twee minuten, één keer, en beveiligt daarna elke gekoppelde toepassing. Je hebt je telefoon nodig.',
  sections: {
    begin: {
      heading: 'Hoe het begint',
      text: [
        'Het begint vanzelf: de eerste keer dat je inlogt nadat de beheerder van deze dienst erom heeft gevraagd, of als je een deel van een toepassing opent dat het nodig heeft. Je kunt ook zelf beginnen op je accountpagina, met ‘Account beveiligen’.',
        'Wat je wilde doen, onthouden we. Aan het eind kom je er weer terug.',
        'Waar het mag wachten, is er een knop ‘Herinner me later’, met de laatste dag erbij.',
      ],
      link: 'Naar je account',
    },
    choose: {
      heading: 'Kies hoe je bevestigt',
      text: [
        'Twofold Authenticator is het snelst: je telefoon vraagt het en jij antwoordt. Met een andere authenticator-app, zoals Google Authenticator, Microsoft Authenticator of 1Password, vul je een code van zes cijfers in.',
        'Je zit nergens aan vast. Bij elke volgende stap staat ‘Andere manier kiezen’.',
      ],
      picture:
        'De pagina ‘Kies hoe je bevestigt dat jij het bent’, met twee keuzes: Twofold Authenticator, die is gekozen, en een andere authenticator-app.',
      link: 'Alle manieren vergelijken',
    },
    push: {
      heading: 'Koppel je telefoon met Twofold Authenticator',
      text: [
        'Je hebt er geen appwinkel voor nodig. Het is een pagina van deze dienst, die je telefoon als app bewaart.',
        'Op de telefoon zelf hoef je niets te scannen: druk op ‘Deze telefoon koppelen’.',
      ],
      steps: [
        'Richt de camera van je telefoon op de QR-code op het scherm en open de link die je ziet.',
        'Heb je een iPhone, zet de app dan eerst op je beginscherm. De pagina legt uit hoe. Anders kan de app je geen meldingen geven.',
        'Druk op ‘Deze telefoon koppelen’ en sta meldingen toe als de app erom vraagt.',
        'Je telefoon krijgt een vraag als proef en het scherm toont een getal. Vul dat in op de telefoon en druk op ‘Bevestigen’.',
      ],
      picture:
        'De pagina ‘Koppel je telefoon’, met een QR-code om te scannen en de woorden ‘We wachten op je telefoon’.',
    },
    app: {
      heading: 'Of koppel een andere authenticator-app',
      text: [
        'De sleutel blijft dezelfde tot je klaar bent. Een verkeerde code, opnieuw laden of een stap terug: het geeft allemaal niets.',
      ],
      steps: [
        'Open de app op je telefoon, kies ‘Account toevoegen’ en scan de QR-code op het scherm. Op de telefoon zelf druk je op ‘Mijn authenticator-app openen’.',
        'Lukt scannen niet, druk dan op ‘Kun je de QR-code niet scannen?’ en typ de sleutel in de app.',
        'Vul de code van zes cijfers in die de app nu toont en druk op ‘Volgende’.',
      ],
      picture:
        'De pagina ‘Koppel je authenticator-app’, met een QR-code en een veld voor de code van zes cijfers.',
    },
    phone: {
      heading: 'Voeg een reservenummer toe',
      text: [
        'Dat nummer krijgt een code per sms als je de telefoon met de app niet bij de hand hebt. Kies het land, vul het nummer in en vul daarna de code in die je krijgt.',
        'Met ‘Overslaan’ ga je zonder verder. Je kunt het later toevoegen op je accountpagina.',
      ],
      link: 'Meer over het reservenummer',
    },
    'recovery-code': {
      heading: 'Bewaar je herstelcode',
      text: [
        'Dit is de laatste weg naar binnen. Kopieer de code, download hem of druk hem af. Zet daarna het vinkje bij ‘Ik heb deze code gekopieerd en veilig opgeborgen’.',
        'Met ‘Volgende’ gaat alles gelden. Tot dan is je account zoals het was.',
      ],
      picture:
        'De pagina ‘Bewaar je herstelcode’, met een code in vijf groepen en de knoppen ‘Code kopiëren’, ‘Downloaden’ en ‘Afdrukken’.',
      link: 'Meer over de herstelcode',
    },
    done: {
      heading: 'Als je klaar bent',
      text: [
        'De laatste pagina laat zien hoe je binnenkomt, de beste manier eerst. Met ‘Doorgaan’ ga je terug naar waar je heen wilde.',
        'Sluit je tussendoor de browser? Log dan binnen een dag opnieuw in met dezelfde browser. Je gaat verder waar je was.',
      ],
    },
  },
};
