import { codes } from '#locales/fi/authenticator-codes.ts';
import { lock, settings } from '#locales/fi/authenticator-settings.ts';
import type { AppWords } from '#locales/words.ts';

const minutes = (seconds: number): string => {
  const left = Math.max(0, seconds);
  return `${Math.floor(left / 60)}:${String(left % 60).padStart(2, '0')}`;
};

const times = (count: number): string => (count === 1 ? 'vielä kerran' : `vielä ${count} kertaa`);

/** Twofold Authenticator, the app on the phone, in Finnish. */
export const authenticatorApp: AppWords = {
  codes,
  lock,
  settings,
  title: 'Twofold Authenticator',
  tabs: { requests: 'Pyynnöt', codes: 'Koodit', settings: 'Asetukset' },
  back: 'Takaisin',
  cancel: 'Peruuta',
  close: 'Sulje',
  done: 'Valmis',
  next: 'Seuraava',
  remove: 'Poista',
  tryAgain: 'Yritä uudelleen',
  problem: 'Tässä on ongelma',
  skip: 'Siirry sisältöön',
  broken: {
    heading: 'Tämä selain ei tallenna mitään',
    lead: 'Sovellus tarvitsee tämän selaimen tallennustilaa eikä voi käyttää sitä. Yksityisissä ikkunoissa se on usein pois päältä. Avaa sovellus tavallisessa ikkunassa.',
  },
  requests: {
    heading: 'Pyynnöt',
    nothing: 'Ei vastattavaa',
    nothingLead: 'Kun kirjaudut johonkin, kysymys tulee tänne.',
    offline: 'Ei yhteyttä. Sovellus yrittää itse uudelleen.',
    earlier: 'Aiemmat',
    noEarlier: 'Vastauksesi näkyvät tässä 30 päivää.',
    earlierOffline: 'Luettelo tulee, kun yhteys palaa.',
    notifications: {
      off: 'Ilmoitukset ovat pois päältä. Sinulta kysytään vain, kun sovellus on auki.',
      blocked: 'Ilmoitukset on estetty. Sinulta kysytään vain, kun sovellus on auki.',
      impossible: 'Tämä selain ei voi lähettää ilmoituksia. Avaa sovellus, kun kirjaudut.',
      renewed: 'Tämä puhelin oli lakannut saamasta ilmoituksia. Nyt se saa niitä taas.',
      lost: 'Tämä puhelin ei enää saa ilmoituksia, eikä sovellus saanut niitä takaisin päälle. Avaa sovellus, kun kirjaudut.',
      turnOn: 'Laita ilmoitukset päälle',
      how: 'Näin laitat ne päälle',
    },
    waiting: (name) => `Kirjaudutko palveluun ${name}? Vastaa nyt`,
    unlinked: (email) => `Tätä puhelinta ei ole enää yhdistetty tiliin ${email}`,
    unlinkedLead:
      'Se on poistettu tililtä, joten se ei enää vahvista mitään. Jos haluat yhdistää sen uudelleen, avaa tilisi selaimessa ja valitse ”Yhdistä puhelin”.',
    erased: (email) => `Tilin ${email} avain on poissa`,
    erasedLead:
      'Se poistettiin kymmenen väärän PIN-koodin jälkeen. Yhdistä tämä puhelin uudelleen: kirjaudu toisella tavalla, avaa tilisi ja valitse ”Yhdistä puhelin”.',
  },
  question: {
    heading: {
      'sign-in': (name) => `Kirjaudutko palveluun ${name}?`,
      linking: (name) => `Yhdistetäänkö tämä puhelin palveluun ${name}?`,
      check: () => 'Tuliko tämä perille?',
    },
    place: 'Paikka',
    about: (place) => place.replace(/^about /, 'Suunnilleen: '),
    unknownPlace: (address) => `Osoitteesta ${address}`,
    browser: 'Selain',
    isFirst: 'Selain, jota et ole käyttänyt aiemmin',
    time: 'Aika',
    asked: (ago, clock) => (ago < 60 ? `Juuri nyt, ${clock}` : `${minutes(ago)} minuuttia sitten, ${clock}`),
    account: 'Tili',
    left: (seconds) => `Jäljellä ${minutes(seconds)}`,
    newer: 'Uudempi pyyntö korvasi sen, jota katsoit.',
    number: 'Kirjoita näytölläsi oleva luku',
    deleteDigit: 'Poista viimeinen numero',
    confirm: 'Vahvista',
    deny: 'Hylkää',
    notMe: 'Se en ollut minä',
    sending: 'Lähetetään …',
    problems: {
      'number-missing': 'Kirjoita näytölläsi olevan luvun kaikki kuusi numeroa.',
      'number-wrong': (left) => `Luku ei ole oikein. Katso näyttöä uudelleen. Voit yrittää ${times(left)}.`,
      'no-network': 'Ei yhteyttä. Vastauksesi lähetetään heti, kun yhteys on.',
      busy: 'Palvelu on ruuhkautunut. Vastaustasi ei ole vielä otettu vastaan. Paina hetken päästä uudelleen.',
      'too-many': (seconds: number): string =>
        `Liian monta väärää yritystä tällä tilillä. Mitään ei tarkistettu. Odota ${minutes(seconds)} minuuttia ja yritä uudelleen.`,
      refused: 'Palvelu ei ottanut vastausta vastaan. Aloita kirjautuminen uudelleen toisella näytöllä.',
    },
  },
  notMe: {
    heading: 'Etkö se ollut sinä?',
    lead: 'Silloin joku muu voi tietää salasanasi. Jos vastaat niin:',
    consequences: [
      'kirjautuminen päättyy heti',
      'et saa pyyntöjä tuntiin',
      'jokaisessa selaimessa tarvitaan taas luku',
      'palvelun ylläpito saa tiedon',
    ],
    sure: 'Se en ollut minä',
    back: 'Palaa',
  },
  ended: {
    confirmed: {
      'sign-in': 'Vahvistettu',
      linking: 'Puhelimesi vastasi',
      check: 'Se toimii',
    },
    confirmedLead: {
      'sign-in': (name) => `Sinut kirjataan toisella näytöllä palveluun ${name}.`,
      linking: () => 'Jatka selaimessa: viimeinen vaihe on siellä.',
      check: () => 'Ilmoitukset saapuvat tähän puhelimeen.',
    },
    headings: {
      denied: 'Hylätty',
      'not-me': 'Pysäytimme sen',
      expired: 'Aika loppui',
      superseded: 'On uudempi pyyntö',
      left: 'Ei enää tarpeen',
      'wrong-number': 'Liian monta väärää lukua',
    },
    leads: {
      denied: 'Ketään ei kirjattu sisään. Mikään muu ei muuttunut.',
      'not-me':
        'Kirjautuminen on päättynyt, eikä pyyntöjä tule tuntiin tai ennen kuin sinulla on uusi salasana. Vaihda se nyt: joku voi tietää vanhan. Vahvista toisella tavalla tai sähköpostiisi tulevalla linkillä.',
      expired: 'Ketään ei kirjattu sisään. Jos se olit sinä, aloita uudelleen toisella näytöllä.',
      superseded: 'Vain uusimpaan voi vastata.',
      left: 'Kirjautuminen jätettiin kesken tai vahvistettiin toisella tavalla.',
      'wrong-number': 'Ketään ei kirjattu sisään. Jos se olit sinä, aloita uudelleen toisella näytöllä.',
    },
    elsewhere: 'Siihen on jo vastattu tällä puhelimella, tämän ikkunan ulkopuolella.',
    changePassword: 'Vaihda salasanasi',
  },
  outcomes: {
    confirmed: 'Vahvistettu',
    denied: 'Hylätty',
    'not-me': 'Se et ollut sinä',
    expired: 'Ei vastattu',
    superseded: 'Uudempi korvasi',
    left: 'Ei tarpeen',
    'wrong-number': 'Väärä luku',
  },
  kinds: {
    'sign-in': (application) => application,
    linking: () => 'Tämän puhelimen yhdistäminen',
    check: () => 'Testi-ilmoitus',
  },
  linking: {
    welcome: 'Vahvista kirjautumisesi täällä',
    welcomeLead:
      'Yhdistä tämä puhelin tiliisi, niin se kysyy sinulta, kun joku kirjautuu. Tarvitset selaimen toisella näytöllä.',
    steps: 'Sivulla, jossa lukee ”Yhdistä puhelimesi”, on skannattava QR-koodi.',
    forgotten:
      'Oliko tämä puhelin jo yhdistetty? Silloin selain on poistanut sovelluksen tallentamat tiedot. Kirjaudu toisella tavalla, avaa tilisi ja yhdistä puhelin uudelleen.',
    scan: 'Skannaa QR-koodi',
    paste: 'Liitä linkki sen sijaan',
    pasteLabel: 'Linkki toiselta näytöltä',
    pasteHint: 'Sen alussa on https:// ja lopussa pitkä koodi.',
    use: 'Käytä tätä linkkiä',
    notALink: 'Tämä ei ole tämän sovelluksen linkki. Kopioi se uudelleen sivulta ”Yhdistä puhelimesi”.',
    elsewhere: (host) => `Tämä linkki kuuluu osoitteeseen ${host}, jolla on oma sovellus.`,
    elsewhereOpen: (host) => `Avaa sovellus: ${host}`,
    heading: (service) => `Yhdistetäänkö tämä puhelin palveluun ${service}?`,
    opening: 'Linkkiä tarkistetaan …',
    account: 'Tili',
    name: 'Tämän puhelimen nimi',
    nameHint: 'Jotta tunnistat sen luettelosta.',
    nameMissing: 'Anna tälle puhelimelle nimi, jossa on 1–40 merkkiä.',
    link: 'Yhdistä tämä puhelin',
    notMine: 'Se ei ole minun tilini',
    locked: 'Avaa sovelluksen lukitus, niin voit yhdistää tämän puhelimen.',
    refusals: {
      'link-unknown': 'Kukaan ei tunne tätä linkkiä. Skannaa QR-koodi uudelleen.',
      'link-expired': 'Tämä linkki on liian vanha. Pyydä toisella näytöllä uusi QR-koodi ja skannaa se.',
      'link-used': 'Tällä koodilla on jo yhdistetty puhelin. Pyydä toisella näytöllä uusi QR-koodi.',
    },
  },
  phoneNames: {
    ios: { phone: 'iPhone', tablet: 'iPad' },
    android: { phone: 'Android-puhelin', tablet: 'Android-tabletti' },
    other: 'Tämä tietokone',
  },
  home: {
    heading: 'Lisää sovellus ensin Koti-valikkoon',
    lead: 'Safarissa sovellus, joka ei ole Koti-valikossa, ei voi lähettää sinulle ilmoituksia, ja puhelimesi voi muutaman viikon päästä poistaa sen tallentamat tiedot.',
    steps: [
      'Paina näytön reunassa ”Jaa”.',
      'Valitse ”Lisää Koti-valikkoon”, sitten ”Lisää”.',
      'Avaa uusi sovellus ja skannaa QR-koodi tai liitä linkki siellä.',
    ],
    copy: 'Kopioi linkki myöhempää varten',
    copied: 'Kopioitu',
    anyway: 'Yhdistä silti tässä selaimessa',
  },
  notifications: {
    heading: 'Saammeko lähettää ilmoituksia?',
    lead: 'Silloin kysymys tulee tähän puhelimeen itsestään, vaikka sovellus on kiinni. Siinä kerrotaan, mihin joku kirjautuu, eikä muuta.',
    allow: 'Salli ilmoitukset',
    later: 'Ei nyt',
    results: {
      on: 'Ilmoitukset ovat päällä.',
      off: 'Ilmoitukset ovat pois päältä. Avaa sovellus, kun kirjaudut.',
      blocked: 'Ilmoitukset on estetty. Avaa sovellus, kun kirjaudut.',
      impossible:
        'Tämä selain ei voi lähettää ilmoituksia. Se ei haittaa: avaa sovellus, kun kirjaudut, niin kysymys on siellä.',
    },
  },
  scanner: {
    heading: 'Skannaa QR-koodi',
    lead: 'Sovellus tarvitsee tähän kameraa. Kuva pysyy tässä puhelimessa.',
    start: 'Käytä kameraa',
    looking: 'Pidä QR-koodia kameran edessä.',
    video: 'Mitä kamera näkee',
    image: 'Valitse kuva sen sijaan',
    refusals: {
      refused:
        'Kamera on estetty tältä sovellukselta. Salli se selaimesi asetuksissa tai käytä jotain tapaa alempana.',
      none: 'Täällä ei ole kameraa, jota voisi käyttää. Käytä jotain tapaa alempana.',
      'no-code': 'Kuvassa ei ole QR-koodia, tai se on liian pieni. Valitse toinen kuva.',
      'not-an-image': 'Tämä tiedosto ei ole kuva, jota tämä puhelin osaa lukea.',
    },
  },
  network: {
    'no-network': 'Ei yhteyttä. Tarkista verkkosi ja yritä sitten uudelleen.',
    'too-many': (seconds) =>
      `Liian monta yritystä. Odota ${seconds === null ? 'muutama minuutti' : `${minutes(seconds)} minuuttia`} ja yritä uudelleen.`,
    unavailable: 'Palvelu on hetken poissa. Mitään ei kadonnut. Yritä uudelleen.',
    'phone-unlinked': 'Palvelu ei enää tunne tätä puhelinta. Yhdistä se uudelleen.',
    'clock-differs':
      'Tämän puhelimen kello on väärässä. Aseta kello automaattiseksi ja yritä sitten uudelleen.',
    unexpected:
      'Palvelu ei ottanut sitä vastaan. Yritä uudelleen. Jos se toistuu, sulje sovellus ja avaa se uudelleen.',
  },
};
