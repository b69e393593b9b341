import { format } from '#locales/fi/format.ts';
import type { Words } from '#locales/words.ts';

/** What the service itself stores, in Finnish. */
export const privacy: Words['privacy'] = {
  heading: 'Tietosuoja',
  lead: (service) => `Mitä ${service} tallentaa sinusta, miksi ja kuinka pitkäksi aikaa.`,
  account: {
    heading: 'Tilisi',
    what: 'Nimesi ja sähköpostiosoitteesi, jotta tunnemme sinut ja voimme kirjoittaa sinulle. Salasanasi vain muodossa, josta kukaan ei voi lukea sitä. Kaikki niin kauan kuin sinulla on tili.',
  },
  authenticators: {
    heading: 'Mikä vahvistaa, että se olet sinä',
    what: 'Todennussovelluksesi avain ja varanumerosi, salattuina. Palautuskoodisi vain muodossa, josta kukaan ei voi lukea sitä. Kukin, kunnes poistat tai vaihdat sen.',
    ended: (seconds) =>
      `Vaihtamasi tai poistamasi sovelluksen avain säilytetään salattuna ${format.span(seconds)}, jotta voimme kertoa, jos koodi on siitä. Se ei avaa enää mitään.`,
    unfinished: (seconds) =>
      `Kesken jättämäsi käyttöönoton tiedot säilytetään ${format.span(seconds)} ja poistetaan sitten.`,
  },
  signedIn: {
    heading: 'Missä olet kirjautuneena',
    what: ({ idle, whole }) =>
      `Jokaisesta selaimesta sen laji, sen osoite internetissä ja ajat, jotta näet sen ja voit kirjata sen ulos. Kirjautuminen päättyy, kun viimeisestä käytöstä on kulunut ${format.span(idle)}. Nämä tiedot poistetaan, kun kirjaudut ulos, ja ne säilytetään enintään ${format.span(whole)}.`,
    applications:
      'Mitkä palvelut avasit, jotta uloskirjautuminen päättää nekin. Kunnes pääsysi niihin on vanhentunut.',
    browsers:
      'Tunniste jokaisesta selaimesta, jolla olet kirjautunut, jotta vieraat eivät voi lukita sinua ulos väärillä salasanoilla. Kunnes salasanasi vaihdetaan.',
  },
  happened: {
    heading: 'Mitä tapahtui',
    what: 'Kirjautumiset, hylätyt yritykset ja tilisi muutokset: mitä, milloin, mistä osoitteesta ja millä selaimella. Tiedot ovat väärinkäytösten löytämistä varten, kukaan ei voi muuttaa niitä, eikä palvelu poista niitä itsestään. Näet viimeiset 90 päivää tilisivullasi.',
    counted:
      'Yritykset lasketaan tilin, numeron ja osoitteen mukaan arvailun estämiseksi. Enintään päivän ajan.',
  },
  messages: {
    heading: 'Tekstiviestit ja sähköpostit',
    what: (keptSeconds) =>
      `Tieto siitä, että viesti lähetettiin, mihin numeroon tai osoitteeseen (vain osittain) ja tuliko se perille. Nämä säilytetään ${format.span(keptSeconds)}. Viestin sisältö poistetaan, kun se on lähetetty. Jos lähettämiseen voidaan tarvita useampaa välittäjää, sisältö poistetaan, kun viesti on tullut perille, viimeistään kymmenen minuutin kuluttua.`,
  },
  others: {
    heading: 'Kuka muu saa tietää jotain',
    applications:
      'Avaamasi palvelu saa tietää nimesi, sähköpostiosoitteesi ja sen, miten kirjauduit. Ei koskaan salasanaasi eikä mitään puhelimestasi.',
    carriers: {
      both: 'Tekstiviestit kulkevat välittäjän kautta ja sähköpostit sähköpostipalvelimen kautta. Ylläpito on valinnut molemmat.',
      texts: 'Tekstiviestit kulkevat ylläpidon valitseman välittäjän kautta.',
      mails: 'Sähköpostit kulkevat ylläpidon valitseman sähköpostipalvelimen kautta.',
    },
    nobody:
      'Ei kukaan muu. Nämä sivut eivät lataa mitään muilta sivustoilta, eivät laske käyntejä eivätkä näytä mainoksia.',
  },
  cookies: {
    heading: 'Evästeet',
    what: (browserSeconds) =>
      `Kaksi, ja molemmat ovat tarpeen. Toinen pitää sinut kirjautuneena, kunnes kirjaudut ulos tai suljet selaimen. Toisesta tunnistamme tämän selaimen, ja se säilytetään ${format.span(browserSeconds)}.`,
    language: (seconds: number): string =>
      `Kolmas on vain, jos valitset kielen tai jokin palvelu pyytää sitä: siitä muistamme kielen, ja se säilytetään ${format.span(seconds)}.`,
  },
  operator: {
    heading: 'Kysymyksiä?',
    ask: 'Kysy palvelun ylläpidolta, myös kun haluat nähdä, mitä sinusta on tallennettu, tai haluat korjata tai poistaa tietoja.',
    own: 'Mitä ylläpito sanoo tietosuojasta',
  },
};
