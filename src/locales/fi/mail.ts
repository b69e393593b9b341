import type { Words } from '#locales/words.ts';

/** Mails, in Finnish. */
export const mail: Words['mail'] = {
  greeting: (name) => `Hei ${name},`,
  circumstances: ({ when, where, browser }) => `Milloin: ${when}\nMistä: ${where}\nSelain: ${browser}`,
  notMe:
    'Jos tämä olit sinä, sinun ei tarvitse tehdä mitään. Jos et ollut, vaihda salasanasi nyt ja katso tiliäsi:',
  unknownPlace: 'palvelun komentorivi',
  signature: (service) => `${service}`,
  passwordLink: {
    subject: (service) => `Aseta uusi salasana palveluun ${service}`,
    text: 'Joku, toivottavasti sinä, pyysi saada asettaa uuden salasanan tälle tilille. Tämä linkki toimii kerran, 30 minuutin ajan:',
    ignore: 'Jos et pyytänyt tätä, älä tee mitään. Salasanasi pysyy ennallaan.',
  },
  notices: {
    'enrolment-finished': {
      subject: 'Tilisi on nyt suojattu',
      text: 'Tästä lähtien puhelimesi vahvistaa kaikissa yhdistetyissä palveluissa, että se olet sinä.',
    },
    'app-linked': {
      subject: 'Todennussovellus yhdistettiin',
      text: 'Tiliisi yhdistettiin todennussovellus.',
    },
    'app-replaced': {
      subject: 'Todennussovelluksesi vaihdettiin',
      text: 'Tiliisi yhdistettiin toinen todennussovellus. Aiempi ei enää toimi.',
    },
    'app-unlinked': {
      subject: 'Todennussovelluksesi poistettiin',
      text: 'Todennussovellus poistettiin, joten puhelimesi ei enää suojaa tiliäsi.',
    },
    'phone-linked': {
      subject: 'Puhelin yhdistettiin',
      text: 'Tiliisi yhdistettiin puhelin, jossa on Twofold Authenticator. Se voi vahvistaa, että se olet sinä.',
    },
    'phone-unlinked': {
      subject: 'Puhelin poistettiin',
      text: 'Tililtäsi poistettiin puhelin, jossa on Twofold Authenticator. Se ei enää vahvista mitään.',
    },
    'phone-lost': {
      subject: 'Kadonnut puhelin poistettiin',
      text: 'Puhelin ilmoitettiin kadonneeksi, eikä se enää vahvista mitään. Kaikki muut selaimet kirjattiin ulos.',
    },
    'not-me': {
      subject: 'Joku voi tietää salasanasi',
      text: 'Vastasit puhelimellasi ”Se en ollut minä”. Kirjautuminen lopetettiin, eikä puhelimeesi lähetetä pyyntöjä tuntiin. Vaihda salasanasi nyt: sen jälkeen puhelimeltasi kysytään taas.',
    },
    'phone-added': {
      subject: 'Varanumero lisättiin',
      text: 'Tilillesi lisättiin varanumero. Tekstiviestit on helpompi kaapata kuin sovellus, joten käytämme niitä viimeisenä.',
    },
    'phone-changed': {
      subject: 'Varanumerosi vaihdettiin',
      text: 'Tilisi varanumero vaihdettiin toiseen numeroon.',
    },
    'phone-removed': {
      subject: 'Varanumerosi poistettiin',
      text: 'Varanumero poistettiin tililtäsi.',
    },
    'recovery-code-replaced': {
      subject: 'Sinulla on uusi palautuskoodi',
      text: 'Uusi palautuskoodi tallennettiin. Aiempi ei enää toimi.',
    },
    'recovery-code-used': {
      subject: 'Palautuskoodisi käytettiin',
      text: 'Joku kirjautui salasanallasi ja palautuskoodillasi ja voi nyt yhdistää uuden puhelimen. Kaikki selaimet kirjattiin ulos.',
    },
    'password-changed': {
      subject: 'Salasanasi vaihdettiin',
      text: 'Tilisi salasana vaihdettiin. Kaikki muut selaimet kirjattiin ulos.',
    },
    'new-browser': {
      subject: 'Kirjautuminen uudessa selaimessa',
      text: 'Tiliäsi käytettiin selaimessa, jota emme olleet nähneet aiemmin.',
    },
    'wrong-codes': {
      subject: 'Monta väärää koodia tilillesi',
      text: 'Joku, joka tietää salasanasi, kirjoitti monta väärää koodia. Ne kaikki hylättiin.',
    },
    'authenticator-disabled': {
      subject: 'Yksi vahvistustapa otettiin pois käytöstä',
      text: 'Sadan väärän yrityksen jälkeen yksi vahvistustapa otettiin pois käytöstä. Yhdistä se uudelleen tilisivullasi.',
    },
    'unlinked-by-operator': {
      subject: 'Puhelimesi poistettiin',
      text: 'Palvelun ylläpito poisti tilisi vahvistustavat. Otat ne uudelleen käyttöön, kun kirjaudut.',
    },
  },
};
