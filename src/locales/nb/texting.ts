import type { Words } from '#locales/words.ts';

/** What became of a text with a code, in Norwegian. */
export const texting: Words['texting'] = {
  onItsWay: 'På vei',
  taken: 'Tatt imot av SMS-leverandøren',
  detour: 'En leverandør kunne ikke sende den, så en annen fikk oppdraget.',
  network: 'Overlevert til nettet til mobiloperatøren',
  waiting: 'Venter på beskjed om at den er kommet fram',
  delivered: (at) => `Levert kl. ${at}`,
  failures: {
    'number-unknown': 'Mobilnettet kjenner ikke til et slikt nummer.',
    landline: 'Det nummeret er en fasttelefon, så den kan ikke få SMS.',
    blocked: 'Telefonen eller mobiloperatøren blokkerer SMS fra oss.',
    'country-not-served': 'SMS-leverandøren vår sender ikke SMS til det landet.',
    'switched-off': 'Telefonen er slått av, utenfor dekning eller har ikke plass til flere meldinger.',
    'network-refused': 'Nettet til mobiloperatøren avviste SMS-en.',
    undeliverable: 'Nettet til mobiloperatøren kunne ikke levere SMS-en, og sier ikke hvorfor.',
    'gateway-refused': 'SMS-leverandøren vår tok ikke imot SMS-en. Det er vår feil, ikke din.',
    'gateway-unreachable': 'Vi fikk ikke kontakt med SMS-leverandøren vår. Det er vår feil, ikke din.',
    'address-refused': 'Vi kunne ikke sende SMS-en. Det er vår feil, ikke din.',
    expired: 'Vi fikk ikke sendt den i tide, så koden kan ikke brukes lenger.',
    unsendable: 'Vi kunne ikke sende SMS-en. Det er vår feil, ikke din.',
  },
  stuck: 'SMS-leverandøren vår tar den ikke imot akkurat nå. Vi prøver igjen til det går.',
  late: 'Ingen beskjed ennå om at den er kommet fram. Sjekk at telefonen har dekning, ikke er i flymodus og ikke blokkerer ukjente avsendere.',
  lateNumber: (number) => `Sjekk at ${number} er nummeret ditt, siffer for siffer.`,
  next: {
    signIn: {
      again: 'Send en ny kode, eller prøv en annen måte.',
      elsewhere: 'Prøv en annen måte. Etterpå kan du endre nummeret på kontosiden din.',
    },
    setup: {
      again: 'Send en ny kode, eller bruk et annet nummer.',
      elsewhere: 'Bruk et annet nummer.',
    },
  },
  over: 'Denne koden er utløpt. Send en ny.',
  look: 'Se hva som skjedde med den',
};
