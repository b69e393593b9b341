import { format } from '#locales/nl/format.ts';
import type { Words } from '#locales/words.ts';

/** Giving the second proof, in Dutch. */
export const confirm: Words['confirm'] = {
  code: '6-cijferige code',
  continue: 'Doorgaan',
  anotherWay: 'Andere manier kiezen',
  lostPhone: 'Ik ben mijn telefoon kwijt',
  totp: {
    heading: 'Vul de code uit je app in',
    hint: 'Open de authenticator-app op je telefoon en zoek de code voor dit account.',
  },
  sms: {
    heading: 'Vul de code uit de sms in',
    sentTo: (masked) => `We hebben de code naar ${masked} gestuurd. Die werkt tien minuten.`,
    sendAgain: 'Nieuwe code sturen',
    sentAgain: 'We hebben een nieuwe code gestuurd. De eerdere werken ook nog.',
    notSent: 'Er is nog geen code gestuurd.',
    send: 'Code sturen',
    throttled: (seconds) =>
      `Meer sms’en mogen we nu niet sturen. Over ${format.wait(seconds)} kun je een nieuwe code aanvragen. Of kies een andere manier.`,
  },
  recoveryCode: {
    heading: 'Gebruik je herstelcode',
    label: 'Herstelcode',
    hint: 'De 25 tekens die je hebt opgeschreven. Hoofdletters, spaties en streepjes maken niet uit.',
    consequence:
      'De code werkt één keer. Daarna koppel je weer een telefoon en krijg je een nieuwe code. Elke andere browser wordt uitgelogd.',
    slip: 'Dit is geen volledige herstelcode. Er is een teken verkeerd, of er ontbreekt er een. Vergelijk de code nog eens met wat je hebt opgeschreven.',
    wrong: 'Dit is niet de herstelcode van dit account. Een nieuwere code vervangt een oudere.',
  },
  choose: {
    heading: 'Kies een andere manier',
    lead: 'Dit zijn de manieren die dit account heeft.',
    push: 'Twofold Authenticator',
    totp: 'Authenticator-app',
    sms: (masked) => `Sms naar ${masked}`,
    'recovery-code': 'Herstelcode',
    nothing: 'Iets anders?',
    lookUp: 'Uitzoeken wat er mis is',
    helpDesk:
      'Werkt geen van deze manieren? Vraag het de beheerder van deze dienst. Die kan zorgen dat je weer een telefoon kunt koppelen.',
  },
  lost: {
    heading: 'Je bent je telefoon kwijt',
    lead: 'Dat kan gebeuren. Hier staat wat misschien nog werkt, het makkelijkste eerst.',
    sms: 'Als het nummer van een andere telefoon is, of als je er een nieuwe simkaart voor hebt.',
    recoveryCode:
      'De code die je bij het instellen hebt opgeschreven. Daarmee koppel je meteen je nieuwe telefoon, en de verloren telefoon werkt niet meer voor dit account.',
    nothing:
      'Dit account heeft geen andere weg naar binnen. Vraag het de beheerder van deze dienst: die kan zorgen dat je weer een telefoon kunt koppelen.',
    back: 'Ik heb hem gevonden',
  },
  refusals: {
    malformed: 'Vul de zes cijfers van de code in.',
    'wrong-code': 'Deze code klopt niet. Codes wisselen elke 30 seconden, dus neem de nieuwste.',
    wrongText: 'Deze code klopt niet. Zoek de nieuwste sms en vul de zes cijfers daarvan in.',
    endedApp: ({ linkedAt, endedAt }) =>
      `Deze code is van de authenticator-app die je op ${format.day(linkedAt)} hebt gekoppeld. Die is op ${format.day(endedAt)} vervangen of ontkoppeld. Vul de code in van het nieuwere account in je app.`,
    earlierApp: (linkedAt) =>
      `Deze code is van de authenticator-app die je op ${format.day(linkedAt)} hebt gekoppeld. Scan de code op deze pagina en vul in wat het nieuwe account in de app toont.`,
    replayed: 'Deze code is al gebruikt. Wacht op de volgende.',
    'typed-early':
      'Deze code is voor zijn tijd ingevuld en wordt daarom niet meer aangenomen. Wacht op de volgende.',
    older: 'Deze code is ouder dan de laatst gebruikte. Wacht op de volgende.',
    olderOrSlow: (off) =>
      `Deze code is ouder dan de laatst gebruikte, dus vul een nieuwere in. Toont je app geen nieuwere, dan loopt de klok van je telefoon ${off} achter.`,
    replayedText: 'Deze code is al gebruikt. Vraag een nieuwe aan.',
    expired: 'Deze code is te oud. Vraag een nieuwe aan.',
    disabled: {
      'wrong-codes': 'Deze manier is uitgeschakeld na te veel verkeerde pogingen. Kies een andere.',
      lost: 'Deze manier is ontkoppeld, omdat de telefoon kwijt is. Kies een andere.',
      'by-phone': 'Deze telefoon is in de app ontkoppeld. Kies een andere manier.',
    },
    'not-linked': 'Dit account heeft deze manier niet. Kies een andere.',
    unanswered: 'Je telefoon heeft deze inlogpoging niet bevestigd.',
    throttled: ({ waitSeconds }) =>
      `Te veel pogingen. Probeer het over ${format.wait(waitSeconds)} opnieuw, of kies dan een andere manier.`,
  },
  nextCode: {
    in: (wait) => `De volgende komt over ${wait}.`,
    now: 'De app toont nu een nieuwe code.',
  },
  superseded: 'Er is iets veranderd in een ander venster. Hier zie je waar je nu bent.',
};
