import type { Words } from '#locales/words.ts';

/** The guide's page about the backup phone, in Dutch. */
export const backupPhone: Words['guide']['pages']['backup-phone'] = {
  heading: 'Reservenummer',
  lead: 'Een nummer dat een code per sms krijgt als je de telefoon met de app niet bij de hand hebt.',
  sections: {
    none: {
      heading: 'Niet bij deze dienst',
      text: ['De beheerder van deze dienst verstuurt geen sms’en. Er is hier dus geen reservenummer.'],
      link: 'Over de herstelcode',
    },
    why: {
      heading: 'Waar het voor is',
      text: [
        'Het helpt als de telefoon met de app kwijt of kapot is, of thuis ligt. De code vul je na je wachtwoord in, net als elke andere.',
        'Sms’en zijn makkelijker te onderscheppen dan de andere manieren, dus gebruiken we ze als laatste. Een reservenummer beveiligt een account nooit in zijn eentje.',
      ],
    },
    which: {
      heading: 'Welk nummer je kiest',
      text: [
        'Een gewoon mobiel nummer van jezelf. Het liefst van een andere telefoon dan die met de app, zodat je ze niet allebei tegelijk kwijtraakt.',
        'Vaste nummers, satelliettelefoons en nummers die extra kosten, kunnen geen codes van ons krijgen.',
      ],
    },
    add: {
      heading: 'Toevoegen',
      text: ['De pagina zegt wat er mis is met een nummer dat niet kan kloppen.'],
      steps: [
        'Open je account. Druk bij ‘Reservenummer’ op ‘Toevoegen’.',
        'Kies het land, vul het nummer in zoals je het zou bellen en druk op ‘Volgende’.',
        'Vul de code van zes cijfers uit de sms in en druk op ‘Volgende’.',
      ],
      picture:
        'De pagina ‘Voeg een reservenummer toe’, met een land, een nummer en de knoppen ‘Volgende’ en ‘Overslaan’.',
      link: 'Naar je account',
    },
    change: {
      heading: 'Wijzigen of verwijderen',
      text: [
        'Dat doe je allebei op je accountpagina, bij ‘Reservenummer’. Het oude nummer werkt tot het nieuwe is gecontroleerd.',
      ],
    },
    'not-coming': {
      heading: 'Als er geen sms komt',
      text: [
        'Kijk of de telefoon bereik heeft en niet in de vliegtuigstand staat. Een sms kan een minuut duren. Druk daarna op ‘Nieuwe code sturen’.',
      ],
      link: 'Uitzoeken wat er mis is',
    },
  },
};
