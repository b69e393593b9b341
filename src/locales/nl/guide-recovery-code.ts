import type { Words } from '#locales/words.ts';

/** The guide's page about the recovery code, in Dutch. */
export const recoveryCode: Words['guide']['pages']['recovery-code'] = {
  heading: 'Herstelcode',
  lead: 'Eén code op papier: de laatste weg naar binnen, als je je telefoon kwijt bent en niets anders werkt.',
  sections: {
    keep: {
      heading: 'Waar je hem bewaart',
      text: [
        'Op papier, niet bij je telefoon, waar niemand anders hem vindt. Een la thuis is prima. Een foto op de telefoon niet: die ben je kwijt als de telefoon weg is.',
        'De code alleen opent niets. Hij werkt alleen samen met je wachtwoord.',
        'Wil je weten of je briefje klopt? Druk op ‘Inloggen zonder telefoon oefenen’ op je accountpagina. De code wordt daar alleen gecontroleerd, niet opgebruikt.',
      ],
      picture:
        'De pagina ‘Bewaar je herstelcode’, met een code in vijf groepen en de knoppen ‘Code kopiëren’, ‘Downloaden’ en ‘Afdrukken’.',
    },
    use: {
      heading: 'De code gebruiken',
      text: ['Hoofdletters, spaties en streepjes maken niet uit, en een fout in één teken wordt opgemerkt.'],
      steps: [
        'Log in met je wachtwoord.',
        'Druk op ‘Andere manier kiezen’ en dan op ‘Herstelcode’.',
        'Vul de code in en druk op ‘Doorgaan’.',
      ],
      picture: 'De pagina ‘Gebruik je herstelcode’, met een veld voor de code.',
    },
    after: {
      heading: 'Wat er dan gebeurt',
      text: [
        'De code is opgebruikt. Je koppelt weer een telefoon en bewaart een nieuwe code. Pas dan ben je binnen.',
        'Elke andere browser wordt uitgelogd, en de telefoon die eerst was gekoppeld, werkt niet meer voor dit account.',
      ],
    },
    replace: {
      heading: 'Een nieuwe aanvragen',
      text: [
        'Doe dat als iemand de code misschien heeft gezien, of als je hem niet kunt vinden. Druk op je accountpagina op ‘Nieuwe code aanvragen’. De oude werkt tot je hebt bevestigd dat de nieuwe is opgeborgen.',
      ],
      link: 'Naar je account',
    },
    lost: {
      heading: 'Als je geen telefoon en geen code hebt',
      text: [
        'Vraag het de beheerder van deze dienst. Die kan zorgen dat je weer een telefoon kunt koppelen.',
      ],
      link: 'Hoe je de beheerder bereikt',
    },
  },
};
