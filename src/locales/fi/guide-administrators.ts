import type { Words } from '#locales/words.ts';

/**
 * The guide for whoever looks after a linked application, in Finnish. Both sides are a "palvelu": this one is called
 * "kirjautumispalvelu" here.
 */
export const administrators: Words['guide']['pages']['administrators'] = {
  heading: 'Yhdistettyjen palvelujen ylläpitäjille',
  lead: 'Sinulle, joka vastaat tähän kirjautumispalveluun yhdistetystä tai yhdistettävästä palvelusta.',
  sections: {
    what: {
      heading: 'Mitä yhdistämisestä saat',
      text: [
        'Käyttäjät kirjautuvat täällä, ja palvelusi saa tietää, keitä he ovat. Se ei tallenna salasanoja eikä kysy mitään puhelimilta. Se, miten käyttäjät vahvistavat, ratkaistaan täällä eikä muuta palvelussasi mitään.',
        'Se, joka on jo kirjautunut, pääsee kysymättä läpi kaikissa yhdistetyissä palveluissa.',
      ],
    },
    link: {
      heading: 'Yhdistä palvelusi',
      text: ['Kirjautumispalvelun ylläpito yhdistää sen yhdellä komennolla. Siihen menee minuutti.'],
      steps: [
        'Kerro ylläpidolle palvelusi nimi, sellaisena kuin se tunnetaan, ja tarkka osoite, johon käyttäjät palaavat kirjautumisen jälkeen.',
        'Kerro, täytyykö jokainen kirjautuminen vahvistaa puhelimella vai vain se, mihin palvelusi pyytää vahvistusta.',
        'Saat tunnisteen ja salaisuuden. Salaisuus näytetään kerran: säilytä se kuten salasana.',
        'Anna molemmat palvelullesi yhdessä tämän kirjautumispalvelun osoitteen kanssa. Kaikki, mikä osaa OpenID Connectia, löytää loput itse.',
      ],
      link: 'Mitä palvelusi löytää',
    },
    secure: {
      heading: 'Kysy uudelleen ennen jotain tärkeää',
      text: [
        'Ennen kuin joku vaihtaa tilinumeron, jolle rahaa maksetaan, palvelusi voi pyytää uuden vahvistuksen: se lähettää käyttäjän tänne ja pyytää ”urn:twofold:2fa” sekä suurinta ikää sekunteina, esimerkiksi 600. Se, joka on vahvistanut tuon ajan sisällä, pääsee kysymättä läpi.',
        'Se, joka ei ole vielä yhdistänyt puhelinta, ohjataan käyttöönoton läpi ja palaa sen jälkeen palveluusi.',
        'Palvelusi täytyy tarkistaa vastaus: siinä kerrotaan, miten ja milloin käyttäjä vahvistettiin.',
      ],
    },
    learns: {
      heading: 'Mitä palvelusi saa tietää',
      text: [
        'Tunnisteen, joka ei koskaan muutu, nimen, sähköpostiosoitteen sekä sen, miten ja milloin käyttäjä kirjautui. Pidä tietosi tunnisteen mukaan, sillä sähköpostiosoite voi muuttua.',
        'Se ei koskaan saa tietää salasanaa, puhelinta eikä sen numeroa.',
      ],
    },
    out: {
      heading: 'Uloskirjautuminen',
      text: [
        'Kun joku kirjautuu täältä ulos, palvelusi voi saada siitä tiedon ja päättää oman istuntonsa. Nimeä sitä varten osoite, kun palvelu yhdistetään.',
        'Palvelusi voi myös itse aloittaa uloskirjautumisen. Käyttäjältä kysytään, ja sitten hänet kirjataan ulos kaikista yhdistetyistä palveluista.',
      ],
    },
    people: {
      heading: 'Kun käyttäjät pyytävät sinulta apua',
      text: [
        'Et voi päästää ketään sisään, etkä tarvitse kenenkään salasanaa tai koodia. Ohjaa käyttäjät näille sivuille tai kirjautumispalvelun ylläpidon luo.',
      ],
      link: 'Jos puhelimesi katoaa',
    },
  },
};
