import type { Words } from '#locales/words.ts';

/** What became of a text with a code, in Danish. */
export const texting: Words['texting'] = {
  onItsWay: 'På vej',
  taken: 'Modtaget af sms-leverandøren',
  detour: 'Én sms-leverandør kunne ikke sende den, så vi bad en anden om det.',
  network: 'Afleveret til teleselskabets net',
  waiting: 'Venter på besked om, at den er nået frem',
  delivered: (at) => `Leveret kl. ${at}`,
  failures: {
    'number-unknown': 'Telefonnettet kender ikke det nummer.',
    landline: 'Det er en fastnettelefon, så den kan ikke få sms’er.',
    blocked: 'Telefonen eller teleselskabet blokerer vores sms’er.',
    'country-not-served': 'Vores sms-leverandør sender ikke sms’er til det land.',
    'switched-off': 'Telefonen er slukket, uden dækning eller fuld.',
    'network-refused': 'Teleselskabets net afviste sms’en.',
    undeliverable: 'Teleselskabets net kunne ikke levere den og siger ikke hvorfor.',
    'gateway-refused': 'Vores sms-leverandør tog ikke imod sms’en. Det er vores fejl, ikke din.',
    'gateway-unreachable': 'Vi kunne ikke få fat i vores sms-leverandør. Det er vores fejl, ikke din.',
    'address-refused': 'Vi kunne ikke sende sms’en. Det er vores fejl, ikke din.',
    expired: 'Vi kunne ikke sende den i tide, så koden kan ikke bruges mere.',
    unsendable: 'Vi kunne ikke sende sms’en. Det er vores fejl, ikke din.',
  },
  stuck: 'Vores sms-leverandør tager ikke imod den lige nu. Vi prøver igen, indtil det lykkes.',
  late: 'Vi har endnu ikke hørt, at den er nået frem. Tjek, at telefonen har dækning, ikke er i flytilstand og ikke blokerer afsendere, den ikke kender.',
  lateNumber: (number) => `Tjek, at ${number} er dit nummer, ciffer for ciffer.`,
  next: {
    signIn: {
      again: 'Send en ny kode, eller prøv en anden måde.',
      elsewhere: 'Prøv en anden måde. Du kan rette nummeret på din kontoside bagefter.',
    },
    setup: {
      again: 'Send en ny kode, eller brug et andet nummer.',
      elsewhere: 'Brug et andet nummer.',
    },
  },
  over: 'Denne kode er udløbet. Send en ny.',
  look: 'Se, hvad der skete med den',
};
