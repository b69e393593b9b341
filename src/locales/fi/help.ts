import type { Words } from '#locales/words.ts';

/** The page of help, in Finnish. */
export const help: Words['help'] = {
  heading: 'Ohje',
  lead: 'Etsi, mitä sinulle tapahtui. Aloittamasi asia ei ole kadonnut: palaa selaimessa takaisin ja jatka.',
  code: {
    heading: 'Sovellukseni koodi ei kelpaa',
    newest: (service) =>
      `Kirjoita koodi, jonka sovellus juuri nyt näyttää palveluun ${service}. Se vaihtuu 30 sekunnin välein, ja jokainen koodi toimii kerran.`,
    clock: 'Jos seuraavakin hylätään, puhelimesi kello on luultavasti väärässä. Aseta se automaattiseksi.',
    compare: 'Vertaa kelloasi meidän kelloomme',
  },
  text: {
    heading: 'Tekstiviestiä ei tule',
    signal:
      'Tarkista, että puhelimessa on kenttää eikä se ole lentotilassa. Tekstiviestin tulo voi kestää minuutin. Paina sitten ”Lähetä uusi koodi”.',
    other: 'Jos viestiä ei vieläkään tule, paina ”Valitse toinen tapa”.',
  },
  phone: {
    heading: 'Puhelimeni on kadonnut, rikki tai uusi',
    lost: 'Kirjaudu salasanallasi kuten ennenkin ja valitse sitten ”Puhelimeni on kadonnut”. Sivu näyttää, mikä vielä toimii.',
    new: 'Jos sinulla on vielä vanha puhelin, vaihda sovellus tilisivullasi ennen kuin luovut puhelimesta.',
    account: 'Siirry tilillesi',
  },
  password: {
    heading: 'Unohdin salasanani',
    link: 'Voimme lähettää sähköpostiisi linkin, jolla asetat uuden salasanan. Puhelimesi vahvistaa edelleen, että se olet sinä.',
    forgotten: 'Lähetä minulle linkki',
    ask: 'Pyydä palvelun ylläpidolta linkki, jolla asetat uuden salasanan.',
  },
  stranger: {
    heading: 'Jotain tapahtui, enkä se ollut minä',
    change:
      'Joku voi tietää salasanasi. Vaihda se nyt: kaikki muut selaimet kirjataan ulos. Lue sitten ”Tapahtumat” tilisivultasi.',
    password: 'Vaihda salasanani',
    never:
      'Kukaan, joka auttaa sinua, ei tarvitse salasanaasi, koodia eikä palautuskoodiasi. Älä kerro niitä kenellekään.',
  },
  guide: {
    heading: 'Lue lisää',
    troubleshooting: 'Valitse, mitä näet, ja selvitä, mistä se johtuu',
    read: 'Lue opasta',
  },
  desk: {
    heading: 'Eikö mikään näistä auttanut?',
    ask: 'Kysy palvelun ylläpidolta. Siellä voidaan järjestää, että saat yhdistää puhelimen uudelleen.',
    mail: (address) => `Kirjoita osoitteeseen ${address}`,
    telephone: (number) => `Soita numeroon ${number}`,
    page: 'Siirry asiakastukeen',
  },
};
