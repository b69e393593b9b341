import type { Words } from '#locales/words.ts';

/** When a phone's clock is wrong, and its codes with it, in Swedish. */
export const clock: Words['clock'] = {
  slow: (off) => `Telefonens klocka går ${off} efter`,
  fast: (off) => `Telefonens klocka går ${off} före`,
  mend: (said) =>
    `${said}, så koderna stämmer inte. Låt telefonen ställa klockan automatiskt och skriv sedan nästa kod.`,
  heading: 'Så ställs klockan automatiskt',
  systems: {
    ios: {
      name: 'På iPhone',
      steps: [
        'Öppna Inställningar, välj Allmänt och sedan Datum och tid.',
        'Slå på ”Ställ in automatiskt”. Om det redan är på stänger du av det och slår på det igen.',
        'Öppna appen igen och skriv koden som den visar nu.',
      ],
    },
    android: {
      name: 'På en Android-telefon',
      steps: [
        'Öppna Inställningar, välj System och sedan Datum och tid. På en Samsung-telefon finns det under Allmän hantering.',
        'Slå på ”Automatiskt datum och tid”. Om det redan är på stänger du av det och slår på det igen.',
        'Öppna appen igen och skriv koden som den visar nu.',
      ],
    },
  },
  exact: 'En kod visar oss tiden med ungefär 20 sekunders noggrannhet, inte bättre.',
  older:
    'Om du skrev en kod som appen visade för en stund sedan kan klockan gå rätt. Skriv då den senaste koden.',
  now: 'Rätt tid just nu är',
  compare: 'Jämför din klocka med vår (öppnas i en ny flik)',
  far: {
    summary: 'Godtas inte heller den senaste koden?',
    entry: (service, account) =>
      `Se efter att det är koden för ${service} och ${account}: en app kan ha flera koder.`,
    clock: 'Om den är det kan telefonens klocka gå mer fel än vad en kod kan visa oss.',
  },
  page: {
    heading: 'Rätt tid',
    lead: 'Håll telefonen bredvid: minuten ska slå om på båda i samma ögonblick.',
    utc: 'I din tidszon kan timmen vara en annan. Minuterna och sekunderna är desamma.',
    again: 'Läs in sidan igen för att se tiden nu',
    right: 'Den här enhetens klocka går rätt.',
    slow: (off) => `Den här enhetens klocka går ${off} efter.`,
    fast: (off) => `Den här enhetens klocka går ${off} före.`,
    onPhone: (address) =>
      `Öppna ${address} på telefonen som visar koderna: där säger den här sidan hur mycket telefonens klocka går fel.`,
  },
};
