import type { Words } from '#locales/words.ts';

/** When a phone's clock is wrong, and its codes with it, in Dutch. */
export const clock: Words['clock'] = {
  slow: (off) => `De klok van je telefoon loopt ${off} achter`,
  fast: (off) => `De klok van je telefoon loopt ${off} voor`,
  mend: (said) =>
    `${said}. Daardoor kloppen de codes niet. Zet de klok op automatisch en vul dan de volgende code in.`,
  heading: 'Zo zet je de klok op automatisch',
  systems: {
    ios: {
      name: 'Op een iPhone',
      steps: [
        'Open ‘Instellingen’, dan ‘Algemeen’, dan ‘Datum en tijd’.',
        'Zet ‘Stel automatisch in’ aan. Staat het al aan, zet het dan uit en weer aan.',
        'Open de app opnieuw en vul de code in die nu te zien is.',
      ],
    },
    android: {
      name: 'Op een Android-telefoon',
      steps: [
        'Open ‘Instellingen’, dan ‘Systeem’, dan ‘Datum en tijd’. Op een Samsung staat dit onder ‘Algemeen beheer’.',
        'Zet ‘Tijd automatisch instellen’ aan. Staat het al aan, zet het dan uit en weer aan.',
        'Open de app opnieuw en vul de code in die nu te zien is.',
      ],
    },
  },
  exact: 'Uit een code kunnen we de tijd tot op ongeveer 20 seconden aflezen, niet preciezer.',
  older:
    'Heb je een code ingevuld die de app een tijdje geleden toonde, dan loopt je klok misschien goed. Vul dan de nieuwste in.',
  now: 'De juiste tijd is nu',
  compare: 'Je klok met die van ons vergelijken (opent een nieuw tabblad)',
  far: {
    summary: 'Wordt ook de nieuwste code geweigerd?',
    entry: (service, account) =>
      `Kijk of het de code voor ${service} en ${account} is: er kunnen er meer in een app staan.`,
    clock:
      'Is dat zo, dan loopt de klok van de telefoon misschien nog meer voor of achter dan we uit een code kunnen aflezen.',
  },
  page: {
    heading: 'De juiste tijd',
    lead: 'Leg je telefoon ernaast: de minuut moet op allebei op hetzelfde moment wisselen.',
    utc: 'In jouw tijdzone kan het uur anders zijn. De minuten en seconden zijn hetzelfde.',
    again: 'Pagina opnieuw laden om de tijd van nu te zien',
    right: 'De klok van dit apparaat loopt goed.',
    slow: (off) => `De klok van dit apparaat loopt ${off} achter.`,
    fast: (off) => `De klok van dit apparaat loopt ${off} voor.`,
    onPhone: (address) =>
      `Open ${address} op de telefoon die de codes toont: daar zegt deze pagina hoeveel de klok voor- of achterloopt.`,
  },
};
