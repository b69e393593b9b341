import { format } from '#locales/fi/format.ts';
import type { Words } from '#locales/words.ts';

/** When the phone is gone, and being ready for that day, in Finnish. */
export const recovery: Words['recovery'] = {
  lostPhone: {
    heading: 'Poista kadonnut puhelin',
    lead: 'Olet sisällä. Nyt varmistamme, ettei kukaan pääse sisään puhelimellasi.',
    which: 'Mitä kadonneessa puhelimessa oli?',
    notChosen: 'Valitse, mitä kadonneessa puhelimessa oli.',
    push: (phone) => `Twofold Authenticator laitteessa ${phone}`,
    totp: (linked) => `Todennussovellus, jonka yhdistit ${format.day(linked)}`,
    consequences: [
      'Se lakkaa heti vahvistamasta puolestasi.',
      'Kaikki kirjautuneet kirjataan ulos, paitsi sinä tässä selaimessa.',
      'Sitten yhdistät toisen puhelimen ja saat uuden palautuskoodin.',
    ],
    alone:
      'Sinulla ei vielä ole muuta tapaa päästä sisään. Yhdistä ensin toinen puhelin, muuten vain palvelun ylläpito voi päästää sinut takaisin.',
    unlink: 'Poista ja kirjaa ulos kaikkialta muualta',
    found: 'Löysin sen: älä muuta mitään',
    goOn: 'Jatka siitä, mihin jäit',
  },
  rehearsal: {
    offer: 'Harjoittele kirjautumista ilman puhelinta',
    offerLead: 'Siihen menee minuutti, ja näet, että pääset sisään sinä päivänä, kun puhelimesi katoaa.',
    heading: 'Harjoittele kirjautumista ilman puhelinta',
    lead: 'Laita puhelimesi pois ja kuvittele, että se on kadonnut. Minkä tavan valitsisit?',
    smsAbout: 'Lähetämme oikean koodin. Lue se puhelimesta, jossa numero on.',
    recoveryCodeAbout:
      'Hae paperi, jossa koodisi on, ja kirjoita koodi. Koodi vain tarkistetaan, se ei tule käytetyksi.',
    noWay:
      'Ilman puhelinta ei ole vielä keinoa päästä sisään. Lisää varanumero tai tallenna palautuskoodi tilisivullasi.',
    toAccount: 'Siirry tilillesi',
    textHeading: 'Anna tekstiviestin koodi',
    codeHeading: 'Käytä palautuskoodiasi',
    check: 'Tarkista',
    other: 'Valitse toinen tapa',
    passedHeading: 'Pääsisit sisään',
    passed: {
      sms: 'Tekstiviesti tuli perille, ja sen koodi on oikein. Jos puhelimesi katoaa, tämä tapa toimii.',
      'recovery-code': 'Tämä on palautuskoodisi. Se toimii edelleen: pidä se siellä, missä se on.',
    },
    next: 'Kun se tapahtuu oikeasti: kirjaudu salasanallasi ja valitse sitten ”Puhelimeni on kadonnut”.',
    done: 'Valmis',
    again: 'Harjoittele myös toista tapaa',
  },
  low: {
    'lost-still-linked':
      'Ilmoitit, että puhelimesi on kadonnut, mutta asia jäi kesken: puhelin vahvistaa yhä puolestasi. Poista se ja yhdistä toinen.',
    'lost-no-code':
      'Käytit palautuskoodisi, mutta asia jäi kesken: entinen puhelimesi vahvistaa yhä puolestasi, eikä sinulla ole nyt palautuskoodia.',
    'lost-not-replaced':
      'Kadonnut puhelimesi on poistettu, mutta sen tilalla ei ole vielä mitään. Yhdistä toinen puhelin tai sovellus, niin saat myös uuden palautuskoodin.',
    'no-way-back': 'Jos puhelimesi katoaa, et pääse itse sisään. Tallenna palautuskoodi tilisivullasi.',
    'no-backup-phone':
      'Sinulla ei ole varanumeroa. Lisää se tilisivullasi, niin kadonnut puhelin on pienempi ongelma.',
    'no-recovery-code': 'Sinulla ei ole palautuskoodia. Hae se tilisivultasi ja säilytä se paperilla.',
    phoneUnseen: (phone) =>
      `Laite ${phone} ei ole ollut verkossa 60 päivään. Avaa sovellus siinä ja katso, toimiiko se vielä, tai poista laite tilisivullasi.`,
    appUnseen:
      'Todennussovelluksesi koodeja ei ole käytetty 60 päivään. Katso, toimiiko sovellus vielä, ennen kuin tarvitset sitä.',
  },
};
