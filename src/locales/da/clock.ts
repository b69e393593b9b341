import type { Words } from '#locales/words.ts';

/** When a phone's clock is wrong, and its codes with it, in Danish. */
export const clock: Words['clock'] = {
  slow: (off) => `Telefonens ur er ${off} bagud`,
  fast: (off) => `Telefonens ur er ${off} foran`,
  mend: (said) =>
    `${said}, så koderne passer ikke. Lad telefonen indstille uret automatisk, og indtast så den næste kode.`,
  heading: 'Sådan indstilles uret automatisk',
  systems: {
    ios: {
      name: 'På en iPhone',
      steps: [
        'Åbn Indstillinger, derefter Generelt og så Dato og tid.',
        'Slå ”Indstil automatisk” til. Hvis det allerede er slået til, slår du det fra og til igen.',
        'Åbn appen igen, og indtast den kode, den viser nu.',
      ],
    },
    android: {
      name: 'På en Android-telefon',
      steps: [
        'Åbn Indstillinger, derefter System og så Dato og tid. På en Samsung-telefon ligger det under Generel administration.',
        'Slå ”Indstil klokkeslættet automatisk” til. Hvis det allerede er slået til, slår du det fra og til igen.',
        'Åbn appen igen, og indtast den kode, den viser nu.',
      ],
    },
  },
  exact: 'En kode viser os tiden på cirka 20 sekunder nær, og ikke mere præcist.',
  older:
    'Hvis du indtastede en kode, som appen havde vist for lidt siden, går dit ur måske rigtigt: Indtast den nyeste.',
  now: 'Det rigtige klokkeslæt er nu',
  compare: 'Sammenlign dit ur med vores (åbner en ny fane)',
  far: {
    summary: 'Bliver den nyeste kode også afvist?',
    entry: (service, account) =>
      `Se efter, at det er koden til ${service} og ${account}: En app kan have flere.`,
    clock: 'Hvis det er den, går telefonens ur måske mere forkert, end en kode kan vise os.',
  },
  page: {
    heading: 'Det rigtige klokkeslæt',
    lead: 'Læg din telefon ved siden af: Minuttet skal skifte på begge i samme øjeblik.',
    utc: 'I din egen tidszone kan timetallet være et andet. Minutter og sekunder er de samme.',
    again: 'Genindlæs siden for at se, hvad klokken er nu',
    right: 'Uret på denne enhed går rigtigt.',
    slow: (off) => `Uret på denne enhed er ${off} bagud.`,
    fast: (off) => `Uret på denne enhed er ${off} foran.`,
    onPhone: (address) =>
      `Åbn ${address} på den telefon, der viser koderne: Dér siger denne side, hvor meget dens ur går forkert.`,
  },
};
