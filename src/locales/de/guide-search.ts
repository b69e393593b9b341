import type { Words } from '#locales/words.ts';

/** What people type who look for something in the guide, in German; see the English ones. */
export const searching: Words['guide']['searching'] = {
  fillers:
    'aber alle als am an auch auf aus bei beim bin bitte da damit das dass dem den der des die diese dieser dieses doch du ein eine einem einen einer er es für geht habe haben hat hatte ich ihr im in ist ja kann kein keine können man mehr mein meine meinem meinen meiner mich mir mit muss nach nicht noch nun nur ob oder sein sich sie sind so soll über um und uns unser von vom war warum was wenn wer werden wie wieder will wir wird wo wurde zu zum zur',
  alike: [
    'handy* telefon* mobiltelefon* smartphone* iphone* android* gerät*',
    'sms* textnachricht* nachricht*',
    'verloren verlier* verlust weg geklaut* gestohlen* diebstahl',
    'kaputt defekt zerbrochen',
    'code* einmalcode* sicherheitscode* bestätigungscode* otp totp',
    'anmeld* einlogg* login logg*',
    'neu neue* neues wechsel* ändern änder* tausch*',
    'trennen trenn* entfern* lösch*',
    'verbind* koppel* hinzufüg* installier* registrier*',
    'passwort* kennwort*',
    'ersatznummer* ersatz* zweit* backup',
    'gesperrt* sperr* ausgesperrt* blockiert*',
    'bestätig* freigeb* genehmig*',
    'authenticator* app*',
    'computer* pc laptop* rechner*',
    'hilfe support kontakt* helpdesk',
    'benachrichtigung* mitteilung* push',
    'schütz* schutz* sicher* absicher* 2fa mfa',
    'notfallcode* wiederherstell* notfall* rettungscode*',
    'gehackt hacker* betrug* phishing fremd*',
  ],
  asked: {
    'setting-up':
      '2fa, mfa, zwei-faktor, zwei-faktor-authentifizierung, zweifaktor, zweistufige anmeldung, bestätigung in zwei schritten, einschalten, aktivieren, anfangen',
    'setting-up#push': 'app installieren, app herunterladen, twofold-app',
    'setting-up#app':
      'google authenticator, microsoft authenticator, 1password, authy, andere app, authenticator-app',
    'signing-in': 'anmelden, einloggen, login',
    'signing-in#push': 'am handy bestätigen, push, zahl auf dem bildschirm',
    'signing-in#code':
      'otp, einmalcode, einmalpasswort, bestätigungscode, sicherheitscode, sechsstelliger code, totp',
    'signing-in#text': 'sms-code, code per sms',
    'signing-in#again': 'fragt jedes mal, immer wieder gefragt, gerät merken, angemeldet bleiben',
    'signing-in#borrowed': 'öffentlicher computer, geliehener computer, fremder pc, bibliothek, hotel',
    'lost-phone':
      'handy verloren, handy gestohlen, gestohlenes handy, handy geklaut, handy weg, handy kaputt, telefon verloren, ohne handy anmelden, ausgesperrt',
    'lost-phone#nothing':
      'ausgesperrt, komme nicht rein, komme nicht hinein, alles verloren, weder handy noch code, support, kontakt, wer kann helfen',
    'new-phone':
      'neues handy, neues telefon, handy gewechselt, handywechsel, app umziehen, auf neues handy übertragen',
    'new-phone#number': 'neue nummer, neue handynummer, neue sim-karte',
    'backup-phone': 'zweites handy, telefonnummer, handynummer, sms, textnachricht',
    'backup-phone#change': 'nummer ändern, nummer wechseln, neue handynummer, nummer entfernen',
    'recovery-code': 'notfallcode, wiederherstellungscode, backup-code, ersatzcode, rettungscode',
    'recovery-code#replace': 'neuer notfallcode, notfallcode verloren, neuer wiederherstellungscode',
    troubleshooting: 'problem, fehler, funktioniert nicht, geht nicht, klappt nicht, hilfe',
    'troubleshooting#code-refused':
      'falscher code, ungültiger code, code funktioniert nicht, code falsch, uhr falsch, uhrzeit falsch',
    'troubleshooting#no-text': 'keine sms, sms kommt nicht, keine sms erhalten, bekomme keinen code',
    'troubleshooting#no-question':
      'keine benachrichtigung, bekomme keine benachrichtigung, handy klingelt nicht, push kommt nicht',
    'troubleshooting#no-scan': 'qr-code funktioniert nicht, lässt sich nicht scannen, kamera',
    'troubleshooting#password':
      'passwort vergessen, kennwort vergessen, passwort zurücksetzen, neues passwort, passwort ändern',
    'troubleshooting#locked': 'ausgesperrt, konto gesperrt, blockiert, zu viele versuche',
    'troubleshooting#stranger':
      'gehackt, jemand anderes angemeldet, das war ich nicht, verdächtig, betrug, phishing, unbekannte anmeldung, passwort gestohlen',
    administrators: 'entwickler, integration, schnittstelle, api, oidc, openid, oauth, sso',
  },
};
