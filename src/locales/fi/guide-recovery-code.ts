import type { Words } from '#locales/words.ts';

/** The guide about the recovery code, in Finnish. */
export const recoveryCode: Words['guide']['pages']['recovery-code'] = {
  heading: 'Palautuskoodi',
  lead: 'Yksi koodi paperilla: viimeinen keino päästä sisään, kun puhelimesi on kadonnut eikä mikään muu toimi.',
  sections: {
    keep: {
      heading: 'Missä säilytät sen',
      text: [
        'Paperilla, erillään puhelimestasi, paikassa, josta kukaan muu ei sitä löydä. Laatikko kotona on hyvä paikka. Kuva puhelimessa ei ole: se katoaa puhelimen mukana.',
        'Koodi ei yksin avaa mitään. Se toimii vain yhdessä salasanasi kanssa.',
        'Jos haluat nähdä, että muistiinpanosi on oikein, paina tilisivullasi ”Harjoittele kirjautumista ilman puhelinta”. Siellä koodi vain tarkistetaan, se ei tule käytetyksi.',
      ],
      picture:
        'Sivu ”Tallenna palautuskoodisi”, jossa on koodi viidessä ryhmässä ja painikkeet ”Kopioi koodi”, ”Lataa” ja ”Tulosta”.',
    },
    use: {
      heading: 'Käytä sitä',
      text: [
        'Isoilla kirjaimilla, välilyönneillä ja viivoilla ei ole väliä, ja yhden merkin virhe huomataan.',
      ],
      steps: [
        'Kirjaudu salasanallasi.',
        'Paina ”Valitse toinen tapa”, sitten ”Palautuskoodi”.',
        'Kirjoita koodi ja paina ”Jatka”.',
      ],
      picture: 'Sivu ”Käytä palautuskoodiasi”, jossa on kenttä koodille.',
    },
    after: {
      heading: 'Mitä sitten tapahtuu',
      text: [
        'Koodi on käytetty. Yhdistät puhelimen uudelleen ja tallennat uuden koodin. Vasta sitten olet sisällä.',
        'Kaikki muut selaimet kirjataan ulos, eikä aiemmin yhdistetty puhelin enää toimi tällä tilillä.',
      ],
    },
    replace: {
      heading: 'Hae uusi',
      text: [
        'Tee se, jos joku on voinut nähdä koodin tai jos et löydä sitä. Paina tilisivullasi ”Hae uusi koodi”. Vanha toimii, kunnes olet vahvistanut, että uusi on tallessa.',
      ],
      link: 'Siirry tilillesi',
    },
    lost: {
      heading: 'Jos sinulla ei ole puhelinta eikä koodia',
      text: ['Kysy palvelun ylläpidolta. Siellä voidaan järjestää, että saat yhdistää puhelimen uudelleen.'],
      link: 'Näin tavoitat ylläpidon',
    },
  },
};
