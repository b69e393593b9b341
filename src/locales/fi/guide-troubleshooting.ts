import { format } from '#locales/fi/format.ts';
import type { Words } from '#locales/words.ts';

const page: Words['guide']['pages']['troubleshooting'] = {
  heading: 'Ongelmatilanteet',
  lead: 'Valitse, mitä näet. Aloittamasi asia ei ole kadonnut: palaa selaimessa takaisin ja jatka.',
  sections: {
    'code-refused': {
      heading: 'Sovellukseni koodi ei kelpaa',
      text: [
        'Lähes aina syy on jokin kolmesta: koodi on vanha, se on toisen tilin koodi tai puhelimen kello on väärässä.',
      ],
      steps: [
        'Kirjoita koodi, jonka sovellus juuri nyt näyttää. Se vaihtuu 30 sekunnin välein, ja jokainen koodi toimii kerran.',
        'Tarkista, että koodi on tähän palveluun ja tälle sähköpostiosoitteelle.',
        'Aseta puhelimen kello automaattiseksi. iPhonessa: ”Asetukset”, ”Yleiset”, ”Päivä ja aika”. Androidissa: ”Asetukset”, ”Järjestelmä”, ”Päivämäärä ja aika”.',
        'Usean väärän koodin jälkeen täytyy odottaa muutama minuutti. Sivu kertoo, kuinka kauan, ja silloin toimii myös toinen tapa.',
      ],
    },
    'no-text': {
      heading: 'Tekstiviestiä ei tule',
      text: ['Tekstiviestin tulo voi kestää minuutin. Aiemmat koodit toimivat vielä, vaikka pyydät uuden.'],
      steps: [
        'Tarkista, että puhelimessa on kenttää eikä se ole lentotilassa.',
        'Vertaa sivulla näkyvän numeron loppua omaan numeroosi.',
        'Paina ”Lähetä uusi koodi”.',
        'Jos viestiä ei vieläkään tule, paina ”Valitse toinen tapa”.',
      ],
    },
    'no-question': {
      heading: 'Puhelimeni ei kysy',
      text: ['Se toimii myös ilman ilmoituksia: avaa Twofold Authenticator, niin se löytää pyynnön itse.'],
      steps: [
        'Avaa puhelimessa Twofold Authenticator.',
        'Jos vastattavaa ei ole, tarkista, että puhelimessa on verkkoyhteys, ja paina sitten sivulla ”Lähetä uudelleen”.',
        'Jos haluat nähdä, miten pitkälle ilmoitukset pääsevät, lähetä testi: paina tilisivullasi puhelimen kohdalla ”Tarkista”.',
        'iPhonessa sovelluksen täytyy olla Koti-valikossa, jotta se voi lähettää ilmoituksia.',
      ],
    },
    'no-scan': {
      heading: 'QR-koodia ei voi skannata',
      text: ['Aina on keino myös ilman kameraa.'],
      steps: [
        'Suurenna sivua, kirkasta näyttöä ja pyyhi kameran linssi.',
        'Jos olet odottanut yli kymmenen minuuttia, lataa sivu uudelleen: Twofold Authenticatorin koodi uusiutuu silloin.',
        'Paina koodin alla ”Etkö voi skannata QR-koodia?”. Siellä on linkki, jonka avaat puhelimessa, tai avain, jonka kirjoitat sovellukseen.',
      ],
    },
    'phone-gone': {
      heading: 'Puhelimeni on kadonnut, rikki tai varastettu',
      text: ['Pääset sisään ilman sitä ja teet siitä sitten hyödyttömän sille, jolla se on.'],
      steps: [
        'Kirjaudu salasanallasi ja paina ”Puhelimeni on kadonnut”.',
        'Käytä sitä, mitä sinulla vielä on.',
        'Sitten sivu poistaa kadonneen puhelimen, kirjaa kaikki muut selaimet ulos ja auttaa sinua yhdistämään toisen puhelimen.',
      ],
      link: 'Jos puhelimesi katoaa',
    },
    'recovery-refused': {
      heading: 'Palautuskoodini ei kelpaa',
      text: [
        'Koodi toimii kerran, ja uudempi korvaa sen. Jos sivu sanoo, että jokin merkki on väärin, vertaa koodia vielä muistiinpanoosi: siinä ei ole kirjainta O eikä kirjaimia I ja L.',
      ],
      steps: [
        'Etsi uusin koodi, jonka olet kirjoittanut muistiin.',
        'Kirjoita kaikki 25 merkkiä. Isoilla kirjaimilla, välilyönneillä ja viivoilla ei ole väliä.',
        'Jos koodi ei kelpaa, kysy palvelun ylläpidolta.',
      ],
      link: 'Lisää palautuskoodista',
    },
    password: {
      heading: 'Unohdin salasanani',
      text: ['Uusi salasana ei muuta puhelimestasi mitään: se vahvistaa edelleen, että se olet sinä.'],
      steps: [
        'Avaa sivu ”Kirjaudu sisään” ja paina ”Unohditko salasanasi?”.',
        'Avaa linkki, jonka lähetämme sähköpostiisi. Se toimii kerran, 30 minuutin ajan.',
        'Jos sähköpostia ei tule, kysy palvelun ylläpidolta.',
      ],
      link: 'Aseta uusi salasana',
    },
    locked: {
      heading: 'Liian monta yritystä, tai jokin tapa on pois käytöstä',
      text: [
        'Viiden väärän koodin jälkeen odotat: saat yhden yrityksen lisää kolmen minuutin välein. Se pitää vieraat poissa tililtäsi, ja sinulta se vie vain hetken odotusta.',
        'Sadan peräkkäisen väärän yrityksen jälkeen yksi tapa otetaan pois käytöstä. Muut toimivat edelleen.',
        'Myös liian monta väärää salasanaa lukitsee: tilillesi uudet selaimet joutuvat silloin odottamaan enintään vartin. Vieras ei voi sulkea ulos selainta, jota olet käyttänyt ennen.',
      ],
      steps: [
        'Odota niin kauan kuin sivu sanoo tai palaa myöhemmin.',
        'Kirjaudu toisella tavalla ja yhdistä käytöstä poistettu tapa uudelleen tilisivullasi.',
      ],
    },
    stranger: {
      heading: 'Jotain tapahtui, enkä se ollut minä',
      text: [
        'Kysymys puhelimessasi tai tekstiviesti, jota et pyytänyt, merkitsee, että joku voi tietää salasanasi. Ilman puhelintasi se ei riitä sisäänpääsyyn.',
      ],
      steps: [
        'Paina puhelimessa ”Se en ollut minä” äläkä anna koodia kenellekään.',
        'Vaihda salasanasi. Samalla kaikki muut selaimet kirjataan ulos.',
        'Lue ”Tapahtumat” tilisivultasi ja kerro asiasta palvelun ylläpidolle.',
      ],
      link: 'Vaihda salasanani',
    },
  },
};

