import { authenticatorApp } from '#locales/fi/authenticator-app.ts';
import { format } from '#locales/fi/format.ts';
import type { Words } from '#locales/words.ts';

const { question, ended, tryAgain } = authenticatorApp;

/** "Compare all methods", and the pages on which each can be tried, in Finnish. */
export const gallery: Words['gallery'] = {
  heading: 'Vertaa kaikkia tapoja',
  lead: 'Salasanasi on yksi puolikas, ja jokainen näistä tavoista on se toinen. Yhdessä ne avaavat kaikki palvelut, jotka on yhdistetty tiliisi.',
  bar: 'Galleria ja opas',
  guide: 'Opas',
  account: 'Tilisi',
  backToChoosing: 'Takaisin valintaan',
  policy: {
    required: 'Täällä kaikki vahvistavat puhelimella.',
    grace: (days) =>
      `Täällä kaikki vahvistavat puhelimella. Aikaa käyttöönottoon on ${format.amount(days, 'day')}.`,
    optional: 'Täällä voit vahvistaa puhelimella, ja suosittelemme sitä.',
  },
  methods: {
    push: {
      name: 'Twofold Authenticator',
      about: 'Kysymys puhelimessasi. Vastaa yhdellä napautuksella tai kirjoittamalla luku.',
    },
    totp: {
      name: 'Todennussovellus',
      about: 'Kirjoita kuusinumeroinen koodi sovelluksesta, jota jo käytät. Toimii ilman kenttää.',
    },
    sms: {
      name: 'Tekstiviesti',
      about: 'Lähetämme koodin tekstiviestillä varanumeroosi. Käytä tätä, kun muut eivät toimi.',
    },
    'recovery-code': {
      name: 'Palautuskoodi',
      about: 'Yksi koodi paperilla. Viimeinen keino päästä sisään, kun puhelimesi on kadonnut.',
    },
  },
  badges: {
    fastest: 'Nopein',
    backup: 'Varalla',
    notOffered: 'Ei käytössä täällä',
  },
  textsNotOffered: 'Palvelun ylläpito ei lähetä tekstiviestejä, joten täällä ei ole varanumeroa.',
  sideBySide: {
    heading: 'Rinnakkain',
    confirming: {
      name: 'Vahvistamisen kesto',
      push: 'noin 3 sekuntia',
      totp: 'noin 12 sekuntia',
      sms: 'noin 25 sekuntia',
      'recovery-code': 'noin minuutti',
    },
    settingUp: {
      name: 'Käyttöönotto',
      push: '1 minuutti, ei sovelluskauppaa',
      totp: '2 minuuttia',
      sms: '1 minuutti',
      'recovery-code': 'kuuluu jokaiseen tiliin',
    },
    needs: {
      name: 'Mitä tarvitset',
      push: 'puhelimen, jossa on verkkoyhteys',
      totp: 'puhelimen, jossa on todennussovellus',
      sms: 'puhelimen, johon tulee tekstiviestejä',
      'recovery-code': 'paperin, jossa koodi on',
    },
    noSignal: {
      name: 'Toimii ilman kenttää',
      push: 'tarvitsee verkkoyhteyden (wifi tai mobiili)',
      totp: 'kyllä',
      sms: 'tarvitsee matkapuhelinverkon',
      'recovery-code': 'kyllä',
    },
    borrowed: {
      name: 'Lainatulla tietokoneella',
      push: 'kyllä: kirjoita luku, jonka se näyttää',
      totp: 'kyllä: kirjoita koodi',
      sms: 'kyllä: kirjoita koodi',
      'recovery-code': 'vain hädässä: se toimii kerran',
    },
    falsePage: {
      name: 'Väärennettyä sivua vastaan',
      push: 'parempi: puhelin kertoo palvelun ja selaimen, mutta vieraan puolesta kirjoitettu luku päästää vieraan sisään',
      totp: 'heikko: koodin voi välittää eteenpäin',
      sms: 'heikko: koodin voi välittää eteenpäin, ja tekstiviestit voi kaapata',
      'recovery-code': 'heikko: koodin voi välittää eteenpäin',
    },
    lost: {
      name: 'Jos puhelimesi katoaa',
      push: 'poista se ja käytä varatapaa',
      totp: 'poista se ja käytä varatapaa',
      sms: 'uusi SIM-kortti säilyttää numeron',
      'recovery-code': 'tällä pääset takaisin',
    },
    here: {
      name: 'Tässä palvelussa',
      push: 'käytössä; tutussa selaimessa riittää napautus',
      pushStrict: 'käytössä; luku kirjoitetaan aina',
      totp: 'käytössä',
      sms: 'käytössä, varalla',
      smsNot: 'ei käytössä',
      'recovery-code': 'käytössä, varalla',
    },
  },
  trying: {
    heading: 'Kokeile',
    lead: 'Nämä ovat oikeita sivuja, mutta puhelin on vain piirretty. Mikään, mitä niillä teet, ei vaikuta mihinkään, eikä keneltäkään kysytä mitään.',
    go: 'Kokeile',
    alone: 'Kokeile omalla sivulla',
    frame: (method) => `Kokeilu: ${method}`,
  },
  play: {
    banner: 'Tämä on vain kokeilu. Mikään täällä ei vaikuta mihinkään.',
    back: 'Takaisin galleriaan',
    application: 'Palkanlaskenta',
    phoneName: 'Annan puhelin',
    beside: {
      push: 'Piirretty puhelin: Twofold Authenticator',
      totp: 'Piirretty puhelin: todennussovellus',
      sms: 'Piirretty puhelin: viestit',
      'recovery-code': 'Piirretty lappu',
    },
    codes: 'Koodit',
    account: 'anna@example.com',
    changes: 'Koodi vaihtuu 30 sekunnin välein. Lataa sivu uudelleen, niin näet uusimman.',
    messages: 'Viestit',
    note: 'Tallessa laatikossa',
    noteText: 'Palautuskoodi. Toimii kerran.',
    hint: {
      push: 'Kirjoita luku piirrettyyn puhelimeen tai vastaa väärin ja katso, mitä tapahtuu.',
      pushTap:
        'Selaimessa, jota olet jo käyttänyt, lukua ei tarvita. Paina vastausta piirretyssä puhelimessa.',
      totp: 'Kirjoita piirretyn puhelimen koodi tai jokin väärä ja katso, mitä tapahtuu.',
      sms: 'Kirjoita tekstiviestin koodi tai jokin väärä ja katso, mitä tapahtuu.',
      'recovery-code': 'Kirjoita lapun koodi tai tee siihen virhe ja katso, mitä tapahtuu.',
    },
    withNumber: 'Katso, miltä se näyttää sinulle uudessa selaimessa',
    withTap: 'Katso, miltä se näyttää selaimessa, jota olet jo käyttänyt',
    asks: question.heading['sign-in'],
    place: question.place,
    fromAddress: question.unknownPlace,
    browser: question.browser,
    newBrowser: question.isFirst,
    knownBrowser: 'Firefox, Windows',
    number: question.number,
    confirm: question.confirm,
    deny: question.deny,
    notMe: question.notMe,
    numberMissing: question.problems['number-missing'],
    tryAgain,
    numberWrong: question.problems['number-wrong'],
    ended: {
      confirmed: { heading: ended.confirmed['sign-in'], lead: ended.confirmedLead['sign-in'] },
      denied: { heading: ended.headings.denied, lead: ended.leads.denied },
      'not-me': { heading: ended.headings['not-me'], lead: ended.leads['not-me'] },
      'wrong-number': { heading: ended.headings['wrong-number'], lead: ended.leads['wrong-number'] },
    },
    done: {
      heading: 'Olisit nyt kirjautunut',
      lead: 'Muuta siihen ei tarvita. Oikeassa kirjautumisessa palvelu olisi nyt auki.',
      recoveryHeading: 'Pääsisit nyt sisään',
      recoveryLead:
        'Oikeasti yhdistäisit seuraavaksi uuden puhelimen ja tallentaisit uuden koodin. Kaikki muut selaimet kirjattaisiin ulos.',
      again: 'Kokeile uudelleen',
    },
  },
};
