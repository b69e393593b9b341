import { format } from '#locales/nl/format.ts';
import type { Words } from '#locales/words.ts';

/** The guide's page about what may be wrong, in Dutch. */
export const troubleshooting: Words['guide']['pages']['troubleshooting'] = {
  heading: 'Problemen oplossen',
  lead: 'Kies wat je ziet. Wat je was begonnen, is niet weg: ga terug in je browser en ga verder.',
  sections: {
    'code-refused': {
      heading: 'De code uit mijn app wordt niet geaccepteerd',
      text: [
        'Bijna altijd is het een van drie dingen: de code is oud, de code is van een ander account, of de klok van de telefoon loopt verkeerd.',
      ],
      steps: [
        'Vul de code in die de app op dit moment toont. Die wisselt elke 30 seconden en elke code werkt één keer.',
        'Kijk of het de code is voor deze dienst en voor dit e-mailadres.',
        'Zet de klok van de telefoon op automatisch. Op een iPhone: ‘Instellingen’, ‘Algemeen’, ‘Datum en tijd’. Op Android: ‘Instellingen’, ‘Systeem’, ‘Datum en tijd’.',
        'Na een paar verkeerde codes moet je enkele minuten wachten. De pagina zegt hoelang. Ook een andere manier werkt dan weer.',
      ],
    },
    'no-text': {
      heading: 'Er komt geen sms',
      text: ['Een sms kan een minuut duren. Vraag je een nieuwe code aan, dan werken de eerdere ook nog.'],
      steps: [
        'Kijk of de telefoon bereik heeft en niet in de vliegtuigstand staat.',
        'Vergelijk de laatste cijfers van het nummer op de pagina met je eigen nummer.',
        'Druk op ‘Nieuwe code sturen’.',
        'Komt er nog steeds geen, druk dan op ‘Andere manier kiezen’.',
      ],
    },
    'no-question': {
      heading: 'Mijn telefoon vraagt niets',
      text: ['Het werkt zonder meldingen: open Twofold Authenticator, en de app vindt het verzoek vanzelf.'],
      steps: [
        'Open Twofold Authenticator op de telefoon.',
        'Is er niets te beantwoorden? Kijk of de telefoon internet heeft en druk dan op de pagina op ‘Opnieuw sturen’.',
        'Wil je zien hoe ver meldingen komen? Stuur een test: druk op je accountpagina op ‘Controleren’ naast de telefoon.',
        'Op een iPhone moet de app op het beginscherm staan om je meldingen te geven.',
      ],
    },
    'no-scan': {
      heading: 'De QR-code is niet te scannen',
      text: ['Er is altijd een manier zonder camera.'],
      steps: [
        'Maak de pagina groter en het scherm helderder, en veeg de lens schoon.',
        'Heb je meer dan tien minuten gewacht, laad de pagina dan opnieuw: je krijgt dan een nieuwe code voor Twofold Authenticator.',
        'Druk eronder op ‘Kun je de QR-code niet scannen?’. Daar staat een link om op de telefoon te openen, of een sleutel om in de app te typen.',
      ],
    },
    'phone-gone': {
      heading: 'Mijn telefoon is kwijt, kapot of gestolen',
      text: ['Je komt er zonder telefoon in. Daarna maak je hem onbruikbaar voor wie hem heeft.'],
      steps: [
        'Log in met je wachtwoord en druk op ‘Ik ben mijn telefoon kwijt’.',
        'Gebruik wat er nog is.',
        'Daarna ontkoppelt de pagina de verloren telefoon, logt elke andere browser uit en helpt je een andere telefoon te koppelen.',
      ],
      link: 'Als je je telefoon kwijt bent',
    },
    'recovery-refused': {
      heading: 'Mijn herstelcode wordt niet geaccepteerd',
      text: [
        'Een code werkt één keer, en een nieuwere vervangt een oudere. Zegt de pagina dat er een teken verkeerd is? Vergelijk de code nog eens met je briefje: de letters O, I en L komen er niet in voor.',
      ],
      steps: [
        'Zoek de nieuwste code die je hebt opgeschreven.',
        'Vul alle 25 tekens in. Hoofdletters, spaties en streepjes maken niet uit.',
        'Wordt de code niet geaccepteerd? Vraag het de beheerder van deze dienst.',
      ],
      link: 'Meer over de herstelcode',
    },
    password: {
      heading: 'Ik ben mijn wachtwoord vergeten',
      text: [
        'Een nieuw wachtwoord verandert niets aan je telefoon: die bevestigt nog steeds dat jij het bent.',
      ],
      steps: [
        'Druk op de pagina ‘Inloggen’ op ‘Wachtwoord vergeten?’.',
        'Open de link die we je mailen. Die werkt één keer, 30 minuten lang.',
        'Komt er geen mail? Vraag het de beheerder van deze dienst.',
      ],
      link: 'Nieuw wachtwoord instellen',
    },
    locked: {
      heading: 'Te veel pogingen, of een manier is uitgeschakeld',
      text: [
        'Na vijf verkeerde codes moet je wachten: elke drie minuten krijg je er één poging bij. Zo blijft iedereen buiten die bij je account probeert binnen te komen, en jou kost het alleen wat wachttijd.',
        'Na honderd verkeerde pogingen achter elkaar wordt één manier uitgeschakeld. De andere werken nog.',
        'Ook te veel verkeerde wachtwoorden zijn een slot: browsers die nieuw zijn voor je account moeten dan tot een kwartier wachten. Een vreemde kan een browser die je eerder hebt gebruikt, niet buitensluiten.',
      ],
      steps: [
        'Wacht zo lang als de pagina zegt, of kom later terug.',
        'Log in op een andere manier en koppel de uitgeschakelde manier opnieuw op je accountpagina.',
      ],
    },
    stranger: {
      heading: 'Er is iets gebeurd dat ik niet heb gedaan',
      text: [
        'Krijg je een vraag op je telefoon of een sms waar je niet om hebt gevraagd? Dan kent misschien iemand je wachtwoord. Zonder je telefoon is dat niet genoeg om binnen te komen.',
      ],
      steps: [
        'Druk op de telefoon op ‘Dit was ik niet’ en geef aan niemand een code.',
        'Wijzig je wachtwoord. Elke andere browser wordt daarmee uitgelogd.',
        'Lees ‘Activiteit’ op je accountpagina en vertel het de beheerder van deze dienst.',
      ],
      link: 'Mijn wachtwoord wijzigen',
    },
  },
};

