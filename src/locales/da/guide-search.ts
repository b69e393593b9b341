import type { Words } from '#locales/words.ts';

/** What people type who look for something in the guide, in Danish; see the English ones. */
export const searching: Words['guide']['searching'] = {
  fillers:
    'af alle alt at bare blev bliver da de dem den denne der det dette dig din dit dine du efter eller en er et for fra får fået gik gør gøre går ha har have hun han hvad hvem hvilken hvor hvordan hvorfor i igen ikke ind jeg kan kommer kunne længere man med men mig min mit mine må nogen noget når og om op os på selv sig skal som så til ud uden var ved vi vil være venligst',
  alike: [
    'telefon* mobil* smartphone* iphone* android*',
    'sms* tekstbesked* besked*',
    'mistet mister miste tabt væk stjålet stjæle tyveri',
    'ødelagt knust smadret stykker',
    'kode* engangskode* sikkerhedskode* otp totp',
    'log login logge',
    'ny nyt skift* ændr* udskift* ret',
    'fra fjern* slet*',
    'kobl* tilknyt* tilføj* registrer* installer*',
    'adgangskode* kodeord* password*',
    'reservetelefon* reserve* ekstra backup',
    'låst spærret blokeret lukket',
    'bekræft* godkend*',
    'godkendelsesapp* app*',
    'computer* pc bærbar*',
    'hjælp support kontakt*',
    'notifikation* besked push',
    'beskyt* sikre sikkerhed 2fa mfa',
    'gendan* nødkode*',
    'hacket svindel* fremmed* phishing',
  ],
  asked: {
    'setting-up':
      '2fa, mfa, tofaktor, tofaktorgodkendelse, to-trins-bekræftelse, totrinsbekræftelse, slå til, aktivere, komme i gang',
    'setting-up#push': 'installere appen, hente appen, downloade appen, twofold-appen',
    'setting-up#app':
      'google authenticator, microsoft authenticator, 1password, authy, anden app, godkendelsesapp',
    'signing-in': 'logge ind, log ind, login',
    'signing-in#push': 'godkende på telefonen, push, tal på skærmen',
    'signing-in#code': 'otp, engangskode, bekræftelseskode, sikkerhedskode, sekscifret kode, totp',
    'signing-in#text': 'sms-kode, kode på sms, kode i sms',
    'signing-in#again': 'spørger hver gang, spurgt igen, husk denne enhed, husk mig, forbliv logget ind',
    'signing-in#borrowed': 'offentlig computer, lånt computer, fremmed computer, bibliotek, hotel',
    'lost-phone':
      'mistet telefonen, mistet min telefon, stjålet telefon, stjålet mobil, telefonen er væk, ødelagt telefon, tabt telefon, logge ind uden telefon, låst ude',
    'lost-phone#nothing':
      'låst ude, kan ikke komme ind, mistet alt, hverken telefon eller kode, support, kontakt, hvem kan hjælpe',
    'new-phone':
      'ny telefon, ny mobil, skiftet telefon, skifte telefon, flytte appen, overføre til ny telefon',
    'new-phone#number': 'nyt nummer, nyt telefonnummer, nyt sim-kort',
    'backup-phone': 'ekstra telefon, telefonnummer, mobilnummer, sms, tekstbesked',
    'backup-phone#change': 'ændre nummer, skifte nummer, nyt telefonnummer, fjerne nummeret',
    'recovery-code': 'gendannelseskode, reservekode, nødkode, backupkode',
    'recovery-code#replace': 'ny gendannelseskode, mistet gendannelseskoden, opbrugt',
    troubleshooting: 'problem, fejl, virker ikke, fungerer ikke, sidder fast, hjælp',
    'troubleshooting#code-refused':
      'forkert kode, ugyldig kode, koden virker ikke, koden godtages ikke, uret er forkert',
    'troubleshooting#no-text': 'ingen sms, får ikke sms, sms kommer ikke, får ingen kode',
    'troubleshooting#no-question':
      'ingen notifikation, får ingen notifikation, telefonen ringer ikke, push kommer ikke',
    'troubleshooting#no-scan': 'qr-koden virker ikke, kan ikke scanne, kamera',
    'troubleshooting#password':
      'glemt adgangskode, glemt kodeord, nulstille adgangskode, ny adgangskode, skifte adgangskode',
    'troubleshooting#locked': 'låst ude, kontoen er låst, spærret, blokeret, for mange forsøg',
    'troubleshooting#stranger':
      'hacket, en anden loggede ind, ikke mig, mistænkelig, svindel, phishing, ukendt login, stjålet adgangskode',
    administrators: 'udvikler, integration, api, oidc, openid, oauth, sso',
  },
};
