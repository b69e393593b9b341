import type { Words } from '#locales/words.ts';

/** What people type who look for something in the guide, in Swedish; see the English ones. */
export const searching: Words['guide']['searching'] = {
  fillers:
    'all alla att av bara bli blir blev de dem den denna det detta din ditt dina du där efter eller en ett ej för från får fått gick gör göra går ha har hon han hur i igen in inte jag kan kommer kunde längre man med men mig min mitt mina måste ni nu någon något när och om oss på sig själv ska skulle snälla som så till upp ut utan vad var varför vara vem vi vid vilken vill är',
  alike: [
    'telefon* mobil* smartphone* iphone* android*',
    'sms* textmeddelande* meddelande*',
    'tappat tappar tappa förlorat borta stul* stöld',
    'trasig trasigt sönder krossad',
    'kod* engångskod* säkerhetskod* otp totp',
    'logga inloggning* login',
    'ny nytt byt* ändra*',
    'bort ta radera* avlägsna*',
    'koppla* anslut* lägg registrera* installera*',
    'lösenord*',
    'reservtelefon* reserv* extra backup',
    'låst spärrad spärrat blockerad låses',
    'bekräft* godkänn*',
    'autentiseringsapp* app*',
    'dator* pc laptop*',
    'hjälp support kontakt*',
    'avisering* notis* notiser push',
    'skydda* säker* 2fa mfa',
    'återställ* nödkod*',
    'hackad hackat bedrägeri* främling* nätfiske phishing',
  ],
  asked: {
    'setting-up':
      '2fa, mfa, tvåfaktor, tvåfaktorsautentisering, tvåstegsverifiering, slå på, aktivera, komma igång',
    'setting-up#push': 'installera appen, ladda ner appen, twofold-appen',
    'setting-up#app':
      'google authenticator, microsoft authenticator, 1password, authy, annan app, autentiseringsapp',
    'signing-in': 'logga in, inloggning, login',
    'signing-in#push': 'godkänna på telefonen, push, siffror på skärmen',
    'signing-in#code':
      'otp, engångskod, engångslösenord, verifieringskod, säkerhetskod, sexsiffrig kod, totp',
    'signing-in#text': 'sms-kod, kod på sms, kod via sms',
    'signing-in#again': 'frågar varje gång, frågad igen, kom ihåg enheten, kom ihåg mig, förbli inloggad',
    'signing-in#borrowed': 'offentlig dator, lånad dator, någon annans dator, bibliotek, hotell',
    'lost-phone':
      'tappat telefonen, stulen telefon, stulen mobil, telefonen är borta, trasig telefon, förlorat telefonen, logga in utan telefon, utelåst, utlåst',
    'lost-phone#nothing':
      'utelåst, utlåst, kommer inte in, förlorat allt, varken telefon eller kod, support, kontakt, vem kan hjälpa',
    'new-phone': 'ny telefon, ny mobil, bytt telefon, byta telefon, flytta appen, överföra till ny telefon',
    'new-phone#number': 'nytt nummer, nytt telefonnummer, nytt sim-kort',
    'backup-phone': 'extra telefon, telefonnummer, mobilnummer, sms, textmeddelande',
    'backup-phone#change': 'ändra nummer, byta nummer, nytt telefonnummer, ta bort numret',
    'recovery-code': 'återställningskod, reservkod, nödkod, backupkod',
    'recovery-code#replace': 'ny återställningskod, tappat återställningskoden, förbrukad',
    troubleshooting: 'problem, fel, fungerar inte, kommer inte vidare, hjälp',
    'troubleshooting#code-refused':
      'fel kod, ogiltig kod, koden fungerar inte, koden godtas inte, klockan är fel',
    'troubleshooting#no-text': 'inget sms, får inget sms, sms kommer inte, får ingen kod',
    'troubleshooting#no-question':
      'ingen notis, ingen avisering, får ingen notis, telefonen ringer inte, push kommer inte',
    'troubleshooting#no-scan': 'qr-koden fungerar inte, kan inte skanna, kamera',
    'troubleshooting#password': 'glömt lösenord, återställa lösenord, nytt lösenord, byta lösenord',
    'troubleshooting#locked': 'utelåst, kontot är låst, spärrad, blockerad, för många försök',
    'troubleshooting#stranger':
      'hackad, någon annan loggade in, inte jag, misstänkt, bedrägeri, nätfiske, okänd inloggning, stulet lösenord',
    administrators: 'utvecklare, integration, api, oidc, openid, oauth, sso',
  },
};
