import type { Words } from '#locales/words.ts';

/** When a phone's clock is wrong, in Finnish. By how much stands in brackets, where it needs no case. */
export const clock: Words['clock'] = {
  slow: (off) => `Puhelimesi kello on jäljessä (${off})`,
  fast: (off) => `Puhelimesi kello on edellä (${off})`,
  mend: (said) =>
    `${said}, joten sen koodit eivät täsmää. Aseta kello automaattiseksi ja kirjoita sitten seuraava koodi.`,
  heading: 'Näin asetat kellon automaattiseksi',
  systems: {
    ios: {
      name: 'iPhonessa',
      steps: [
        'Avaa ”Asetukset”, sitten ”Yleiset”, sitten ”Päivä ja aika”.',
        'Laita päälle ”Aseta automaattisesti”. Jos se on jo päällä, ota se pois päältä ja laita uudelleen päälle.',
        'Avaa sovellus uudelleen ja kirjoita koodi, jonka se nyt näyttää.',
      ],
    },
    android: {
      name: 'Android-puhelimessa',
      steps: [
        'Avaa ”Asetukset”, sitten ”Järjestelmä”, sitten ”Päivämäärä ja aika”. Samsung-puhelimessa se on kohdassa ”Yleinen hallinta”.',
        'Laita päälle ”Aseta aika automaattisesti”. Jos se on jo päällä, ota se pois päältä ja laita uudelleen päälle.',
        'Avaa sovellus uudelleen ja kirjoita koodi, jonka se nyt näyttää.',
      ],
    },
  },
  exact: 'Koodi kertoo meille ajan noin 20 sekunnin tarkkuudella, ei sen tarkemmin.',
  older:
    'Jos kirjoitit koodin, jonka sovellus oli näyttänyt jo hetki sitten, kellosi voi olla oikeassa: kirjoita uusin koodi.',
  now: 'Oikea aika on nyt',
  compare: 'Vertaa kelloasi meidän kelloomme (avautuu uuteen välilehteen)',
  far: {
    summary: 'Hylätäänkö uusinkin koodi?',
    entry: (service, account) =>
      `Tarkista, että koodi on palveluun ${service} ja tilille ${account}: sovelluksessa voi olla useita.`,
    clock: 'Jos on, puhelimen kello voi olla väärässä enemmän kuin voimme koodista päätellä.',
  },
  page: {
    heading: 'Oikea aika',
    lead: 'Laita puhelimesi viereen: minuutin täytyy vaihtua molemmissa samalla hetkellä.',
    utc: 'Omalla aikavyöhykkeelläsi tunti voi olla eri. Minuutit ja sekunnit ovat samat.',
    again: 'Lataa sivu uudelleen, niin näet tämänhetkisen ajan',
    right: 'Tämän laitteen kello on oikeassa.',
    slow: (off) => `Tämän laitteen kello on jäljessä (${off}).`,
    fast: (off) => `Tämän laitteen kello on edellä (${off}).`,
    onPhone: (address) =>
      `Avaa ${address} puhelimessa, joka näyttää koodit: siellä tämä sivu kertoo, paljonko sen kello on väärässä.`,
  },
};
