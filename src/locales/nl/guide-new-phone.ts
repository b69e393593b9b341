import type { Words } from '#locales/words.ts';

/** The guide's page about a new phone, in Dutch. */
export const newPhone: Words['guide']['pages']['new-phone'] = {
  heading: 'Een nieuwe telefoon',
  lead: 'Koppel de nieuwe telefoon zolang de oude nog werkt. Dan duurt het twee minuten.',
  sections: {
    push: {
      heading: 'Met Twofold Authenticator',
      text: ['Een account kan meer dan één telefoon hebben. Houd de oude gekoppeld tot de nieuwe werkt.'],
      steps: [
        'Open je account in een browser en bevestig met de oude telefoon als daarom wordt gevraagd.',
        'Druk bij ‘Zo bevestig je dat jij het bent’ op ‘Telefoon koppelen’. Scan de QR-code met de nieuwe telefoon en beantwoord daar de proef.',
        'Druk op ‘Ontkoppelen’ naast de oude telefoon.',
      ],
      picture: 'De accountpagina, met de manieren om te bevestigen, het reservenummer en de herstelcode.',
      link: 'Naar je account',
    },
    app: {
      heading: 'Met een andere authenticator-app',
      text: ['De app op de oude telefoon werkt tot de nieuwe is gekoppeld, en daarna niet meer.'],
      steps: [
        'Open je account in een browser en bevestig met de oude telefoon als daarom wordt gevraagd.',
        'Druk op ‘Vervangen’ naast ‘Authenticator-app’. Scan de QR-code met de app op de nieuwe telefoon.',
        'Vul de code in die de nieuwe telefoon toont.',
      ],
    },
    number: {
      heading: 'Als je nummer verandert',
      text: [
        'Druk op je accountpagina bij ‘Reservenummer’ op ‘Wijzigen’. We sturen een code per sms naar het nieuwe nummer.',
      ],
    },
    codes: {
      heading: 'Codes voor andere sites',
      text: [
        'Heb je in Twofold Authenticator codes voor andere sites? Neem die mee voordat je de oude telefoon wegdoet: open in de app ‘Codes’ en kies ‘Codes in een bestand opslaan’. Kies op de nieuwe telefoon ‘Codes uit een bestand terughalen’.',
      ],
    },
    gone: {
      heading: 'Als de oude telefoon al weg is',
      text: [
        'Dan kom je binnen met je herstelcode of op een andere manier, en koppel je daarna de nieuwe telefoon.',
      ],
      link: 'Als je je telefoon kwijt bent',
    },
  },
};
