import type { Words } from '#locales/words.ts';

/** Setup videos, sentence by sentence, in Finnish. */
export const videos: Words['videos'] = {
  watch: 'Katso käyttöönottovideo',
  inWords: 'Sama sanoin',
  of: {
    push: {
      title: 'Puhelimen yhdistäminen: Twofold Authenticator',
      steps: [
        'Valitse tietokoneella ”Twofold Authenticator” ja paina ”Seuraava”.',
        'Suuntaa puhelimesi kamera koodiin ja avaa linkki, jonka se näyttää.',
        'Paina puhelimessa ”Yhdistä tämä puhelin”.',
        'Kirjoita puhelimeesi luku, joka näkyy tietokoneella.',
        'Paina ”Vahvista”. Tietokone jatkaa itsestään.',
      ],
    },
    totp: {
      title: 'Muun todennussovelluksen yhdistäminen',
      steps: [
        'Valitse tietokoneella ”Muu todennussovellus” ja paina ”Seuraava”.',
        'Lisää puhelimesi sovellukseen tili ja skannaa koodi.',
        'Sovellus näyttää nyt kuusinumeroisen koodin.',
        'Kirjoita koodi tietokoneella, ennen kuin se vaihtuu.',
        'Paina ”Seuraava”. Sovellus on yhdistetty.',
      ],
    },
    sms: {
      title: 'Varanumeron lisääminen',
      steps: [
        'Valitse numeron maa.',
        'Kirjoita numero. Näet sen siinä muodossa, jossa se valitaan.',
        'Paina ”Seuraava”. Puhelimeen tulee tekstiviesti, jossa on kuusinumeroinen koodi.',
        'Kirjoita koodi tietokoneella.',
        'Paina ”Seuraava”. Varanumero on valmis.',
      ],
    },
    'recovery-code': {
      title: 'Palautuskoodin tallentaminen',
      steps: [
        'Tämä on palautuskoodisi, viimeinen keino päästä sisään, kun puhelimesi on kadonnut.',
        'Kopioi se turvalliseen paikkaan, joka ei ole puhelimesi,',
        'tai tulosta se tai kirjoita se paperille.',
        'Merkitse ruutu, kun koodi on tallessa.',
        'Paina ”Seuraava”. Koodi on nyt voimassa, ja se toimii kerran.',
      ],
    },
  },
};
