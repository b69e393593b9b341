import type { Words } from '#locales/words.ts';

/** When a phone's clock is wrong, and its codes with it, in Norwegian. */
export const clock: Words['clock'] = {
  slow: (off) => `Klokken på telefonen går ${off} for sent`,
  fast: (off) => `Klokken på telefonen går ${off} for fort`,
  mend: (said) =>
    `${said}, så kodene stemmer ikke. La telefonen stille klokken automatisk, og skriv inn neste kode.`,
  heading: 'Slik stilles klokken automatisk',
  systems: {
    ios: {
      name: 'På iPhone',
      steps: [
        'Åpne Innstillinger, velg Generelt, og så Dato og tid.',
        'Slå på «Still inn automatisk». Er det allerede på, slår du det av og på igjen.',
        'Åpne appen igjen, og skriv inn koden den viser nå.',
      ],
    },
    android: {
      name: 'På en Android-telefon',
      steps: [
        'Åpne Innstillinger, velg System, og så Dato og klokkeslett. På en Samsung-telefon ligger det under Generell styring.',
        'Slå på «Automatisk dato og klokkeslett». Er det allerede på, slår du det av og på igjen.',
        'Åpne appen igjen, og skriv inn koden den viser nå.',
      ],
    },
  },
  exact: 'En kode viser oss tiden med omtrent 20 sekunders nøyaktighet, ikke bedre.',
  older:
    'Skrev du inn en kode som appen viste for en stund siden, kan klokken være riktig: Skriv inn den nyeste.',
  now: 'Riktig tid akkurat nå er',
  compare: 'Sammenlign klokken din med vår (åpnes i en ny fane)',
  far: {
    summary: 'Blir den nyeste koden også avvist?',
    entry: (service, account) =>
      `Se at det er koden for ${service} og ${account}: En app kan ha flere koder.`,
    clock: 'Er det den, kan klokken på telefonen gå mer feil enn en kode kan vise oss.',
  },
  page: {
    heading: 'Riktig tid',
    lead: 'Hold telefonen ved siden av: Minuttet skal skifte på begge i samme øyeblikk.',
    utc: 'I tidssonen din kan timen være en annen. Minuttene og sekundene er de samme.',
    again: 'Last inn siden på nytt for å se tiden nå',
    right: 'Klokken på denne enheten går riktig.',
    slow: (off) => `Klokken på denne enheten går ${off} for sent.`,
    fast: (off) => `Klokken på denne enheten går ${off} for fort.`,
    onPhone: (address) =>
      `Åpne ${address} på telefonen som viser kodene: Der sier denne siden hvor mye klokken på den går feil.`,
  },
};
