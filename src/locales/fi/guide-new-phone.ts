import type { Words } from '#locales/words.ts';

/** The guide for a new phone, in Finnish. */
export const newPhone: Words['guide']['pages']['new-phone'] = {
  heading: 'Kun saat uuden puhelimen',
  lead: 'Yhdistä uusi puhelin, kun vanha vielä toimii. Silloin siihen menee kaksi minuuttia.',
  sections: {
    push: {
      heading: 'Twofold Authenticator',
      text: ['Tilillä voi olla useita puhelimia. Pidä vanha yhdistettynä, kunnes uusi toimii.'],
      steps: [
        'Avaa tilisi selaimessa ja vahvista vanhalla puhelimella, jos sinulta kysytään.',
        'Etsi kohta ”Näin vahvistat, että se olet sinä” ja paina ”Yhdistä puhelin”. Skannaa QR-koodi uudella puhelimella ja vastaa siellä kokeiluun.',
        'Paina vanhan puhelimen kohdalla ”Poista”.',
      ],
      picture: 'Tilisivu, jossa ovat vahvistustavat, varanumero ja palautuskoodi.',
      link: 'Siirry tilillesi',
    },
    app: {
      heading: 'Muu todennussovellus',
      text: ['Vanhan puhelimen sovellus toimii, kunnes uusi on yhdistetty, ja lakkaa sitten toimimasta.'],
      steps: [
        'Avaa tilisi selaimessa ja vahvista vanhalla puhelimella, jos sinulta kysytään.',
        'Etsi kohta ”Todennussovellus” ja paina ”Vaihda”. Skannaa QR-koodi uuden puhelimen sovelluksella.',
        'Kirjoita koodi, jonka uusi puhelin näyttää.',
      ],
    },
    number: {
      heading: 'Jos numerosi vaihtuu',
      text: [
        'Etsi tilisivultasi kohta ”Varanumero” ja paina ”Vaihda”. Uuteen numeroon lähetetään koodi tekstiviestillä.',
      ],
    },
    codes: {
      heading: 'Koodit muille sivustoille',
      text: [
        'Jos sinulla on Twofold Authenticatorissa koodeja muille sivustoille, ota ne mukaan, ennen kuin luovut vanhasta puhelimesta: avaa sovelluksessa ”Koodit” ja valitse ”Tallenna koodit tiedostoon”. Valitse uudessa puhelimessa ”Palauta koodit tiedostosta”.',
      ],
    },
    gone: {
      heading: 'Jos vanha puhelin on jo kadonnut',
      text: [
        'Silloin pääset sisään palautuskoodillasi tai muulla tavalla ja yhdistät uuden puhelimen sen jälkeen.',
      ],
      link: 'Jos puhelimesi katoaa',
    },
  },
};
