import type { Words } from '#locales/words.ts';

/** What happened to the account, in Dutch. */
export const activity: Words['activity'] = {
  events: {
    'account.created': 'Account gemaakt',
    'account.disabled': 'Account gesloten',
    'account.enabled': 'Account weer geopend',
    'sign-in.password': {
      success: 'Wachtwoord was juist',
      failure: 'Er is een verkeerd wachtwoord geprobeerd',
    },
    'sign-in.confirmation': {
      success: {
        push: 'Bevestigd op de telefoon',
        totp: 'Bevestigd met de authenticator-app',
        sms: 'Bevestigd per sms',
        'recovery-code': 'De herstelcode is gebruikt',
      },
      failure: {
        push: 'De telefoon had niet bevestigd',
        totp: {
          other: 'Een code van de app is geweigerd',
          replayed: 'Een code van de app is geweigerd: die was al gebruikt',
          clock: 'Een code van de app is geweigerd: de klok van de telefoon loopt verkeerd',
          'other-app': 'Een code van een app die niet meer is gekoppeld, is geweigerd',
        },
        sms: {
          other: 'Een code uit een sms is geweigerd',
          replayed: 'Een code uit een sms is geweigerd: die was al gebruikt',
          expired: 'Een code uit een sms is geweigerd: die was te oud',
        },
        'recovery-code': 'Een herstelcode is geweigerd',
      },
    },
    'sign-in.rehearsal': {
      success: 'Inloggen zonder telefoon is geoefend en werkt',
      failure: 'Inloggen zonder telefoon is geoefend met een verkeerde code',
    },
    'session.opened': 'Ingelogd',
    'session.ended': {
      other: 'Uitgelogd',
      'another-browser': 'Uitgelogd in een andere browser',
      everywhere: 'Overal elders uitgelogd',
    },
    'session.postponed': 'Beveiligen van het account is uitgesteld',
    'authenticator.linked': {
      push: 'Telefoon gekoppeld',
      totp: 'Authenticator-app gekoppeld',
      sms: 'Reservenummer toegevoegd',
      'recovery-code': 'Herstelcode bewaard',
    },
    'authenticator.replaced': {
      push: 'Telefoon gekoppeld',
      totp: 'Authenticator-app vervangen',
      sms: 'Reservenummer gewijzigd',
      'recovery-code': 'Herstelcode vervangen',
    },
    'authenticator.unlinked': {
      push: 'Telefoon ontkoppeld',
      totp: 'Authenticator-app ontkoppeld',
      sms: 'Reservenummer verwijderd',
      'recovery-code': 'Herstelcode verwijderd',
    },
    'authenticator.disabled': {
      push: {
        other: 'De telefoon is uitgeschakeld',
        'by-phone': 'De telefoon is ontkoppeld in de app op de telefoon',
        lost: 'De verloren telefoon is ontkoppeld',
      },
      totp: {
        other: 'De authenticator-app is uitgeschakeld: te veel verkeerde codes',
        lost: 'De app op de verloren telefoon is ontkoppeld',
      },
      sms: 'Het reservenummer is uitgeschakeld: te veel verkeerde codes',
      'recovery-code': 'De herstelcode is uitgeschakeld: te veel verkeerde pogingen',
    },
    'enrolment.finished': 'Account beveiligd',
    'enrolment.code': {
      success: 'De nieuwe app toonde de juiste code',
      failure: 'De nieuwe app toonde een verkeerde code',
    },
    'text.requested': {
      success: 'Er is een code per sms gestuurd',
      failure: 'Er zijn te veel sms’en aangevraagd',
    },
    'phone.linking': 'Een telefoon heeft de koppellink geopend',
    'phone.key-changed': 'De vergrendeling van de app op de telefoon is gewijzigd',
    'request.asked': {
      success: 'Er is een verzoek naar de telefoon gestuurd',
      failure: {
        other: 'Een verzoek aan de telefoon is geweigerd: te veel',
        paused: 'Een verzoek aan de telefoon is geweigerd: verzoeken zijn gepauzeerd',
      },
    },
    'request.answered': {
      success: {
        other: 'Bevestigd op de telefoon',
        linking: 'De telefoon die werd gekoppeld, heeft op de proef geantwoord',
        check: 'Een testmelding kwam aan op de telefoon',
      },
      failure: {
        other: 'Een antwoord van de telefoon is geweigerd',
        denied: 'Geweigerd op de telefoon',
        'not-me': 'Op de telefoon is ‘Dit was ik niet’ gekozen',
        'wrong-number': 'Op de telefoon is een verkeerd getal ingevuld',
      },
    },
    'password.changed': {
      success: 'Wachtwoord gewijzigd',
      failure: 'Een wijziging van het wachtwoord is geweigerd',
    },
    'password-link.requested': 'Er is een link voor een nieuw wachtwoord gestuurd',
    'password-link.used': 'Er is een link voor een nieuw wachtwoord gebruikt',
    'application.opened': (application) => `${application} geopend`,
    'application.refused': (application) => `Geen toegang tot ${application}`,
    'one-time.replayed': 'Iets wat één keer werkt, is nog eens gebruikt en geweigerd',
    'client.added': (application) => `${application} gekoppeld`,
    'signing-key.rotated': 'Ondertekeningssleutel vervangen',
  },
  something: 'Er is iets met dit account gebeurd',
  someApplication: 'een toepassing',
  byOperator: 'Door de beheerder van deze dienst',
  unknownPlace: 'Niet bekend',
};
