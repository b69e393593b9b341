import type { Words } from '#locales/words.ts';

/** What happened to the account, in Finnish. */
export const activity: Words['activity'] = {
  events: {
    'account.created': 'Tili luotiin',
    'account.disabled': 'Tili suljettiin',
    'account.enabled': 'Tili avattiin uudelleen',
    'sign-in.password': { success: 'Salasana oli oikein', failure: 'Yritettiin väärällä salasanalla' },
    'sign-in.confirmation': {
      success: {
        push: 'Vahvistettiin puhelimella',
        totp: 'Vahvistettiin todennussovelluksella',
        sms: 'Vahvistettiin tekstiviestillä',
        'recovery-code': 'Palautuskoodi käytettiin',
      },
      failure: {
        push: 'Puhelin ei ollut vahvistanut',
        totp: {
          other: 'Sovelluksen koodi hylättiin',
          replayed: 'Sovelluksen koodi hylättiin: se oli jo käytetty',
          clock: 'Sovelluksen koodi hylättiin: puhelimen kello on väärässä',
          'other-app': 'Koodi sovelluksesta, jota ei ole enää yhdistetty, hylättiin',
        },
        sms: {
          other: 'Tekstiviestin koodi hylättiin',
          replayed: 'Tekstiviestin koodi hylättiin: se oli jo käytetty',
          expired: 'Tekstiviestin koodi hylättiin: se oli liian vanha',
        },
        'recovery-code': 'Palautuskoodi hylättiin',
      },
    },
    'sign-in.rehearsal': {
      success: 'Kirjautumista ilman puhelinta harjoiteltiin, ja se toimii',
      failure: 'Kirjautumista ilman puhelinta harjoiteltiin väärällä koodilla',
    },
    'session.opened': 'Kirjauduttiin sisään',
    'session.ended': {
      other: 'Kirjauduttiin ulos',
      'another-browser': 'Kirjauduttiin ulos toisessa selaimessa',
      everywhere: 'Kirjauduttiin ulos kaikkialta muualta',
    },
    'session.postponed': 'Tilin suojaaminen jätettiin myöhemmäksi',
    'authenticator.linked': {
      push: 'Puhelin yhdistettiin',
      totp: 'Todennussovellus yhdistettiin',
      sms: 'Varanumero lisättiin',
      'recovery-code': 'Palautuskoodi tallennettiin',
    },
    'authenticator.replaced': {
      push: 'Puhelin yhdistettiin',
      totp: 'Todennussovellus vaihdettiin',
      sms: 'Varanumero vaihdettiin',
      'recovery-code': 'Palautuskoodi vaihdettiin',
    },
    'authenticator.unlinked': {
      push: 'Puhelin poistettiin',
      totp: 'Todennussovellus poistettiin',
      sms: 'Varanumero poistettiin',
      'recovery-code': 'Palautuskoodi poistettiin',
    },
    'authenticator.disabled': {
      push: {
        other: 'Puhelin otettiin pois käytöstä',
        'by-phone': 'Puhelin poistettiin puhelimen sovelluksessa',
        lost: 'Kadonnut puhelin poistettiin',
      },
      totp: {
        other: 'Todennussovellus otettiin pois käytöstä: liian monta väärää koodia',
        lost: 'Kadonneen puhelimen sovellus poistettiin',
      },
      sms: 'Varanumero otettiin pois käytöstä: liian monta väärää koodia',
      'recovery-code': 'Palautuskoodi otettiin pois käytöstä: liian monta väärää yritystä',
    },
    'enrolment.finished': 'Tili suojattiin',
    'enrolment.code': {
      success: 'Yhdistettävä sovellus näytti oikean koodin',
      failure: 'Yhdistettävä sovellus näytti väärän koodin',
    },
    'text.requested': {
      success: 'Koodi lähetettiin tekstiviestillä',
      failure: 'Tekstiviestejä pyydettiin liian monta',
    },
    'phone.linking': 'Puhelimessa avattiin käyttöönottolinkki',
    'phone.key-changed': 'Puhelimen sovelluslukkoa muutettiin',
    'request.asked': {
      success: 'Puhelimeen lähetettiin pyyntö',
      failure: {
        other: 'Pyyntö puhelimeen hylättiin: liian monta',
        paused: 'Pyyntö puhelimeen hylättiin: pyynnöt ovat tauolla',
      },
    },
    'request.answered': {
      success: {
        other: 'Vahvistettiin puhelimella',
        linking: 'Yhdistettävä puhelin vastasi kokeiluun',
        check: 'Testi-ilmoitus saapui puhelimeen',
      },
      failure: {
        other: 'Puhelimen vastaus hylättiin',
        denied: 'Hylättiin puhelimella',
        'not-me': 'Puhelimella painettiin ”Se en ollut minä”',
        'wrong-number': 'Puhelimeen annettiin väärä luku',
      },
    },
    'password.changed': { success: 'Salasana vaihdettiin', failure: 'Salasanan vaihto hylättiin' },
    'password-link.requested': 'Linkki uutta salasanaa varten lähetettiin',
    'password-link.used': 'Linkki uutta salasanaa varten käytettiin',
    'application.opened': (application) => `Avattiin ${application}`,
    'application.refused': (application) => `Ei pääsyä palveluun ${application}`,
    'one-time.replayed': 'Jotain kerran toimivaa käytettiin uudelleen, ja se hylättiin',
    'client.added': (application) => `Yhdistettiin ${application}`,
    'signing-key.rotated': 'Allekirjoitusavain vaihdettiin',
  },
  something: 'Tälle tilille tapahtui jotain',
  someApplication: 'jokin palvelu',
  byOperator: 'Palvelun ylläpito',
  unknownPlace: 'Ei tiedossa',
};
