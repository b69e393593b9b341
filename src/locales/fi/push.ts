import { format } from '#locales/fi/format.ts';
import type { Words } from '#locales/words.ts';

/** Asking a phone, in Finnish. */
export const push: Words['push'] = {
  heading: 'Vahvista puhelimellasi',
  inNotification: {
    typeNumber: (phone) => `Avaa ilmoitus laitteessa ${phone} ja kirjoita tämä luku siihen.`,
    tap: (phone) => `Avaa ilmoitus laitteessa ${phone} ja paina ”Vahvista”.`,
  },
  inApp: {
    typeNumber: (phone) => `Avaa Twofold Authenticator laitteessa ${phone} ja kirjoita tämä luku siihen.`,
    tap: (phone) => `Avaa Twofold Authenticator laitteessa ${phone} ja paina ”Vahvista”.`,
  },
  number: 'Puhelimeen kirjoitettava luku',
  ask: 'Lähetä pyyntö puhelimeesi',
  notAsked: (phone) => `Kysymme laitteessa ${phone}, oletko tämä sinä.`,
  sendAgain: 'Lähetä uudelleen',
  sendTo: (phone) => `Lähetä laitteeseen ${phone}`,
  anotherPhone: 'Kysy toisella puhelimella',
  continue: 'Jatka',
  nothing: 'Eikö puhelimessa näy mitään?',
  nothingHelp:
    'Avaa puhelimessa Twofold Authenticator: se löytää pyynnön itse. Jos puhelin ei ole käsillä tai siinä ei ole verkkoyhteyttä, käytä toista tapaa. Jos sovellus pyytää yhdistämään puhelimen, sen avain on kadonnut: käytä toista tapaa ja yhdistä puhelin uudelleen tilisivullasi.',
  sent: (phone) => `Lähetetty laitteeseen ${phone}`,
  reached: (phone) => `Saapunut laitteeseen ${phone}`,
  opened: (phone) => `Avattu laitteessa ${phone}`,
  waiting: 'Odotamme vastaustasi',
  until: (at) => `klo ${format.second(at)} asti`,
  openApp: (phone) => `Avaa sovellus laitteessa ${phone}: se löytää pyynnön itse.`,
  unheard: (phone, seen, isLongAgo) =>
    `Pyyntö ei ole saapunut laitteeseen ${phone}. Laitteesta kuultiin viimeksi ${isLongAgo ? `${format.moment(seen)}` : `klo ${format.second(seen)}`}. Siinä ei ehkä ole yhteyttä, tai se säästää akkua. Avaa sovellus siinä.`,
  silent: (phone) =>
    `Pyyntö on laitteessa ${phone}, mutta sitä ei ole avattu. ”Älä häiritse” voi pitää sen äänettömänä: katso puhelinta tai avaa sovellus siinä.`,
  allowHow: 'Näin sallit ilmoitukset puhelimessa',
  allow: {
    ios: [
      'Avaa Twofold Authenticator Koti-valikosta: pelkässä selaimessa iPhone ei voi lähettää sinulle ilmoituksia. Lisää sovellus sinne painamalla Safarissa ”Jaa” ja sitten ”Lisää Koti-valikkoon”.',
      'Avaa ”Asetukset”, sitten ”Ilmoitukset”, ja valitse sovellus luettelosta.',
      'Laita päälle ”Salli ilmoitukset” ja avaa sovellus kerran.',
    ],
    android: [
      'Pidä sovelluksen tai selaimesi kuvaketta painettuna ja valitse ”Sovelluksen tiedot”.',
      'Valitse ”Ilmoitukset” ja salli ne.',
      'Avaa sovellus kerran.',
    ],
    other: [
      'Avaa sovellus selaimessaan ja paina osoitteen edessä olevaa kuvaketta.',
      'Etsi ”Ilmoitukset” ja salli ne.',
      'Lataa sivu uudelleen.',
    ],
  },
  check: {
    heading: (phone) => `Tarkista ilmoitukset laitteessa ${phone}`,
    lead: 'Lähetämme testi-ilmoituksen, ja näet täällä, miten pitkälle se pääsee. Siihen ei tarvitse vastata.',
    send: 'Lähetä testi-ilmoitus',
    sendAgain: 'Lähetä toinen',
    waiting: 'Odotamme merkkiä puhelimesta',
    arrived: (phone) =>
      `Ilmoitukset saapuvat laitteeseen ${phone}. Jos mitään ei näkynyt, tarkista laitteesta ”Älä häiritse”.`,
    over: (phone) => `Laitteesta ${phone} ei tullut merkkiä kahteen minuuttiin.`,
    superseded: 'Puhelimeesi lähetettiin sillä välin uudempi pyyntö. Lähetä uusi testi, kun haluat.',
    throttled: (seconds) =>
      `Liian monta testiä. Voit lähettää seuraavan, kun on kulunut ${format.wait(seconds)}.`,
    back: 'Siirry tilillesi',
  },
  notDelivered: (phone) => `Ilmoitusta ei voitu toimittaa. Avaa sovellus laitteessa ${phone}.`,
  reach: {
    off: (phone) => `Ilmoitukset eivät ole päällä laitteessa ${phone}. Avaa sovellus siinä.`,
    blocked: (phone) => `Ilmoitukset on estetty laitteessa ${phone}. Avaa sovellus siinä.`,
    impossible: (phone) => `Ilmoitukset eivät ole mahdollisia laitteessa ${phone}. Avaa sovellus siinä.`,
    gone: (phone) =>
      `Ilmoitukset eivät enää saavu laitteeseen ${phone}. Avaa sovellus siinä, niin ne tulevat taas.`,
  },
  unlinked: 'Puhelin, jolta kysyttiin, on poistettu tililtä, joten se ei voi enää vastata.',
  outcomes: {
    confirmed: 'Vahvistettu',
    denied: 'Hylkäsit tämän puhelimellasi.',
    'not-me': 'Sanoit puhelimellasi, ettet se ollut sinä. Joku voi tietää salasanasi: vaihda se.',
    expired: 'Kukaan ei vastannut kahdessa minuutissa, tai tämä sivu palasi liian myöhään.',
    superseded: 'Puhelimeesi lähetettiin uudempi pyyntö, joten tämä on päättynyt.',
    'wrong-number': 'Puhelimeen kirjoitettiin kolme väärää lukua, joten tämä pyyntö on päättynyt.',
  },
  refusals: {
    'too-many': (seconds, most) =>
      `${most === 1 ? 'Yhtä' : most} pyyntöä ei vahvistettu. Voit lähettää uuden, kun on kulunut ${format.wait(seconds)}, tai käyttää toista tapaa.`,
    paused: (seconds) =>
      `Pyynnöt puhelimeesi ovat tauolla, koska yhteen vastattiin ”Se en ollut minä”. Ne jatkuvat, kun on kulunut ${format.wait(seconds)}, tai heti kun sinulla on uusi salasana. Käytä siihen asti toista tapaa.`,
  },
  link: {
    heading: 'Yhdistä puhelimesi',
    scan: 'Twofold Authenticator avautuu puhelimessasi itsestään. Sovelluskauppaa ei tarvita.',
    camera: 'Suuntaa puhelimesi kamera tähän koodiin ja avaa linkki, jonka se näyttää.',
    qr: 'QR-koodi',
    cannotScan: 'Etkö voi skannata QR-koodia?',
    copyHint:
      'Lähetä tämä linkki puhelimeesi tai avaa se siellä. Se toimii kymmenen minuuttia, yhdelle puhelimelle.',
    copy: 'Kopioi linkki',
    here: 'Yhdistä tämä puhelin',
    hereHint:
      'Jos olet nyt puhelimella: tämä avaa Twofold Authenticatorin uuteen välilehteen ja yhdistää puhelimen. Kirjoitettava luku jää näkyviin tänne.',
    waitingForScan: 'Odotamme puhelintasi',
    waitingForPhone: 'Odotamme, että painat siellä ”Yhdistä tämä puhelin”',
    onPhone: (phone) =>
      `${phone} on yhdistetty. Jatka siellä: sinulta kysytään, saako sovellus lähettää ilmoituksia.`,
    already: 'Puhelimesi on yhdistetty. Voit jatkaa.',
    linkOpened: 'Avattu puhelimessasi',
    linked: (phone) => `${phone} on täällä`,
    waitingForNotifications: 'Odotamme, että sallit ilmoitukset',
    notifications: {
      on: 'Ilmoitukset ovat päällä',
      off: 'Ilmoitukset eivät ole päällä. Vahvistaminen toimii, kun sovellus on auki.',
      blocked: 'Ilmoitukset on estetty siellä. Vahvistaminen toimii, kun sovellus on auki.',
      impossible: 'Se selain ei voi näyttää ilmoituksia. Vahvistaminen toimii, kun sovellus on auki.',
      gone: 'Ilmoitukset eivät enää saavu. Vahvistaminen toimii, kun sovellus on auki.',
    },
    type: (phone) => `Kokeile nyt: kirjoita tämä luku laitteeseen ${phone}.`,
    over: (phone) => `Kokeilua ei vahvistettu. Lähetä se uudelleen ja kirjoita luku laitteeseen ${phone}.`,
    check: 'Tarkista ilmoitukset',
    checkHint:
      'Lähetämme uuden ilmoituksen ja vaihdamme luvun, ja näet yllä, miten pitkälle ilmoitus pääsee. Voit myös avata sovelluksen puhelimessa: se löytää pyynnön itse.',
    done: (phone) => `${phone} toimii. Voit jatkaa.`,
  },
};
