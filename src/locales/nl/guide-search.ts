import type { Words } from '#locales/words.ts';

/** What people type who look for something in the guide, in Dutch; see the English ones. */
export const searching: Words['guide']['searching'] = {
  fillers:
    'aan al alle als ben bij dan dat de deze die dit doe doen door een en er gaat geen had heb hebben heeft het hij hoe ik in is je jij jouw kan kun kunnen maar me meer met mij mijn moet na naar niet niets nog nu of om omdat ons onze ook op over te toch u uit uw van veel voor waar waarom wanneer was wat we welke werd wie wij wil worden wordt zal ze zelf zich zij zijn zo zonder alsjeblieft',
  alike: [
    'telefoon* mobiel* gsm smartphone* toestel* iphone* android*',
    "sms* sms'je* bericht* tekstbericht*",
    'kwijt verloren verlies* weg gestolen* diefstal',
    'kapot stuk defect',
    'code* otp totp',
    'inlog* aanmeld* login log',
    'nieuw nieuwe verander* wijzig* wissel* vervang*',
    'ontkoppel* verwijder* wis',
    'koppel* verbind* toevoeg* voeg installe* registre*',
    'wachtwoord*',
    'reservenummer* reserve* tweede back-up backup',
    'geblokkeerd* vergrendeld* buitengesloten blokke*',
    'bevestig* goedkeur* accepte*',
    'authenticator* app*',
    'computer* pc laptop*',
    'hulp help helpdesk contact ondersteuning',
    'melding* notificatie* push',
    'bescherm* beveilig* 2fa mfa',
    'herstel* noodcode*',
    'gehackt hacker* fraude phishing oplicht* vreemd*',
  ],
  asked: {
    'setting-up':
      '2fa, mfa, tweestapsverificatie, tweefactorauthenticatie, twee factor, tweestaps, inschakelen, aanzetten, activeren, beginnen',
    'setting-up#push': 'app installeren, app downloaden, twofold-app',
    'setting-up#app':
      'google authenticator, microsoft authenticator, 1password, authy, andere app, authenticator-app',
    'signing-in': 'inloggen, aanmelden, login',
    'signing-in#push': 'goedkeuren op de telefoon, push, getal op het scherm',
    'signing-in#code': 'otp, eenmalige code, verificatiecode, beveiligingscode, zescijferige code, totp',
    'signing-in#text': 'sms-code, code per sms, code via sms',
    'signing-in#again':
      'vraagt elke keer, steeds opnieuw, onthoud dit apparaat, onthoud mij, ingelogd blijven',
    'signing-in#borrowed': 'openbare computer, geleende computer, andermans computer, bibliotheek, hotel',
    'lost-phone':
      'telefoon kwijt, telefoon verloren, gestolen telefoon, telefoon gestolen, kapotte telefoon, telefoon kapot, inloggen zonder telefoon, buitengesloten',
    'lost-phone#nothing':
      'buitengesloten, kom er niet in, kan niet inloggen, alles kwijt, geen telefoon en geen code, helpdesk, contact, wie kan helpen',
    'new-phone':
      'nieuwe telefoon, nieuw toestel, andere telefoon, telefoon vervangen, overzetten, app overzetten',
    'new-phone#number': 'nieuw nummer, nieuw telefoonnummer, nieuwe simkaart',
    'backup-phone': 'tweede telefoon, telefoonnummer, mobiel nummer, sms, tekstbericht',
    'backup-phone#change': 'nummer wijzigen, nummer veranderen, nieuw telefoonnummer, nummer verwijderen',
    'recovery-code': 'herstelcode, back-upcode, noodcode, reservecode',
    'recovery-code#replace': 'nieuwe herstelcode, herstelcode kwijt, herstelcode verloren',
    troubleshooting: 'probleem, fout, werkt niet, doet het niet, loop vast, hulp',
    'troubleshooting#code-refused':
      'verkeerde code, ongeldige code, code werkt niet, code klopt niet, klok verkeerd',
    'troubleshooting#no-text':
      'geen sms, sms niet ontvangen, sms komt niet, krijg geen code, geen code ontvangen',
    'troubleshooting#no-question':
      'geen melding, krijg geen melding, telefoon gaat niet over, push komt niet',
    'troubleshooting#no-scan': 'qr-code werkt niet, kan niet scannen, camera',
    'troubleshooting#password':
      'wachtwoord vergeten, wachtwoord resetten, nieuw wachtwoord, wachtwoord wijzigen',
    'troubleshooting#locked':
      'buitengesloten, account geblokkeerd, geblokkeerd, vergrendeld, te veel pogingen',
    'troubleshooting#stranger':
      'gehackt, iemand anders ingelogd, ik was het niet, verdacht, fraude, phishing, onbekende inlog, gestolen wachtwoord',
    administrators: 'ontwikkelaar, integratie, api, oidc, openid, oauth, sso',
  },
};
