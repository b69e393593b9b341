import type { AppWords } from '#locales/words.ts';

const attempts = (count: number): string => (count === 1 ? 'kerran' : `${count} kertaa`);

/** The third tab of Twofold Authenticator, in Finnish. */
export const settings: AppWords['settings'] = {
  heading: 'Asetukset',
  accounts: 'Tilit tässä puhelimessa',
  noAccounts: 'Ei vielä yhtään.',
  addAccount: 'Yhdistä toinen tili',
  accountOf: (service, name) => `${service} · ${name}`,
  manage: (email) => `Nimeä tai poista: ${email}`,
  notifications: 'Ilmoitukset',
  notificationStates: {
    on: 'Päällä',
    off: 'Pois päältä',
    blocked: 'Estetty',
    impossible: 'Ei mahdollista tässä selaimessa',
  },
  lock: 'Sovelluslukko',
  lockStates: { on: 'Päällä', off: 'Pois päältä' },
  storage: 'Tallennustila',
  storageStates: {
    kept: 'Säilyy, kunnes poistat sen',
    evictable: 'Järjestelmä voi tyhjentää sen',
    unknown: 'Tämä selain ei kerro',
  },
  language: 'Kieli',
  install: 'Lisää sovellus aloitusnäytölle',
  installed: 'Sovellus on asennettu',
  phone: {
    heading: 'Tämä puhelin',
    name: 'Tämän puhelimen nimi',
    save: 'Tallenna',
    saved: 'Tallennettu.',
    unlink: 'Poista tämä puhelin tililtä',
    unlinkHeading: (email) => `Poistetaanko puhelin tililtä ${email}?`,
    unlinkLead: [
      'Tämä puhelin ei enää vahvista tilin kirjautumisia.',
      'Tili pysyy suojattuna. Jos tämä oli sen ainoa tapa, se kysyy varanumeron koodia tai palautuskoodia.',
      'Koodisi muille sivustoille säilyvät.',
    ],
    unlinkSure: 'Poista',
    forgetAnyway: 'Unohda tili täällä silti',
    forgetLead:
      'Yhteyttä ei ole, joten palvelu pitää tätä puhelinta vielä käytössä olevana. Poista se sielläkin: avaa tilisi selaimessa.',
  },
  check: {
    heading: 'Ilmoitukset',
    lead: 'Lähetä ilmoitus tähän puhelimeen ja katso, miten pitkälle se pääsee.',
    send: 'Lähetä testi-ilmoitus',
    sendAgain: 'Lähetä toinen',
    stations: {
      asked: 'Pyydetty',
      sent: 'Palvelu on lähettänyt sen',
      arrived: 'Se saapui tähän puhelimeen',
      shown: 'Se näytettiin',
    },
    wait: 'Tämä kestää muutaman sekunnin.',
    notArrived:
      'Se ei ole saapunut. Tarkista, että puhelin on verkossa eikä virransäästö tai ”Älä häiritse” ole päällä, ja lähetä sitten toinen.',
    notShown: 'Se saapui, mutta järjestelmä ei näyttänyt sitä. Katso puhelimesi ilmoitusasetuksia.',
    works: 'Ilmoitukset toimivat tässä puhelimessa.',
    which: 'Mille tilille',
    offLead: 'Ilmoitukset täytyy ensin sallia.',
    impossibleLead:
      'Tämä selain ei voi lähettää ilmoituksia. Avaa sovellus, kun kirjaudut, niin kysymys on siellä.',
    blockedHeading: 'Näin sallit ne',
  },
  allow: {
    ios: [
      'Avaa tässä puhelimessa ”Asetukset”, sitten ”Ilmoitukset”.',
      'Valitse tämä sovellus luettelosta.',
      'Laita päälle ”Salli ilmoitukset”.',
      'Palaa tänne ja avaa sovellus uudelleen.',
    ],
    chromeAndroid: [
      'Paina osoitteen edessä olevaa kuvaketta, tai pidä sovellusta painettuna aloitusnäytöllä ja valitse ”Sovelluksen tiedot”.',
      'Valitse ”Luvat”, sitten ”Ilmoitukset”.',
      'Salli ne, palaa tänne ja avaa sovellus uudelleen.',
    ],
    samsungAndroid: [
      'Pidä sovellusta painettuna aloitusnäytöllä ja valitse ”Sovelluksen tiedot”.',
      'Valitse ”Ilmoitukset” ja salli ne.',
      'Palaa tänne ja avaa sovellus uudelleen.',
    ],
    firefoxAndroid: [
      'Paina osoitteen edessä olevaa lukkoa.',
      'Valitse ”Ilmoitukset” ja salli ne.',
      'Palaa tänne ja lataa sivu uudelleen.',
    ],
    desktop: [
      'Paina osoitteen edessä olevaa kuvaketta.',
      'Etsi ”Ilmoitukset” ja salli ne.',
      'Palaa tänne ja lataa sivu uudelleen.',
    ],
  },
  installing: {
    heading: 'Lisää sovellus aloitusnäytölle',
    lead: 'Silloin se avautuu kuten muutkin sovellukset, voi lähettää ilmoituksia ja säilyttää tietonsa.',
    press: 'Asenna sovellus',
    android: ['Avaa selaimen valikko.', 'Valitse ”Asenna sovellus” tai ”Lisää aloitusnäytölle”.'],
    desktop: ['Etsi asennuskuvake osoitekentän lopusta tai ”Asenna” selaimen valikosta.'],
    done: 'Sovellus on asennettu tähän puhelimeen.',
    evictable:
      'Siihen asti järjestelmä voi tyhjentää sovelluksen tiedot, kun tila käy vähiin. Tallenna koodisi varmuuden vuoksi tiedostoon.',
  },
};

