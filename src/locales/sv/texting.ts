import type { Words } from '#locales/words.ts';

/** What became of a text with a code, in Swedish. */
export const texting: Words['texting'] = {
  onItsWay: 'På väg',
  taken: 'Mottaget av sms-leverantören',
  detour: 'En leverantör kunde inte skicka det, så en annan fick uppdraget.',
  network: 'Överlämnat till mobiloperatörens nät',
  waiting: 'Väntar på besked om att det har kommit fram',
  delivered: (at) => `Levererat kl. ${at}`,
  failures: {
    'number-unknown': 'Mobilnätet känner inte till något sådant nummer.',
    landline: 'Det numret går till en fast telefon, så den kan inte ta emot sms.',
    blocked: 'Telefonen eller mobiloperatören blockerar våra sms.',
    'country-not-served': 'Vår sms-leverantör skickar inga sms till det landet.',
    'switched-off': 'Telefonen är avstängd, utan täckning eller har inte plats för fler meddelanden.',
    'network-refused': 'Mobiloperatörens nät tog inte emot sms:et.',
    undeliverable: 'Mobiloperatörens nät kunde inte leverera sms:et och säger inte varför.',
    'gateway-refused': 'Vår sms-leverantör tog inte emot sms:et. Det är vårt fel, inte ditt.',
    'gateway-unreachable': 'Vi fick inte kontakt med vår sms-leverantör. Det är vårt fel, inte ditt.',
    'address-refused': 'Vi kunde inte skicka sms:et. Det är vårt fel, inte ditt.',
    expired: 'Vi kunde inte skicka det i tid, så koden går inte att använda längre.',
    unsendable: 'Vi kunde inte skicka sms:et. Det är vårt fel, inte ditt.',
  },
  stuck: 'Vår sms-leverantör tar inte emot det just nu. Vi försöker igen tills det går.',
  late: 'Inget besked än om att det har kommit fram. Kontrollera att telefonen har täckning, inte är i flygplansläge och inte blockerar okända avsändare.',
  lateNumber: (number) => `Kontrollera att ${number} är ditt nummer, siffra för siffra.`,
  next: {
    signIn: {
      again: 'Skicka en ny kod, eller prova ett annat sätt.',
      elsewhere: 'Prova ett annat sätt. Efteråt kan du ändra numret på din kontosida.',
    },
    setup: {
      again: 'Skicka en ny kod, eller använd ett annat nummer.',
      elsewhere: 'Använd ett annat nummer.',
    },
  },
  over: 'Den här koden har gått ut. Skicka en ny.',
  look: 'Se vad som hände med det',
};
