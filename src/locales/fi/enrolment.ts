import { format } from '#locales/fi/format.ts';
import type { Words } from '#locales/words.ts';

/** Where the account is protected: a name takes its case from the noun before it. */
const places = (applications: readonly string[]): string => {
  if (applications.length === 0) return 'kaikissa yhdistetyissä palveluissa';
  const names = format.names(applications);
  return applications.length === 1 ? `palvelussa ${names}` : `näissä palveluissa: ${names}`;
};

/** The wizard, in Finnish. */
export const enrolment: Words['enrolment'] = {
  next: 'Seuraava',
  anotherWay: 'Valitse toinen tapa',
  steps: {
    label: 'Vaiheet',
    done: 'valmis',
    position: (now, all) => `Vaihe ${now}/${all}`,
    choose: 'Valitse',
    link: 'Yhdistä puhelimesi',
    phone: 'Varanumero',
    recoveryCode: 'Palautuskoodi',
  },
  why: {
    heading: 'Suojaa tilisi',
    lead: 'Salasanan voi arvata tai varastaa. Tästä lähtien puhelimesi vahvistaa, että se olet sinä.',
    time: 'Tähän menee noin kaksi minuuttia, ja tarvitset puhelimesi.',
    covers: (applications) => `Tilisi on sen jälkeen suojattu ${places(applications)}.`,
    start: 'Aloita',
    resume: 'Aloitit tämän jo aiemmin. Jatkamme siitä, mihin jäit.',
    later: 'Muistuta myöhemmin',
    due: (due) => `Voit jättää tämän odottamaan ${format.day(due)} asti.`,
    recovering:
      'Palautuskoodisi oli oikein, ja se on nyt käytetty. Yhdistä puhelin uudelleen ja tallenna uusi koodi, niin pääset sisään.',
  },
  choose: {
    heading: 'Valitse, miten vahvistat, että se olet sinä',
    lead: 'Salasanasi jälkeen puhelimesi sanoo kyllä.',
    push: 'Twofold Authenticator',
    pushAbout: 'Nopein: puhelimesi kysyy, ja vastaat yhdellä napautuksella. Sovelluskauppaa ei tarvita.',
    totp: 'Muu todennussovellus',
    totpAbout:
      'Kirjoita kuusinumeroinen koodi sovelluksesta. Se voi olla esimerkiksi Google Authenticator, Microsoft Authenticator tai 1Password.',
    missing: 'Valitse jokin tavoista.',
    compare: 'Vertaa kaikkia tapoja',
  },
  app: {
    heading: 'Yhdistä todennussovelluksesi',
    scan: 'Avaa sovellus puhelimessasi, valitse',
    addAccount: 'Lisää tili',
    scanEnd: ' ja skannaa tämä koodi.',
    qr: 'QR-koodi',
    cannotScan: 'Etkö voi skannata QR-koodia?',
    typeKey: 'Kirjoita sen sijaan tämä avain sovellukseen. Se on aikapohjainen, kuusi numeroa.',
    copyKey: 'Kopioi avain',
    openApp: 'Avaa todennussovellukseni',
    openAppHint:
      'Jos olet nyt puhelimella: tämä avaa sovelluksen ja antaa sille avaimen. Jos mikään ei avaudu, kopioi avain sovellukseen.',
    code: '6-numeroinen koodi',
    hint: (service) => `Sovellus näyttää nyt koodin palveluun ${service}. Kirjoita se tähän.`,
    already: 'Sovelluksesi on yhdistetty. Voit jatkaa.',
  },
  phone: {
    heading: 'Lisää varanumero',
    changeHeading: 'Vaihda varanumerosi',
    lead: 'Jos puhelimesi katoaa tai sovellus häviää, voimme lähettää sinulle koodin tekstiviestillä. Voit jättää tämän väliin.',
    country: 'Maa',
    number: 'Puhelinnumero',
    textTo: 'Lähetämme kuusinumeroisen koodin tekstiviestillä numeroon',
    textToThis: 'Lähetämme kuusinumeroisen koodin tekstiviestillä tähän numeroon.',
    weaker: 'Tekstiviestit on helpompi kaapata, joten käytämme niitä viimeisenä.',
    skip: 'Ohita',
    kept: (masked) => `Varanumerosi ${masked} pysyy ennallaan, jos ohitat tämän.`,
    refusals: {
      empty: 'Anna puhelinnumero.',
      'unknown-country': 'Valitse numeron maa.',
      'not-a-number': 'Tämä ei ole puhelinnumero. Kirjoita numerot niin kuin valitsisit ne soittaessasi.',
      'unknown-prefix': 'Millään maalla ei ole tätä suuntanumeroa. Tarkista plusmerkin jälkeiset numerot.',
      'too-short': 'Numero on liian lyhyt. Tarkista, ettei mitään puutu.',
      'too-long': 'Numero on liian pitkä. Tarkista, ettei mikään ole kahteen kertaan.',
      'not-in-use': 'Siinä maassa ei ole tällaista numeroa. Tarkista maa ja numerot.',
      landline: 'Tämä on lankanumero, joten se ei voi saada tekstiviestejä. Anna matkapuhelinnumero.',
      'toll-free':
        'Tämä on maksuton palvelunumero, eikä se voi saada tekstiviestejä. Anna tavallinen matkapuhelinnumero.',
      'premium-rate': 'Tämä numero on lisämaksullinen. Anna tavallinen matkapuhelinnumero.',
      'shared-cost': 'Tässä numerossa puhelun hinta jaetaan. Anna tavallinen matkapuhelinnumero.',
      satellite:
        'Emme voi lähettää tekstiviestejä satelliittipuhelimiin. Anna tavallinen matkapuhelinnumero.',
      internet:
        'Tämä on internetpuhelin, eikä se kuulu tietylle laitteelle. Anna tavallinen matkapuhelinnumero.',
      'other-kind': 'Tähän numeroon emme voi lähettää tekstiviestejä. Anna tavallinen matkapuhelinnumero.',
      'country-not-served':
        'Emme voi lähettää tekstiviestejä siihen maahan. Anna toinen numero tai ohita tämä.',
    },
    didYouMean: (international) => `Tarkoititko numeroa ${international}?`,
    useSuggested: (international) => `Käytä numeroa ${international}`,
    throttled: (seconds) =>
      `Tekstiviestejä pyydettiin liian monta. Odota ${format.wait(seconds)} ja yritä uudelleen, tai ohita tämä.`,
  },
  phoneCode: {
    heading: 'Anna tekstiviestin koodi',
    sentTo: (number) => `Lähetimme sen numeroon ${number}. Se toimii kymmenen minuuttia.`,
    code: '6-numeroinen koodi',
    sendAgain: 'Lähetä uusi koodi',
    sentAgain: 'Lähetimme uuden koodin. Aiemmatkin toimivat vielä.',
    otherNumber: 'Käytä toista numeroa',
    throttled: (seconds) =>
      `Emme voi lähettää enempää tekstiviestejä. Voit pyytää uudelleen, kun on kulunut ${format.wait(seconds)}.`,
  },
  recoveryCode: {
    heading: 'Tallenna palautuskoodisi',
    lead: 'Viimeinen keino päästä sisään, kun puhelimesi on kadonnut eikä tekstiviestiä tule. Säilytä se paperilla, erillään puhelimesta.',
    copy: 'Kopioi koodi',
    download: 'Lataa',
    print: 'Tulosta',
    stored: 'Olen kopioinut tämän koodin ja laittanut sen turvaan',
    notStored: 'Kopioi koodi ja merkitse sitten ruutu.',
    otherCode:
      'Sitä koodia ei koskaan tallennettu, koska tiliä muutettiin välillä muualla. Tämä on uusi koodi. Ota tämä talteen ja merkitse sitten ruutu.',
    oldWorks: 'Vanha koodisi toimii, kunnes painat tässä ”Seuraava”.',
    paper: (service, email, day) => `${service}, ${email}, ${format.day(day)}`,
    fileName: 'palautuskoodi.txt',
    file: (service, email, day, code) =>
      `Palautuskoodi palveluun ${service}\nTili: ${email}\nLuotu: ${format.day(day)}\n\n${code}\n\nKäytä sitä salasanasi kanssa, kun puhelimesi on kadonnut. Se toimii kerran.\nSäilytä sitä paikassa, josta kukaan muu ei sitä löydä, ja erillään puhelimestasi.\n`,
  },
  done: {
    heading: 'Tilisi on nyt suojattu',
    lead: 'Näin pääset sisään, paras tapa ensin.',
    push: (phone) => `Twofold Authenticator laitteessa ${phone}`,
    pushText: 'Salasanasi, sitten vastauksesi puhelimella.',
    totp: 'Todennussovellus',
    totpText: 'Salasanasi, sitten koodi sovelluksesta.',
    sms: (masked) => `Tekstiviesti numeroon ${masked}`,
    smsText: 'Kun sovellus ei ole käsillä.',
    recoveryCode: 'Palautuskoodi',
    recoveryCodeText: 'Kun mikään muu ei enää auta. Se toimii kerran.',
    ifLost:
      'Jos puhelimesi katoaa, kirjaudu kuten ennenkin ja valitse ”Puhelimeni on kadonnut”. Autamme sinua siitä eteenpäin.',
    continue: 'Jatka',
  },
  changed: {
    heading: 'Tallennettu',
  },
};
