import { format } from '#locales/fi/format.ts';
import type { Words } from '#locales/words.ts';

/** Giving the second proof, in Finnish. */
export const confirm: Words['confirm'] = {
  code: '6-numeroinen koodi',
  continue: 'Jatka',
  anotherWay: 'Valitse toinen tapa',
  lostPhone: 'Puhelimeni on kadonnut',
  totp: {
    heading: 'Anna sovelluksesi koodi',
    hint: 'Avaa puhelimesi todennussovellus ja etsi tämän tilin koodi.',
  },
  sms: {
    heading: 'Anna tekstiviestin koodi',
    sentTo: (masked) => `Lähetimme sen numeroon ${masked}. Se toimii kymmenen minuuttia.`,
    sendAgain: 'Lähetä uusi koodi',
    sentAgain: 'Lähetimme uuden koodin. Aiemmatkin toimivat vielä.',
    notSent: 'Koodia ei ole vielä lähetetty.',
    send: 'Lähetä koodi',
    throttled: (seconds) =>
      `Emme voi juuri nyt lähettää enempää tekstiviestejä. Voit pyytää uuden koodin, kun on kulunut ${format.wait(seconds)}, tai käyttää toista tapaa.`,
  },
  recoveryCode: {
    heading: 'Käytä palautuskoodiasi',
    label: 'Palautuskoodi',
    hint: 'Ne 25 merkkiä, jotka kirjoitit muistiin. Isoilla kirjaimilla, välilyönneillä ja viivoilla ei ole väliä.',
    consequence:
      'Koodi toimii kerran. Sen jälkeen yhdistät puhelimen uudelleen ja saat uuden koodin, ja kaikki muut selaimet kirjataan ulos.',
    slip: 'Tämä ei ole kokonainen palautuskoodi, joten jokin merkki on väärin tai puuttuu. Vertaa sitä vielä muistiinpanoosi.',
    wrong: 'Tämä ei ole tämän tilin palautuskoodi. Uudempi koodi korvaa vanhemman.',
  },
  choose: {
    heading: 'Valitse toinen tapa',
    lead: 'Nämä tavat ovat käytössä tällä tilillä.',
    push: 'Twofold Authenticator',
    totp: 'Todennussovellus',
    sms: (masked) => `Tekstiviesti numeroon ${masked}`,
    'recovery-code': 'Palautuskoodi',
    nothing: 'Jotain muuta?',
    lookUp: 'Selvitä, mistä se johtuu',
    helpDesk:
      'Jos mikään näistä ei toimi, kysy palvelun ylläpidolta. Siellä voidaan järjestää, että saat yhdistää puhelimen uudelleen.',
  },
  lost: {
    heading: 'Puhelimesi on kadonnut',
    lead: 'Sellaista sattuu. Tässä on, mikä vielä voi toimia, helpoin ensin.',
    sms: 'Jos numero on toisessa puhelimessa tai sinulla on siihen uusi SIM-kortti.',
    recoveryCode:
      'Koodi, jonka kirjoitit muistiin käyttöönotossa. Sillä yhdistät heti uuden puhelimesi, eikä kadonnut enää toimi tällä tilillä.',
    nothing:
      'Tällä tilillä ei ole muuta tapaa päästä sisään. Kysy palvelun ylläpidolta: siellä voidaan järjestää, että saat yhdistää puhelimen uudelleen.',
    back: 'Löysin sen',
  },
  refusals: {
    malformed: 'Kirjoita koodin kuusi numeroa.',
    'wrong-code': 'Koodi ei ole oikein. Koodi vaihtuu 30 sekunnin välein, joten käytä uusinta.',
    wrongText: 'Koodi ei ole oikein. Etsi uusin tekstiviesti ja kirjoita sen kuusi numeroa.',
    endedApp: ({ linkedAt, endedAt }) =>
      `Tämä koodi on todennussovelluksesta, jonka yhdistit ${format.day(linkedAt)}. Se vaihdettiin tai poistettiin ${format.day(endedAt)}. Kirjoita sovelluksesi uudemman merkinnän koodi.`,
    earlierApp: (linkedAt) =>
      `Tämä koodi on todennussovelluksesta, jonka yhdistit ${format.day(linkedAt)}. Skannaa tämän sivun koodi ja kirjoita se, minkä uusi merkintä näyttää.`,
    replayed: 'Tämä koodi on jo käytetty. Odota seuraavaa.',
    'typed-early': 'Tämä koodi kirjoitettiin ennen aikaansa, joten sitä ei enää hyväksytä. Odota seuraavaa.',
    older: 'Tämä koodi on vanhempi kuin viimeksi käytetty. Odota seuraavaa.',
    olderOrSlow: (off) =>
      `Tämä koodi on vanhempi kuin viimeksi käytetty, joten kirjoita uudempi. Jos sovellus ei näytä uudempaa, puhelimesi kello on jäljessä (${off}).`,
    replayedText: 'Tämä koodi on jo käytetty. Pyydä uusi.',
    expired: 'Tämä koodi on liian vanha. Pyydä uusi.',
    disabled: {
      'wrong-codes':
        'Tämä tapa otettiin pois käytöstä liian monen väärän yrityksen vuoksi. Käytä toista tapaa.',
      lost: 'Tämä tapa on poistettu, koska puhelin katosi. Käytä toista tapaa.',
      'by-phone': 'Tämä puhelin on poistettu sen sovelluksessa. Käytä toista tapaa.',
    },
    'not-linked': 'Tällä tilillä ei ole tätä tapaa. Valitse toinen.',
    unanswered: 'Puhelimesi ei ole vahvistanut tätä kirjautumista.',
    throttled: ({ waitSeconds }) =>
      `Liian monta yritystä. Odota ${format.wait(waitSeconds)} ja yritä uudelleen, tai käytä silloin toista tapaa.`,
  },
  nextCode: {
    in: (wait) => `Seuraavaan on vielä ${wait}.`,
    now: 'Sovellus näyttää nyt uuden koodin.',
  },
  superseded: 'Jotain muuttui toisessa ikkunassa. Tästä näet, missä olet nyt.',
};
