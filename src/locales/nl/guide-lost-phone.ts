import type { Words } from '#locales/words.ts';

/** The guide's page about a lost phone, in Dutch. */
export const lostPhone: Words['guide']['pages']['lost-phone'] = {
  heading: 'Als je je telefoon kwijt bent',
  lead: 'Dat kan gebeuren. Wie de telefoon vindt, heeft ook je wachtwoord nodig. En jij komt er zonder telefoon in.',
  sections: {
    now: {
      heading: 'Zonder telefoon binnenkomen',
      text: [
        'De pagina laat zien wat nog werkt, het makkelijkste eerst. Ben je binnen, dan wordt de verloren telefoon ontkoppeld en elke andere browser uitgelogd, en koppel je een andere telefoon.',
      ],
      steps: [
        'Log in met je wachtwoord zoals altijd.',
        'Moet je bevestigen, druk dan op ‘Ik ben mijn telefoon kwijt’.',
        'Kies wat er nog is.',
      ],
      picture: 'De pagina ‘Je bent je telefoon kwijt’, met wat nog werkt, het makkelijkste eerst.',
      link: 'Inloggen',
    },
    text: {
      heading: 'Met je reservenummer',
      text: [
        'We sms’en je een code. Zat je nummer ook in de verloren telefoon, dan kan je telefoonprovider je er een nieuwe simkaart voor geven. Gebruik tot die er is je herstelcode.',
        'Druk daarna op ‘Ontkoppelen en overal elders uitloggen’. Koppel een andere telefoon en bewaar de nieuwe herstelcode.',
      ],
    },
    code: {
      heading: 'Met je herstelcode',
      text: [
        'Vul de code in die je hebt opgeschreven. Hoofdletters, spaties en streepjes maken niet uit. De code werkt één keer.',
        'Je koppelt meteen een nieuwe telefoon en bewaart een nieuwe code. Daarna werkt de verloren telefoon niet meer voor dit account en is elke andere browser uitgelogd.',
      ],
      picture: 'De pagina ‘Gebruik je herstelcode’, met een veld voor de code.',
      link: 'Meer over de herstelcode',
    },
    unlink: {
      heading: 'Als je al bent ingelogd',
      text: [
        'Open daar je account en druk op ‘Ik ben mijn telefoon kwijt’. Je bevestigt met iets wat je niet kwijt bent. Vanaf dat moment bevestigt de telefoon niets meer.',
      ],
      link: 'Naar je account',
    },
    nothing: {
      heading: 'Als er niets meer over is',
      text: [
        'Vraag het de beheerder van deze dienst. Die kan zorgen dat je weer een telefoon kunt koppelen. Wie je helpt, heeft je wachtwoord, een code of je herstelcode nooit nodig.',
      ],
      link: 'Hoe je de beheerder bereikt',
    },
    rehearse: {
      heading: 'Wees klaar voor die dag',
      text: [
        '‘Inloggen zonder telefoon oefenen’, op je accountpagina, duurt een minuut en verandert niets. Je ziet dan dat je met je reservenummer of je herstelcode binnenkomt.',
      ],
      link: 'Naar je account',
    },
    found: {
      heading: 'Als je hem terugvindt',
      text: [
        'Een telefoon die je niet hebt ontkoppeld, werkt zoals eerst. Heb je hem wel ontkoppeld, dan koppel je hem opnieuw, net als een nieuwe.',
      ],
      link: 'Een nieuwe telefoon',
    },
  },
};