/** Locking the app, and opening it again, in Finnish. */
export const lock: AppWords['lock'] = {
  heading: 'Sovelluslukko',
  lead: 'Kun lukko on päällä, kukaan, jolla on avattu puhelimesi kädessään, ei voi vahvistaa kirjautumista eikä nähdä koodejasi. PIN-koodi ei koskaan poistu tästä puhelimesta.',
  warning:
    'Kymmenen väärän PIN-koodin jälkeen avaimet poistetaan, ja samalla koodit muille sivustoille. Tallenna koodit ensin tiedostoon.',
  notificationsNote:
    'Ilmoitukset kertovat silloin vain, että joku kirjautuu. Mistä on kyse, näkyy PIN-koodin jälkeen.',
  pin: 'Uusi PIN-koodi',
  pinHint: 'Vähintään kuusi numeroa, eikä syntymäpäiväsi.',
  again: 'Sama PIN-koodi uudelleen',
  turnOn: 'Laita lukko päälle',
  turnOff: 'Ota lukko pois päältä',
  short: 'Käytä vähintään kuutta numeroa.',
  easy: 'Tätä PIN-koodia kokeillaan ensimmäisenä. Valitse toinen.',
  differs: 'Se ei ole sama PIN-koodi.',
  isOn: 'Lukko on päällä.',
  isOnLead: 'Sovellus lukittuu, kun kukaan ei ole katsonut sitä minuuttiin.',
  lockNow: 'Lukitse nyt',
  unfinished: (count) =>
    count === 1
      ? 'Yksi tili ei ole vielä lukon takana: palvelun täytyy saada tietää sen uusi avain. Se tapahtuu, kun yhteys seuraavan kerran toimii.'
      : `${count} tiliä ei ole vielä lukon takana: palvelun täytyy saada tietää niiden uudet avaimet. Se tapahtuu, kun yhteys seuraavan kerran toimii.`,
  biometrics: 'Avaa sormenjäljellä tai kasvoilla',
  biometricsLead: 'PIN-koodin lisäksi. PIN-koodi toimii edelleen.',
  biometricsOn: 'Myös sormenjälki tai kasvot avaavat sovelluksen.',
  biometricsAdd: 'Ota käyttöön',
  biometricsRemove: 'Käytä vain PIN-koodia',
  biometricsPin: 'PIN-koodisi vielä kerran',
  biometricsRefused:
    'Tämä puhelin tai selain ei pysty siihen, tai se peruutettiin. PIN-koodi toimii kuten ennenkin.',
  unlockHeading: 'Lukittu',
  unlockLead: 'Avaa sovellus kirjoittamalla PIN-koodisi.',
  waiting: 'Joku saattaa olla kirjautumassa. Avaa lukitus, niin näet.',
  unlockPin: 'PIN-koodi',
  unlock: 'Avaa lukitus',
  useBiometrics: 'Käytä sormenjälkeä tai kasvoja',
  biometricsFailed: 'Lukitus ei avautunut. Yritä uudelleen tai kirjoita PIN-koodisi.',
  wrong: (left) =>
    left > 3
      ? `Se ei ole PIN-koodi. Sinulla on vielä ${left} yritystä.`
      : `Se ei ole PIN-koodi. Jos se menee vielä ${attempts(left)} väärin, avaimet poistetaan.`,
  erasedHeading: 'Avaimet on poistettu',
  erased:
    'PIN-koodi annettiin kymmenen kertaa väärin, joten tämä puhelin on unohtanut avaimensa. Jos haluat yhdistää sen uudelleen, kirjaudu toisella tavalla ja avaa tilisi. Koodit muille sivustoille saat takaisin tiedostosta, jos tallensit sellaisen.',
};
