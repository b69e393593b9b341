import type { Words } from '#locales/words.ts';

/** What people type who look for something in the guide, in Norwegian; see the English ones. */
export const searching: Words['guide']['searching'] = {
  fillers:
    'alt at av bare ble blir da de deg dem den denne der det dette din ditt dine du eller en er et etter for fra får fått gikk gjør gjøre går ha har hun han hva hvem hvilken hvor hvordan hvorfor i igjen ikke inn jeg kan kommer kunne lenger man med meg men min mitt mine må noe noen når og om opp oss på seg selv skal som så til trenger ut uten var ved vi vil være vær vennligst å',
  alike: [
    'telefon* mobil* smarttelefon* iphone* android*',
    'sms* tekstmelding* melding*',
    'mistet mister miste tapt borte stjålet stjele tyveri',
    'ødelagt knust skadet',
    'kode* engangskode* sikkerhetskode* otp totp',
    'logg innlogging* pålogging* login',
    'ny nytt bytt* skift* endre*',
    'fra fjern* slett*',
    'koble* tilknytt* legg registrer* installer*',
    'passord*',
    'reservetelefon* reserve* ekstra backup',
    'låst sperret blokkert stengt',
    'bekreft* godkjenn* godta*',
    'autentiseringsapp* app*',
    'datamaskin* pc maskin* laptop*',
    'hjelp brukerstøtte support kontakt*',
    'varsel varsler varsling* push',
    'beskytt* sikre sikkerhet 2fa mfa',
    'gjenopprett* nødkode*',
    'hacket svindel* fremmed* phishing',
  ],
  asked: {
    'setting-up':
      '2fa, mfa, tofaktor, tofaktorautentisering, totrinnsbekreftelse, to-trinns bekreftelse, slå på, aktivere, komme i gang',
    'setting-up#push': 'installere appen, laste ned appen, twofold-appen',
    'setting-up#app':
      'google authenticator, microsoft authenticator, 1password, authy, annen app, autentiseringsapp',
    'signing-in': 'logge inn, logg inn, innlogging, pålogging, login',
    'signing-in#push': 'godkjenne på telefonen, push, tall på skjermen',
    'signing-in#code':
      'otp, engangskode, engangspassord, bekreftelseskode, sikkerhetskode, sekssifret kode, totp',
    'signing-in#text': 'sms-kode, kode på sms, kode på tekstmelding',
    'signing-in#again': 'spør hver gang, spurt igjen, husk denne enheten, husk meg, forbli innlogget',
    'signing-in#borrowed': 'offentlig datamaskin, fremmed pc, lånt pc, bibliotek, hotell',
    'lost-phone':
      'mistet telefonen, stjålet telefon, stjålet mobil, telefonen er borte, ødelagt telefon, knust telefon, logge inn uten telefon, utestengt, låst ute',
    'lost-phone#nothing':
      'låst ute, utestengt, kommer ikke inn, mistet alt, verken telefon eller kode, brukerstøtte, kontakt, hvem kan hjelpe',
    'new-phone': 'ny telefon, ny mobil, byttet telefon, bytte telefon, flytte appen, overføre til ny telefon',
    'new-phone#number': 'nytt nummer, nytt telefonnummer, nytt sim-kort',
    'backup-phone': 'ekstra telefon, telefonnummer, mobilnummer, sms, tekstmelding',
    'backup-phone#change': 'endre nummer, bytte nummer, nytt telefonnummer, fjerne nummeret',
    'recovery-code': 'gjenopprettingskode, reservekode, nødkode, sikkerhetskopikode, backup-kode',
    'recovery-code#replace': 'ny gjenopprettingskode, mistet gjenopprettingskoden, brukt opp',
    troubleshooting: 'problem, feil, virker ikke, fungerer ikke, står fast, hjelp',
    'troubleshooting#code-refused':
      'feil kode, ugyldig kode, koden virker ikke, koden godtas ikke, klokken er feil',
    'troubleshooting#no-text':
      'ingen sms, får ikke sms, sms kommer ikke, får ikke kode, tekstmelding kommer ikke',
    'troubleshooting#no-question': 'ingen varsel, får ikke varsel, telefonen ringer ikke, push kommer ikke',
    'troubleshooting#no-scan': 'qr-koden virker ikke, kan ikke skanne, kamera',
    'troubleshooting#password': 'glemt passord, tilbakestille passord, nytt passord, endre passord',
    'troubleshooting#locked': 'låst ute, kontoen er låst, sperret, blokkert, for mange forsøk',
    'troubleshooting#stranger':
      'hacket, noen andre logget inn, ikke meg, mistenkelig, svindel, phishing, ukjent innlogging, stjålet passord',
    administrators: 'utvikler, integrasjon, api, oidc, openid, oauth, sso',
  },
};