/** What this page knows of the account of whoever is signed in, in Dutch. */
export const seen: Words['guide']['seen'] = {
  heading: 'Wat we voor je account zien',
  whose: (email) => `Je bent ingelogd als ${email}, dus we hebben gekeken.`,
  anonymous: 'Log in, dan kijkt deze pagina wat er over je eigen account bekend is.',
  signIn: 'Inloggen en kijken',
  settingUp:
    'Je bent bezig je account te beveiligen, dus er is nog niets om naar te kijken. Wat je begon, is bewaard.',
  back: 'Terug naar waar je mee bezig was',
  stillHere: 'Iets anders?',
  app: {
    none: 'Je account heeft geen authenticator-app.',
    unused: (linked) => `Je authenticator-app is op ${format.day(linked)} gekoppeld en nog niet gebruikt.`,
    used: (at) =>
      `Een code van je authenticator-app is voor het laatst geaccepteerd op ${format.moment(at)}.`,
    disabled:
      'Je authenticator-app is uitgeschakeld na te veel verkeerde codes. Vervang de app, dan werkt het weer.',
    lost: 'Je authenticator-app is ontkoppeld, omdat de telefoon ervan kwijt is. Koppel een andere telefoon of app in plaats daarvan.',
    onLost: (linked) =>
      `De authenticator-app die je op ${format.day(linked)} hebt gekoppeld, bevestigt voor je. Stond die op de verloren telefoon? Ontkoppel de app dan.`,
    replace: 'App vervangen',
  },
  refused: {
    clock: (at) =>
      `${format.moment(at)}: een code is geweigerd, omdat de klok van je telefoon verkeerd loopt. Zet de klok op automatisch.`,
    replayed: (at) =>
      `${format.moment(at)}: een code is geweigerd, omdat die al was gebruikt. Wacht op de volgende.`,
    'other-app': (at) =>
      `${format.moment(at)}: een code is geweigerd, omdat die van een app kwam die niet meer is gekoppeld. Gebruik het nieuwste account in je app.`,
    expired: (at) => `${format.moment(at)}: een code is geweigerd, omdat die te oud was.`,
    wrong: (at) => `${format.moment(at)}: een verkeerde code is geweigerd.`,
    throttled: (at) => `${format.moment(at)}: een poging is geweigerd, omdat er te veel waren geweest.`,
    recovery: (at) => `${format.moment(at)}: een herstelcode is geweigerd.`,
    password: (at) => `${format.moment(at)}: een verkeerd wachtwoord is geweigerd.`,
    settled: (at, since) =>
      `${format.moment(at)}: een code is geweigerd. Daarna is er een geaccepteerd, op ${format.moment(since)}, dus het werkt weer.`,
    none: 'Van jou is de laatste zeven dagen niets geweigerd.',
  },
  /** Until when nothing is taken. */
  locks: {
    elsewhere: (until) =>
      `Er zijn te veel verkeerde wachtwoorden getypt in browsers die nieuw zijn voor je account. Die accepteren er geen tot ${format.moment(until)}. Browsers die je eerder hebt gebruikt, worden daardoor niet buitengesloten.`,
    here: (until) =>
      `Er zijn te veel verkeerde wachtwoorden getypt in deze browser of via deze internetverbinding. Tot ${format.moment(until)} wordt er geen geaccepteerd.`,
    codes: (until) =>
      `Er zijn te veel verkeerde codes getypt. Tot ${format.moment(until)} wordt er geen geaccepteerd.`,
  },
  phones: {
    none: 'Er is geen telefoon met Twofold Authenticator aan je account gekoppeld.',
    link: 'Telefoon koppelen',
    check: 'Meldingen controleren',
    lastOnline: (phone: string, seenAt: Date): string =>
      `‘${phone}’ was het laatst online op ${format.moment(seenAt)}.`,
    on: (phone, seenAt) => `Meldingen staan aan op ‘${phone}’. Laatst online op ${format.moment(seenAt)}.`,
    off: (phone, seenAt) =>
      `Meldingen staan niet aan op ‘${phone}’. Open de app daar als je inlogt. Laatst online op ${format.moment(seenAt)}.`,
    blocked: (phone, seenAt) =>
      `Meldingen zijn geblokkeerd op ‘${phone}’. Sta ze toe in de instellingen daarvan. Laatst online op ${format.moment(seenAt)}.`,
    impossible: (phone, seenAt) =>
      `Meldingen zijn niet mogelijk op ‘${phone}’. Open de app daar als je inlogt. Laatst online op ${format.moment(seenAt)}.`,
    gone: (phone, seenAt) =>
      `‘${phone}’ ontvangt geen meldingen meer. Open de app daar, dan werkt het weer. Laatst online op ${format.moment(seenAt)}.`,
    switchedOff: {
      'wrong-codes': (phone) =>
        `‘${phone}’ is uitgeschakeld na te veel verkeerde pogingen. Koppel de telefoon opnieuw om hem te gebruiken.`,
      lost: (phone) =>
        `‘${phone}’ is ontkoppeld, omdat de telefoon kwijt is. Koppel een andere telefoon of app in plaats daarvan.`,
      'by-phone': (phone) =>
        `‘${phone}’ is in de app op de telefoon ontkoppeld. Koppel de telefoon opnieuw om hem te gebruiken.`,
    },
    tooMany: (at) =>
      `${format.moment(at)}: je telefoon kreeg geen vraag, omdat drie verzoeken niet waren bevestigd.`,
    paused: (at) =>
      `${format.moment(at)}: je telefoon kreeg geen vraag, omdat minder dan een uur daarvoor op ‘Dit was ik niet’ was gedrukt.`,
    denied: (at) => `${format.moment(at)}: een verzoek is op je telefoon geweigerd.`,
    notMe: (at) => `${format.moment(at)}: op je telefoon is op ‘Dit was ik niet’ gedrukt.`,
  },
  backupPhone: {
    none: 'Je account heeft geen reservenummer.',
    add: 'Reservenummer toevoegen',
    works: (masked) => `Je reservenummer is ${masked}.`,
    disabled: (masked) =>
      `Je reservenummer ${masked} is uitgeschakeld na te veel verkeerde pogingen. Controleer het nummer opnieuw om het weer te gebruiken.`,
    notOffered: 'Deze dienst verstuurt geen sms’en.',
  },
  text: {
    none: 'Het laatste uur is er geen sms aangevraagd.',
    queued: (at) => `Om ${format.second(at)} is een sms aangevraagd. Die wordt zo verstuurd.`,
    'handed-over': (at) =>
      `De laatste sms is om ${format.second(at)} aan het netwerk doorgegeven. Er is geen bericht dat die is bezorgd.`,
    delivered: (at) => `De laatste sms is om ${format.second(at)} bezorgd.`,
    failed: (at) => `De laatste sms kon niet worden bezorgd. Dat hoorden we om ${format.second(at)}.`,
    tooMany: (at) =>
      `${format.moment(at)}: er is geen sms verstuurd, omdat er te veel waren aangevraagd. Een uur later kun je er weer een aanvragen.`,
  },
  recoveryCode: {
    none: 'Je account heeft geen herstelcode.',
    works: (saved) => `Je herstelcode is op ${format.day(saved)} bewaard en niet gebruikt.`,
    disabled: 'Je herstelcode is uitgeschakeld na te veel verkeerde pogingen. Vraag een nieuwe aan.',
    replace: 'Nieuwe code aanvragen',
  },
  protect: {
    open: 'Alleen je wachtwoord beveiligt dit account.',
    link: 'Account beveiligen',
  },
  activityAbout: 'Op je accountpagina staat wat er in je account is gebeurd, wanneer en vanwaar.',
  activity: 'Lezen wat er in je account is gebeurd',
};
