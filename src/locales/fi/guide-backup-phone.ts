import type { Words } from '#locales/words.ts';

/** The guide about the backup phone, in Finnish. */
export const backupPhone: Words['guide']['pages']['backup-phone'] = {
  heading: 'Varanumero',
  lead: 'Numero, joka saa koodin tekstiviestillä, kun puhelin, jossa sovelluksesi on, ei ole käsillä.',
  sections: {
    none: {
      heading: 'Ei tässä palvelussa',
      text: ['Palvelun ylläpito ei lähetä tekstiviestejä, joten täällä ei ole varanumeroa.'],
      link: 'Tietoa palautuskoodista',
    },
    why: {
      heading: 'Mihin se on tarkoitettu',
      text: [
        'Se auttaa, kun puhelin, jossa sovellus on, on kadonnut, rikki tai kotona. Sen koodi kirjoitetaan salasanan jälkeen, kuten mikä tahansa muu koodi.',
        'Tekstiviestit on helpompi kaapata kuin muut tavat, joten käytämme niitä viimeisenä. Varanumero ei koskaan yksin suojaa tiliä.',
      ],
    },
    which: {
      heading: 'Minkä numeron valitset',
      text: [
        'Tavallisen oman matkapuhelinnumerosi. Paras on numero toisessa puhelimessa kuin sovellus, jotta molemmat eivät katoa kerralla.',
        'Emme voi lähettää koodeja lankanumeroihin, satelliittipuhelimiin emmekä lisämaksullisiin numeroihin.',
      ],
    },
    add: {
      heading: 'Lisää se',
      text: ['Jos numero ei voi olla oikein, sivu kertoo, mikä siinä on vikana.'],
      steps: [
        'Avaa tilisi. Etsi kohta ”Varanumero” ja paina ”Lisää”.',
        'Valitse maa, kirjoita numero niin kuin valitsisit sen soittaessasi ja paina ”Seuraava”.',
        'Kirjoita kuusinumeroinen koodi, joka tulee tekstiviestillä, ja paina ”Seuraava”.',
      ],
      picture: 'Sivu ”Lisää varanumero”, jossa on maa, numero ja painikkeet ”Seuraava” ja ”Ohita”.',
      link: 'Siirry tilillesi',
    },
    change: {
      heading: 'Vaihda tai poista se',
      text: [
        'Molemmat onnistuvat tilisivullasi kohdassa ”Varanumero”. Vanha numero toimii, kunnes uusi on tarkistettu.',
      ],
    },
    'not-coming': {
      heading: 'Jos tekstiviestiä ei tule',
      text: [
        'Tarkista, että puhelimessa on kenttää eikä se ole lentotilassa. Tekstiviestin tulo voi kestää minuutin. Paina sitten ”Lähetä uusi koodi”.',
      ],
      link: 'Selvitä, mistä se johtuu',
    },
  },
};
