import type { Words } from '#locales/words.ts';

/** The guide to signing in, in Finnish. */
export const signingIn: Words['guide']['pages']['signing-in'] = {
  heading: 'Kirjautuminen',
  lead: 'Salasanasi, sitten yksi vahvistus. Yhdellä kirjautumisella pääset kaikkiin yhdistettyihin palveluihin.',
  sections: {
    push: {
      heading: 'Twofold Authenticator',
      text: [
        'Sivu jatkaa itsestään, kun olet vastannut. Aikaa on kaksi minuuttia.',
        'Se toimii myös ilman ilmoituksia. Avaa sovellus: se löytää pyynnön itse.',
      ],
      steps: [
        'Kirjoita sähköpostiosoitteesi ja salasanasi.',
        'Avaa ilmoitus puhelimessasi tai avaa sovellus.',
        'Jos selain on sinulle uusi, kirjoita näytön luku puhelimeesi. Selaimessa, jossa olet jo kirjoittanut luvun, sitä ei ehkä kysytä.',
        'Paina ”Vahvista”.',
      ],
      picture: 'Sivu ”Vahvista puhelimellasi”, jossa on puhelimeen kirjoitettava kuusinumeroinen luku.',
    },
    look: {
      heading: 'Katso ennen kuin vahvistat',
      text: [
        'Puhelin kertoo, mikä palvelu kysyy, mistä osoitteesta ja selaimesta ja milloin. Vahvista vain se, minkä itse aloitit, äläkä koskaan kirjoita lukua sellaisen puolesta, joka soittaa sinulle.',
        '”Hylkää” lopettaa tämän yhden kirjautumisen. ”Se en ollut minä” tekee enemmän: et saa pyyntöjä tuntiin, ja jokaisessa selaimessa tarvitaan taas luku. Vaihda sitten salasanasi, sillä joku voi tietää sen.',
      ],
      link: 'Vaihda salasanasi',
    },
    code: {
      heading: 'Sovelluksen koodilla',
      text: [
        'Avaa todennussovellus, etsi tämän palvelun koodi ja kirjoita se. Koodi vaihtuu 30 sekunnin välein, ja jokainen koodi toimii kerran.',
      ],
      picture:
        'Sivu ”Anna sovelluksesi koodi”, jossa on kenttä kuudelle numerolle ja linkki ”Valitse toinen tapa”.',
    },
    text: {
      heading: 'Tekstiviestillä',
      text: [
        'Paina ”Valitse toinen tapa”, sitten ”Tekstiviesti”. Koodi tulee varanumeroosi ja toimii kymmenen minuuttia. Jos koodia ei tule, paina ”Lähetä uusi koodi”. Aiemmatkin toimivat vielä.',
      ],
    },
    other: {
      heading: 'Muulla tavalla',
      text: [
        '”Valitse toinen tapa” näyttää, mitä tapoja tililläsi on, paras ensin. ”Puhelimeni on kadonnut” näyttää, mikä toimii ilman puhelinta.',
      ],
      picture: 'Sivu ”Valitse toinen tapa”, joka näyttää tilin käytössä olevat tavat.',
    },
    again: {
      heading: 'Miksi sinulta kysytään uudelleen',
      text: [
        'Jotkin palvelujen osat kysyvät uudelleen varmistaakseen, että se olet edelleen sinä. Se, mitä olit tekemässä, säilyy.',
        'Kirjautuminen päättyy, kun sitä ei ole käytetty tuntiin, ja joka tapauksessa päivän kuluttua.',
      ],
    },
    borrowed: {
      heading: 'Vieraalla tietokoneella',
      text: [
        'Paina ”Kirjaudu ulos”, kun lopetat. Jos unohdit, avaa tilisi missä tahansa: ”Missä olet kirjautuneena” näyttää kaikki selaimet, ja voit kirjata ne siellä ulos.',
      ],
      link: 'Siirry tilillesi',
    },
  },
};
