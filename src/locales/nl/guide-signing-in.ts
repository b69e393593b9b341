import type { Words } from '#locales/words.ts';

/** The guide's page about signing in, in Dutch. */
export const signingIn: Words['guide']['pages']['signing-in'] = {
  heading: 'Inloggen',
  lead: 'Je wachtwoord, dan één bevestiging. Met één keer inloggen open je elke gekoppelde toepassing.',
  sections: {
    push: {
      heading: 'Met Twofold Authenticator',
      text: [
        'De pagina gaat vanzelf verder als je hebt geantwoord. Je hebt twee minuten.',
        'Het werkt ook zonder meldingen. Open de app: die vindt het verzoek vanzelf.',
      ],
      steps: [
        'Vul je e-mailadres en je wachtwoord in.',
        'Open de melding op je telefoon, of de app.',
        'In een browser die je nog niet gebruikte, vul je het getal van het scherm in op je telefoon. In een browser waar je dat al eens hebt gedaan, hoeft het misschien niet.',
        'Druk op ‘Bevestigen’.',
      ],
      picture: 'De pagina ‘Bevestig op je telefoon’, met een getal van zes cijfers voor op de telefoon.',
    },
    look: {
      heading: 'Kijk goed voordat je bevestigt',
      text: [
        'De telefoon zegt welke toepassing het vraagt, vanaf welk adres, in welke browser en wanneer. Bevestig alleen waar je zelf mee bent begonnen, en vul nooit een getal in voor iemand die je belt.',
        '‘Weigeren’ stopt die ene inlogpoging. ‘Dit was ik niet’ doet meer: je krijgt een uur lang geen verzoeken en elke browser heeft het getal weer nodig. Wijzig daarna je wachtwoord, want misschien kent iemand het.',
      ],
      link: 'Wijzig je wachtwoord',
    },
    code: {
      heading: 'Met een code uit een app',
      text: [
        'Open de authenticator-app, zoek de code voor deze dienst en vul die in. De code wisselt elke 30 seconden en elke code werkt één keer.',
      ],
      picture:
        'De pagina ‘Vul de code uit je app in’, met een veld voor zes cijfers en de link ‘Andere manier kiezen’.',
    },
    text: {
      heading: 'Met een sms',
      text: [
        'Druk op ‘Andere manier kiezen’ en dan op ‘Sms’. De code komt op je reservenummer en werkt tien minuten. Komt er geen, druk dan op ‘Nieuwe code sturen’. De eerdere werken ook nog.',
      ],
    },
    other: {
      heading: 'Op een andere manier',
      text: [
        'Bij ‘Andere manier kiezen’ staat wat je account heeft, de beste manier eerst. Bij ‘Ik ben mijn telefoon kwijt’ staat wat zonder telefoon werkt.',
      ],
      picture: 'De pagina ‘Kies een andere manier’, met de manieren die dit account heeft.',
    },
    again: {
      heading: 'Waarom je de vraag opnieuw krijgt',
      text: [
        'Sommige delen van een toepassing vragen het opnieuw, om zeker te weten dat jij het nog bent. Wat je aan het doen was, blijft bewaard.',
        'Je wordt uitgelogd na een uur zonder gebruik, en in elk geval na een dag.',
      ],
    },
    borrowed: {
      heading: 'Op een computer die niet van jou is',
      text: [
        'Druk op ‘Uitloggen’ als je klaar bent. Vergeten? Open dan ergens anders je account: onder ‘Waar je bent ingelogd’ staat elke browser, en daar kun je die uitloggen.',
      ],
      link: 'Naar je account',
    },
  },
};
