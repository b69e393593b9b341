import type { Words } from '#locales/words.ts';

/** The guide for the day the phone is gone, in Finnish. */
export const lostPhone: Words['guide']['pages']['lost-phone'] = {
  heading: 'Jos puhelimesi katoaa',
  lead: 'Sellaista sattuu. Puhelimen löytäjä tarvitsisi vielä salasanasi, ja sinä pääset sisään ilman puhelinta.',
  sections: {
    now: {
      heading: 'Pääse sisään ilman puhelinta',
      text: [
        'Sivu näyttää, mikä vielä toimii, helpoin ensin. Kun olet sisällä, kadonnut puhelin poistetaan, kaikki muut selaimet kirjataan ulos ja yhdistät toisen puhelimen.',
      ],
      steps: [
        'Kirjaudu salasanallasi kuten ennenkin.',
        'Kun sinua pyydetään vahvistamaan, paina ”Puhelimeni on kadonnut”.',
        'Valitse, mitä sinulla vielä on.',
      ],
      picture: 'Sivu ”Puhelimesi on kadonnut”, joka näyttää, mikä vielä toimii, helpoin ensin.',
      link: 'Kirjaudu sisään',
    },
    text: {
      heading: 'Varanumerolla',
      text: [
        'Lähetämme sinulle koodin tekstiviestillä. Jos numerosikin oli kadonneessa puhelimessa, saat operaattoriltasi siihen uuden SIM-kortin. Käytä palautuskoodiasi, kunnes kortti tulee.',
        'Paina sitten ”Poista ja kirjaa ulos kaikkialta muualta”. Yhdistä toinen puhelin ja tallenna uusi palautuskoodi.',
      ],
    },
    code: {
      heading: 'Palautuskoodilla',
      text: [
        'Kirjoita koodi, jonka kirjoitit muistiin. Isoilla kirjaimilla, välilyönneillä ja viivoilla ei ole väliä. Se toimii kerran.',
        'Yhdistät heti uuden puhelimen ja tallennat uuden koodin. Sitten kadonnut puhelin ei enää toimi tällä tilillä, ja kaikki muut selaimet kirjataan ulos.',
      ],
      picture: 'Sivu ”Käytä palautuskoodiasi”, jossa on kenttä koodille.',
      link: 'Lisää palautuskoodista',
    },
    unlink: {
      heading: 'Jos olet jo kirjautuneena jossain',
      text: [
        'Avaa tilisi siellä ja paina ”Puhelimeni on kadonnut”. Vahvistat jollain, mikä sinulla vielä on, eikä puhelin siitä hetkestä lähtien vahvista enää mitään.',
      ],
      link: 'Siirry tilillesi',
    },
    nothing: {
      heading: 'Jos mitään ei ole jäljellä',
      text: [
        'Kysy palvelun ylläpidolta. Siellä voidaan järjestää, että saat yhdistää puhelimen uudelleen. Kukaan, joka auttaa sinua, ei tarvitse salasanaasi, koodia eikä palautuskoodiasi.',
      ],
      link: 'Näin tavoitat ylläpidon',
    },
    rehearse: {
      heading: 'Varaudu siihen päivään',
      text: [
        'Tilisivullasi on ”Harjoittele kirjautumista ilman puhelinta”. Siihen menee minuutti, eikä se muuta mitään. Näet, että pääset sisään varanumerollasi tai palautuskoodillasi.',
      ],
      link: 'Siirry tilillesi',
    },
    found: {
      heading: 'Jos löydät puhelimen',
      text: [
        'Puhelin, jota et ole poistanut tililtäsi, toimii kuten ennen. Poistamasi puhelin yhdistetään uudelleen kuten uusi.',
      ],
      link: 'Kun saat uuden puhelimen',
    },
  },
};
