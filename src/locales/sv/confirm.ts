import { format } from '#locales/sv/format.ts';
import type { Words } from '#locales/words.ts';

/** Giving the second proof, in Swedish. */
export const confirm: Words['confirm'] = {
  code: 'Sexsiffrig kod',
  continue: 'Fortsätt',
  anotherWay: 'Prova ett annat sätt',
  lostPhone: 'Jag har tappat bort telefonen',
  totp: {
    heading: 'Skriv koden från din app',
    hint: 'Öppna autentiseringsappen på telefonen och leta upp koden för det här kontot.',
  },
  sms: {
    heading: 'Skriv koden från sms:et',
    sentTo: (masked) => `Vi skickade den till ${masked}. Den fungerar i tio minuter.`,
    sendAgain: 'Skicka en ny kod',
    sentAgain: 'Vi har skickat en ny kod. De tidigare fungerar fortfarande.',
    notSent: 'Ingen kod har skickats än.',
    send: 'Skicka en kod',
    throttled: (seconds) =>
      `Vi har skickat så många sms som vi får för tillfället. Du kan be om ett nytt om ${format.wait(seconds)} eller använda ett annat sätt.`,
  },
  recoveryCode: {
    heading: 'Använd din återställningskod',
    label: 'Återställningskod',
    hint: 'De 25 tecknen som du skrev ner. Stora bokstäver, mellanslag och bindestreck spelar ingen roll.',
    consequence:
      'Koden fungerar en gång. Efteråt kopplar du en telefon igen och får en ny kod, och alla andra webbläsare loggas ut.',
    slip: 'Det är inte en fullständig återställningskod, så ett tecken måste vara fel eller saknas. Jämför en gång till med det du skrev ner.',
    wrong: 'Det är inte återställningskoden för det här kontot. En nyare kod ersätter en äldre.',
  },
  choose: {
    heading: 'Välj ett annat sätt',
    lead: 'De här sätten finns för det här kontot.',
    push: 'Twofold Authenticator',
    totp: 'Autentiseringsapp',
    sms: (masked) => `Sms till ${masked}`,
    'recovery-code': 'Återställningskod',
    nothing: 'Något annat?',
    lookUp: 'Ta reda på vad som är fel',
    helpDesk:
      'Om inget av detta fungerar kontaktar du dem som driver inloggningstjänsten. De kan låta dig koppla en telefon igen.',
  },
  lost: {
    heading: 'Du har tappat bort telefonen',
    lead: 'Sådant händer. Här är det som kanske fortfarande fungerar, det enklaste först.',
    sms: 'Om numret finns på en annan telefon, eller om du har fått ett nytt SIM-kort.',
    recoveryCode:
      'Koden som du skrev ner när du ordnade det här. Med den kopplar du din nya telefon direkt, och den borttappade slutar fungera för det här kontot.',
    nothing:
      'Det här kontot har ingen annan väg in. Kontakta dem som driver inloggningstjänsten, de kan låta dig koppla en telefon igen.',
    back: 'Jag hittade den',
  },
  refusals: {
    malformed: 'Skriv kodens sex siffror.',
    'wrong-code': 'Koden är inte rätt. Koderna byts var trettionde sekund, så använd den senaste.',
    wrongText: 'Koden är inte rätt. Leta upp det senaste sms:et och skriv de sex siffrorna.',
    endedApp: ({ linkedAt, endedAt }) =>
      `Koden kommer från autentiseringsappen som du kopplade den ${format.day(linkedAt)}. Den byttes ut eller kopplades bort den ${format.day(endedAt)}. Skriv koden från den nyare posten i din app.`,
    earlierApp: (linkedAt) =>
      `Koden kommer från autentiseringsappen som du kopplade den ${format.day(linkedAt)}. Skanna koden på den här sidan och skriv det som den nya posten visar.`,
    replayed: 'Koden är redan använd. Vänta på nästa.',
    'typed-early': 'Koden skrevs in före sin tid, så den godtas inte längre. Vänta på nästa.',
    older: 'Koden är äldre än den senaste som användes. Vänta på nästa.',
    olderOrSlow: (off) =>
      `Koden är äldre än den senaste som användes, så skriv en nyare. Om appen inte visar någon nyare går telefonens klocka ${off} efter.`,
    replayedText: 'Koden är redan använd. Be om en ny.',
    expired: 'Koden är för gammal. Be om en ny.',
    disabled: {
      'wrong-codes': 'Det här sättet är avstängt efter för många felaktiga försök. Använd ett annat.',
      lost: 'Det här sättet är bortkopplat, eftersom telefonen är borttappad. Använd ett annat.',
      'by-phone': 'Den här telefonen kopplades bort i appen. Använd ett annat sätt.',
    },
    'not-linked': 'Det här kontot har inte det sättet. Välj ett annat.',
    unanswered: 'Din telefon har inte bekräftat den här inloggningen.',
    throttled: ({ waitSeconds }) =>
      `För många försök. Försök igen om ${format.wait(waitSeconds)}, eller använd ett annat sätt då.`,
  },
  nextCode: {
    in: (wait) => `Nästa kommer om ${wait}.`,
    now: 'Appen visar en ny nu.',
  },
  superseded: 'Något ändrades i ett annat fönster. Här är du nu.',
};
