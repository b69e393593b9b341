import { format } from '#locales/fi/format.ts';
import type { Words } from '#locales/words.ts';

/** Forgotten, set and changed passwords, in Finnish. */
export const password: Words['password'] = {
  forgotten: {
    heading: 'Unohditko salasanasi?',
    lead: 'Kerro sähköpostiosoitteesi. Jos sillä on tili, lähetämme linkin, jolla asetat uuden salasanan.',
    email: 'Sähköposti',
    submit: 'Lähetä linkki',
    emailMissing: 'Anna sähköpostiosoitteesi.',
    emailMalformed: 'Anna sähköpostiosoite muodossa nimi@example.com.',
    sentHeading: 'Katso sähköpostiasi',
    sent: 'Jos tällä sähköpostiosoitteella on tili, linkki on matkalla. Se toimii kerran, 30 minuutin ajan.',
    secondStays: 'Puhelimesi vahvistaa edelleen, että se olet sinä: uusi salasana ei muuta sitä.',
    back: 'Takaisin kirjautumiseen',
    throttled: (seconds) =>
      `Linkkejä pyydettiin liian monta. Odota ${format.wait(seconds)} ja yritä uudelleen.`,
  },
  set: {
    heading: 'Aseta uusi salasana',
    lead: (least) => `Vähintään ${least} merkkiä. Muutama mieleen jäävä sana on parempi kuin yksi outo sana.`,
    password: 'Uusi salasana',
    submit: 'Tallenna salasana',
    deadHeading: 'Tämä linkki ei enää toimi',
    dead: 'Linkki toimii kerran ja vain hetken, ja lakkaa toimimasta, kun salasana vaihdetaan. Pyydä uusi.',
    again: 'Lähetä uusi linkki',
  },
  change: {
    heading: 'Vaihda salasanasi',
    current: 'Nykyinen salasana',
    wrongCurrent: 'Tämä ei ole nykyinen salasanasi.',
    others: 'Kaikkialta muualta sinut kirjataan ulos.',
  },
  refusals: {
    'too-short': (least) => `Se on liian lyhyt. Käytä vähintään ${least} merkkiä.`,
    'too-long': 'Se on liian pitkä. Käytä enintään 256 merkkiä.',
    common: 'Tämä salasana on luetteloissa, joita hyökkääjät kokeilevat ensin. Valitse toinen.',
    'about-you':
      'Siinä on enimmäkseen nimesi, sähköpostisi tai tämän palvelun nimi, joten se on helppo arvata. Valitse toinen.',
    unreadable: 'Siinä on merkkejä, joita ei saa miltään näppäimistöltä. Valitse toinen.',
  },
};