const seen: Words['guide']['seen'] = {
  heading: 'Mitä tilistäsi näemme',
  whose: (email) => `Olet kirjautunut tunnuksella ${email}, joten katsoimme tilisi tietoja.`,
  anonymous: 'Kirjaudu, niin tämä sivu katsoo, mitä omasta tilistäsi tiedetään.',
  signIn: 'Kirjaudu ja katso',
  settingUp: 'Tilisi suojaaminen on kesken, joten katsottavaa ei vielä ole. Aloittamasi on tallessa.',
  back: 'Takaisin siihen, minkä aloitit',
  stillHere: 'Jotain muuta?',
  app: {
    none: 'Tililläsi ei ole todennussovellusta.',
    unused: (linked) =>
      `Todennussovelluksesi yhdistettiin ${format.day(linked)}, eikä sitä ole vielä käytetty.`,
    used: (at) => `Todennussovelluksesi koodi hyväksyttiin viimeksi ${format.moment(at)}.`,
    disabled:
      'Todennussovelluksesi on pois käytöstä liian monen väärän koodin vuoksi. Vaihda se, niin se toimii taas.',
    lost: 'Todennussovelluksesi on poistettu, koska sen puhelin katosi. Yhdistä sen tilalle toinen puhelin tai sovellus.',
    onLost: (linked) =>
      `Todennussovellus, jonka yhdistit ${format.day(linked)}, vahvistaa puolestasi. Jos se oli kadonneessa puhelimessa, poista se.`,
    replace: 'Vaihda sovellus',
  },
  refused: {
    clock: (at) =>
      `${format.moment(at)}: koodi hylättiin, koska puhelimesi kello on väärässä. Aseta se automaattiseksi.`,
    replayed: (at) => `${format.moment(at)}: koodi hylättiin, koska se oli jo käytetty. Odota seuraavaa.`,
    'other-app': (at) =>
      `${format.moment(at)}: koodi hylättiin, koska se tuli sovelluksesta, jota ei ole enää yhdistetty. Käytä sovelluksesi uusinta merkintää.`,
    expired: (at) => `${format.moment(at)}: koodi hylättiin, koska se oli liian vanha.`,
    wrong: (at) => `${format.moment(at)}: väärä koodi hylättiin.`,
    throttled: (at) => `${format.moment(at)}: yritys hylättiin, koska niitä oli ollut liian monta.`,
    recovery: (at) => `${format.moment(at)}: palautuskoodi hylättiin.`,
    password: (at) => `${format.moment(at)}: väärä salasana hylättiin.`,
    settled: (at, since) =>
      `${format.moment(at)}: koodi hylättiin. Sen jälkeen koodi hyväksyttiin ${format.moment(since)}, joten se toimii taas.`,
    none: 'Viimeisten seitsemän päivän aikana sinulta ei ole hylätty mitään.',
  },
  /** Until when nothing is taken. */
  locks: {
    elsewhere: (until) =>
      `Vääriä salasanoja annettiin liian monta selaimissa, jotka ovat tilillesi uusia. Ne eivät ota salasanaa vastaan ennen ${format.moment(until)}. Se ei sulje ulos selaimia, joita olet käyttänyt ennen.`,
    here: (until) =>
      `Vääriä salasanoja annettiin liian monta tässä selaimessa tai tästä verkkoyhteydestä. Salasanaa ei oteta vastaan ennen ${format.moment(until)}.`,
    codes: (until) =>
      `Vääriä koodeja annettiin liian monta. Yhtään koodia ei hyväksytä ennen ${format.moment(until)}.`,
  },
  phones: {
    none: 'Tiliisi ei ole yhdistetty puhelinta, jossa on Twofold Authenticator.',
    link: 'Yhdistä puhelin',
    check: 'Tarkista ilmoitukset',
    lastOnline: (phone: string, seenAt: Date): string =>
      `Laite ${phone} oli viimeksi verkossa ${format.moment(seenAt)}.`,
    on: (phone, seenAt) =>
      `Ilmoitukset ovat päällä laitteessa ${phone}. Laite oli viimeksi verkossa ${format.moment(seenAt)}.`,
    off: (phone, seenAt) =>
      `Ilmoitukset eivät ole päällä laitteessa ${phone}. Avaa sovellus siinä, kun kirjaudut. Laite oli viimeksi verkossa ${format.moment(seenAt)}.`,
    blocked: (phone, seenAt) =>
      `Ilmoitukset on estetty laitteessa ${phone}. Salli ne laitteen asetuksissa. Laite oli viimeksi verkossa ${format.moment(seenAt)}.`,
    impossible: (phone, seenAt) =>
      `Ilmoitukset eivät ole mahdollisia laitteessa ${phone}. Avaa sovellus siinä, kun kirjaudut. Laite oli viimeksi verkossa ${format.moment(seenAt)}.`,
    gone: (phone, seenAt) =>
      `Ilmoitukset eivät enää saavu laitteeseen ${phone}. Avaa sovellus siinä, niin ne tulevat taas. Laite oli viimeksi verkossa ${format.moment(seenAt)}.`,
    switchedOff: {
      'wrong-codes': (phone) =>
        `${phone} on pois käytöstä liian monen väärän yrityksen vuoksi. Yhdistä se uudelleen, niin voit käyttää sitä.`,
      lost: (phone) =>
        `${phone} on poistettu, koska se katosi. Yhdistä sen tilalle toinen puhelin tai sovellus.`,
      'by-phone': (phone) =>
        `${phone} on poistettu puhelimen sovelluksessa. Yhdistä se uudelleen, niin voit käyttää sitä.`,
    },
    tooMany: (at) =>
      `${format.moment(at)}: puhelimeltasi ei kysytty, koska kolmea pyyntöä ei ollut vahvistettu.`,
    paused: (at) =>
      `${format.moment(at)}: puhelimeltasi ei kysytty, koska ”Se en ollut minä” oli painettu alle tuntia aiemmin.`,
    denied: (at) => `${format.moment(at)}: pyyntö hylättiin puhelimellasi.`,
    notMe: (at) => `${format.moment(at)}: puhelimellasi painettiin ”Se en ollut minä”.`,
  },
  backupPhone: {
    none: 'Tililläsi ei ole varanumeroa.',
    add: 'Lisää varanumero',
    works: (masked) => `Varanumerosi on ${masked}.`,
    disabled: (masked) =>
      `Varanumerosi ${masked} on pois käytöstä liian monen väärän yrityksen vuoksi. Tarkista numero uudelleen, niin voit käyttää sitä.`,
    notOffered: 'Tämä palvelu ei lähetä tekstiviestejä.',
  },
  text: {
    none: 'Viimeisen tunnin aikana ei ole pyydetty tekstiviestiä.',
    queued: (at) => `Tekstiviesti pyydettiin klo ${format.second(at)}, ja se lähetetään kohta.`,
    'handed-over': (at) =>
      `Viimeisin tekstiviesti annettiin verkkoon klo ${format.second(at)}. Tietoa sen perille tulosta ei ole.`,
    delivered: (at) => `Viimeisin tekstiviesti tuli perille klo ${format.second(at)}.`,
    failed: (at) => `Viimeisintä tekstiviestiä ei voitu toimittaa. Saimme tiedon klo ${format.second(at)}.`,
    tooMany: (at) =>
      `${format.moment(at)}: tekstiviestiä ei lähetetty, koska niitä oli pyydetty liian monta. Voit pyytää uudelleen tunnin kuluttua siitä.`,
  },
  recoveryCode: {
    none: 'Tililläsi ei ole palautuskoodia.',
    works: (saved) => `Palautuskoodisi tallennettiin ${format.day(saved)}, eikä sitä ole käytetty.`,
    disabled: 'Palautuskoodisi on pois käytöstä liian monen väärän yrityksen vuoksi. Hae uusi.',
    replace: 'Hae uusi koodi',
  },
  protect: {
    open: 'Tätä tiliä suojaa vain salasanasi.',
    link: 'Suojaa tilisi',
  },
  activityAbout: 'Tilisivusi näyttää, mitä tililläsi on tapahtunut, milloin ja mistä.',
  activity: 'Lue, mitä tililläsi on tapahtunut',
};

/** The guide for when something does not work, and what it sees of the account, in Finnish. */
export const troubleshooting = { page, seen };
