import type { Words } from '#locales/words.ts';

/** What became of a text with a code, in German. */
export const texting: Words['texting'] = {
  onItsWay: 'Unterwegs',
  taken: 'Vom SMS-Anbieter angenommen',
  detour: 'Ein SMS-Anbieter konnte sie nicht senden, deshalb wurde ein anderer beauftragt.',
  network: 'An das Mobilfunknetz übergeben',
  waiting: 'Wir warten auf die Meldung, dass sie angekommen ist',
  delivered: (at) => `Zugestellt um ${at}`,
  failures: {
    'number-unknown': 'Diese Nummer kennt das Netz nicht.',
    landline: 'Diese Nummer ist ein Festnetzanschluss, er bekommt keine SMS.',
    blocked: 'Das Handy oder sein Mobilfunkanbieter blockiert unsere SMS.',
    'country-not-served': 'Unser SMS-Anbieter schickt keine SMS in dieses Land.',
    'switched-off': 'Das Handy ist ausgeschaltet oder nicht erreichbar, oder sein Speicher ist voll.',
    'network-refused': 'Das Mobilfunknetz hat die SMS abgelehnt.',
    undeliverable: 'Das Mobilfunknetz konnte sie nicht zustellen und sagt nicht, warum.',
    'gateway-refused': 'Unser SMS-Anbieter hat die SMS nicht angenommen. Das liegt an uns, nicht an Ihnen.',
    'gateway-unreachable':
      'Wir konnten unseren SMS-Anbieter nicht erreichen. Das liegt an uns, nicht an Ihnen.',
    'address-refused': 'Wir konnten die SMS nicht schicken. Das liegt an uns, nicht an Ihnen.',
    expired: 'Wir konnten sie nicht rechtzeitig schicken, deshalb nützt ihr Code nichts mehr.',
    unsendable: 'Wir konnten die SMS nicht schicken. Das liegt an uns, nicht an Ihnen.',
  },
  stuck: 'Unser SMS-Anbieter nimmt sie gerade nicht an. Wir versuchen es weiter, bis es klappt.',
  late: 'Noch gibt es keine Meldung, dass sie angekommen ist. Prüfen Sie, ob das Handy Empfang hat, ob der Flugmodus aus ist und ob es unbekannte Absender blockiert.',
  lateNumber: (number) => `Prüfen Sie Ziffer für Ziffer, ob ${number} Ihre Nummer ist.`,
  next: {
    signIn: {
      again: 'Lassen Sie sich einen neuen Code schicken oder wählen Sie einen anderen Weg.',
      elsewhere: 'Wählen Sie einen anderen Weg. Danach können Sie die Nummer auf Ihrer Kontoseite ändern.',
    },
    setup: {
      again: 'Lassen Sie sich einen neuen Code schicken oder nehmen Sie eine andere Nummer.',
      elsewhere: 'Nehmen Sie eine andere Nummer.',
    },
  },
  over: 'Dieser Code ist abgelaufen. Lassen Sie sich einen neuen schicken.',
  look: 'Nachsehen, was daraus wurde',
};
