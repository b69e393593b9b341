import type { Words } from '#locales/words.ts';

/** What each setup video shows, sentence by sentence, in Danish. */
export const videos: Words['videos'] = {
  watch: 'Se opsætningsvideoen',
  inWords: 'Det samme med ord',
  of: {
    push: {
      title: 'Sådan kobler du din telefon til med Twofold Authenticator',
      steps: [
        'Vælg ”Twofold Authenticator” på computeren, og tryk på Næste.',
        'Ret telefonens kamera mod koden, og åbn det link, der vises.',
        'Tryk på ”Kobl denne telefon til” på telefonen.',
        'Indtast tallet fra computeren på din telefon.',
        'Tryk på Bekræft. Computeren går videre af sig selv.',
      ],
    },
    totp: {
      title: 'Sådan kobler du en anden godkendelsesapp til',
      steps: [
        'Vælg ”En anden godkendelsesapp” på computeren, og tryk på Næste.',
        'Tilføj en konto i appen på din telefon, og scan koden.',
        'Appen viser nu en sekscifret kode.',
        'Indtast den kode på computeren, før den skifter.',
        'Tryk på Næste. Appen er koblet til.',
      ],
    },
    sms: {
      title: 'Sådan tilføjer du en reservetelefon',
      steps: [
        'Vælg det land, nummeret hører til.',
        'Indtast nummeret. Det bliver vist, sådan som det vil blive ringet op.',
        'Tryk på Næste. Der kommer en sms med en sekscifret kode til den telefon.',
        'Indtast koden på computeren.',
        'Tryk på Næste. Reservetelefonen er klar.',
      ],
    },
    'recovery-code': {
      title: 'Sådan gemmer du din gendannelseskode',
      steps: [
        'Dette er din gendannelseskode, den sidste vej ind, når din telefon er væk.',
        'Kopiér den til et sikkert sted, der ikke er din telefon,',
        'eller udskriv den, eller skriv den ned på papir.',
        'Sæt kryds i feltet, når du har den.',
        'Tryk på Næste. Koden gælder fra nu af og virker én gang.',
      ],
    },
  },
};
