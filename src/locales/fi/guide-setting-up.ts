import type { Words } from '#locales/words.ts';

/** The guide to setting up, in Finnish. */
export const settingUp: Words['guide']['pages']['setting-up'] = {
  heading: 'Käyttöönotto',
  lead: 'Siihen menee kerran noin kaksi minuuttia, ja sen jälkeen kaikki yhdistetyt palvelut on suojattu. Tarvitset puhelimesi.',
  sections: {
    begin: {
      heading: 'Mistä se alkaa',
      text: [
        'Se alkaa itsestään: kun kirjaudut ensimmäisen kerran sen jälkeen, kun palvelun ylläpito on alkanut pyytää sitä, tai kun avaat palvelusta osan, joka tarvitsee sitä. Voit aloittaa myös tilisivullasi kohdasta ”Suojaa tilisi”.',
        'Muistamme, mitä olit tekemässä. Lopuksi palaat siihen.',
        'Jos asia voi odottaa, näet painikkeen ”Muistuta myöhemmin” ja viimeisen päivän.',
      ],
      link: 'Siirry tilillesi',
    },
    choose: {
      heading: 'Valitse, miten vahvistat',
      text: [
        'Twofold Authenticator on nopein: puhelimesi kysyy, ja sinä vastaat. Jos käytät muuta todennussovellusta, kirjoitat siitä kuusinumeroisen koodin. Sovellus voi olla esimerkiksi Google Authenticator, Microsoft Authenticator tai 1Password.',
        'Mikään ei ole lopullista. Jokaisessa myöhemmässä vaiheessa on ”Valitse toinen tapa”.',
      ],
      picture:
        'Sivu ”Valitse, miten vahvistat, että se olet sinä”, jossa on kaksi vaihtoehtoa: Twofold Authenticator, joka on valittuna, ja muu todennussovellus.',
      link: 'Vertaa kaikkia tapoja',
    },
    push: {
      heading: 'Yhdistä puhelimesi: Twofold Authenticator',
      text: [
        'Sovelluskauppaa ei tarvita. Se on tämän palvelun sivu, jonka puhelimesi säilyttää kuin sovelluksen.',
        'Jos olet jo puhelimella, skannattavaa ei ole: paina ”Yhdistä tämä puhelin”.',
      ],
      steps: [
        'Suuntaa puhelimesi kamera näytön QR-koodiin ja avaa linkki, jonka se näyttää.',
        'Lisää sovellus iPhonessa ensin Koti-valikkoon. Sivu kertoo, miten. Muuten se ei voi lähettää ilmoituksia.',
        'Paina ”Yhdistä tämä puhelin” ja salli ilmoitukset, kun sovellus kysyy.',
        'Puhelimeltasi kysytään kokeeksi, ja näytöllä näkyy luku. Kirjoita se puhelimeen ja paina ”Vahvista”.',
      ],
      picture: 'Sivu ”Yhdistä puhelimesi”, jossa on skannattava QR-koodi ja sanat ”Odotamme puhelintasi”.',
    },
    app: {
      heading: 'Tai yhdistä muu todennussovellus',
      text: [
        'Avain pysyy samana, kunnes olet valmis. Väärä koodi, sivun lataaminen uudelleen tai takaisin-painike ei haittaa.',
      ],
      steps: [
        'Avaa sovellus puhelimessasi, valitse ”Lisää tili” ja skannaa näytön QR-koodi. Jos olet jo puhelimella, paina ”Avaa todennussovellukseni”.',
        'Jos skannaus ei onnistu, paina ”Etkö voi skannata QR-koodia?” ja kirjoita avain sovellukseen.',
        'Kirjoita kuusinumeroinen koodi, jonka sovellus nyt näyttää, ja paina ”Seuraava”.',
      ],
      picture: 'Sivu ”Yhdistä todennussovelluksesi”, jossa on QR-koodi ja kenttä kuusinumeroiselle koodille.',
    },
    phone: {
      heading: 'Lisää varanumero',
      text: [
        'Se saa koodin tekstiviestillä, kun puhelin, jossa sovelluksesi on, ei ole käsillä. Valitse maa, kirjoita numero ja sitten koodi, joka tulee.',
        'Jätä se väliin painamalla ”Ohita”. Voit lisätä sen myöhemmin tilisivullasi.',
      ],
      link: 'Lisää varanumerosta',
    },
    'recovery-code': {
      heading: 'Tallenna palautuskoodisi',
      text: [
        'Se on viimeinen keino päästä sisään. Kopioi, lataa tai tulosta se ja merkitse sitten ruutu ”Olen kopioinut tämän koodin ja laittanut sen turvaan”.',
        'Kun painat ”Seuraava”, kaikki tulee voimaan. Siihen asti tilisi on niin kuin ennen.',
      ],
      picture:
        'Sivu ”Tallenna palautuskoodisi”, jossa on koodi viidessä ryhmässä ja painikkeet ”Kopioi koodi”, ”Lataa” ja ”Tulosta”.',
      link: 'Lisää palautuskoodista',
    },
    done: {
      heading: 'Kun kaikki on valmista',
      text: [
        'Viimeinen sivu näyttää, miten pääset sisään, paras tapa ensin. ”Jatka” vie sinut takaisin sinne, minne olit menossa.',
        'Jos suljet selaimen välissä, kirjaudu uudelleen samassa selaimessa päivän kuluessa, niin jatkat siitä, mihin jäit.',
      ],
    },
  },
};
