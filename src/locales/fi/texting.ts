import type { Words } from '#locales/words.ts';

/** What became of a text with a code, in Finnish. */
export const texting: Words['texting'] = {
  onItsWay: 'Matkalla',
  taken: 'Välittäjä otti viestin vastaan',
  detour: 'Yksi välittäjä ei voinut lähettää viestiä, joten pyysimme toista.',
  network: 'Annettu operaattorin verkkoon',
  waiting: 'Odotamme tietoa, että viesti on perillä',
  delivered: (at) => `Perillä klo ${at}`,
  failures: {
    'number-unknown': 'Verkko ei tunne tätä numeroa.',
    landline: 'Tämä on lankanumero, joten se ei voi saada tekstiviestejä.',
    blocked: 'Puhelin tai sen operaattori estää tekstiviestimme.',
    'country-not-served': 'Välittäjämme ei lähetä tekstiviestejä siihen maahan.',
    'switched-off': 'Puhelin on pois päältä, kuuluvuusalueen ulkopuolella tai täynnä.',
    'network-refused': 'Operaattorin verkko hylkäsi tekstiviestin.',
    undeliverable: 'Operaattorin verkko ei voinut toimittaa viestiä eikä kerro syytä.',
    'gateway-refused': 'Välittäjämme ei ottanut tekstiviestiä vastaan. Vika on meidän, ei sinun.',
    'gateway-unreachable': 'Emme saaneet yhteyttä välittäjäämme. Vika on meidän, ei sinun.',
    'address-refused': 'Emme voineet lähettää tekstiviestiä. Vika on meidän, ei sinun.',
    expired: 'Emme voineet lähettää viestiä ajoissa, joten sen koodista ei ole enää hyötyä.',
    unsendable: 'Emme voineet lähettää tekstiviestiä. Vika on meidän, ei sinun.',
  },
  stuck: 'Välittäjämme ei juuri nyt ota viestiä vastaan. Yritämme, kunnes se onnistuu.',
  late: 'Vielä ei ole tullut tietoa, että viesti on perillä. Tarkista, että puhelimessa on kenttää, ettei se ole lentotilassa ja ettei se estä tuntemattomia lähettäjiä.',
  lateNumber: (number) => `Tarkista numero numerolta, että ${number} on numerosi.`,
  next: {
    signIn: {
      again: 'Lähetä uusi koodi tai valitse toinen tapa.',
      elsewhere: 'Valitse toinen tapa. Voit sen jälkeen vaihtaa numeron tilisivullasi.',
    },
    setup: {
      again: 'Lähetä uusi koodi tai käytä toista numeroa.',
      elsewhere: 'Käytä toista numeroa.',
    },
  },
  over: 'Tämä koodi on vanhentunut. Lähetä uusi.',
  look: 'Katso, miten viestin kävi',
};
