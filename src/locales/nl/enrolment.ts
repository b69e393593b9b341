import { format } from '#locales/nl/format.ts';
import type { Words } from '#locales/words.ts';

/** The wizard, in Dutch. */
export const enrolment: Words['enrolment'] = {
  next: 'Volgende',
  anotherWay: 'Andere manier kiezen',
  steps: {
    label: 'Stappen',
    done: 'klaar',
    position: (now, all) => `Stap ${now} van ${all}`,
    choose: 'Kiezen',
    link: 'Telefoon koppelen',
    phone: 'Reservenummer',
    recoveryCode: 'Herstelcode',
  },
  why: {
    heading: 'Beveilig je account',
    lead: 'Een wachtwoord kan worden geraden of gestolen. Vanaf nu bevestigt je telefoon dat jij het bent.',
    time: 'Het duurt ongeveer twee minuten en je hebt je telefoon nodig.',
    covers: (applications) =>
      `Het beveiligt je account in ${applications.length === 0 ? 'elke gekoppelde toepassing' : format.names(applications)}.`,
    start: 'Beginnen',
    resume: 'Je was hier al mee begonnen. We gaan verder waar je was.',
    later: 'Herinner me later',
    due: (due) => `Je kunt hiermee wachten tot ${format.day(due)}.`,
    recovering:
      'Je herstelcode was juist en is nu opgebruikt. Koppel weer een telefoon en bewaar een nieuwe code. Dan ben je binnen.',
  },
  choose: {
    heading: 'Kies hoe je bevestigt dat jij het bent',
    lead: 'Na je wachtwoord zegt je telefoon ja.',
    push: 'Twofold Authenticator',
    pushAbout: 'Het snelst: je telefoon vraagt het en jij antwoordt met één tik. Zonder appwinkel.',
    totp: 'Andere authenticator-app',
    totpAbout:
      'Vul een code van zes cijfers in uit een app als Google Authenticator, Microsoft Authenticator of 1Password.',
    missing: 'Kies een van de manieren.',
    compare: 'Alle manieren vergelijken',
  },
  app: {
    heading: 'Koppel je authenticator-app',
    scan: 'Open de app op je telefoon, kies',
    addAccount: 'Account toevoegen',
    scanEnd: ' en scan deze code.',
    qr: 'QR-code',
    cannotScan: 'Kun je de QR-code niet scannen?',
    typeKey: 'Typ dan deze sleutel in de app. Kies codes op basis van tijd, met zes cijfers.',
    copyKey: 'Sleutel kopiëren',
    openApp: 'Mijn authenticator-app openen',
    openAppHint:
      'Op de telefoon zelf: dit opent de app en geeft de sleutel door. Gaat er niets open, kopieer de sleutel dan naar de app.',
    code: '6-cijferige code',
    hint: (service) => `De app toont nu een code voor ${service}. Vul die hier in.`,
    already: 'Je app is gekoppeld. Je kunt verdergaan.',
  },
  phone: {
    heading: 'Voeg een reservenummer toe',
    changeHeading: 'Wijzig je reservenummer',
    lead: 'Ben je je telefoon of de app kwijt, dan kunnen we je een code sms’en. Je kunt dit overslaan.',
    country: 'Land',
    number: 'Telefoonnummer',
    textTo: 'We sms’en een code van zes cijfers naar',
    textToThis: 'We sms’en een code van zes cijfers naar dit nummer.',
    weaker: 'Sms’en zijn makkelijker te onderscheppen, dus gebruiken we ze als laatste.',
    skip: 'Overslaan',
    kept: (masked) => `Je reservenummer ${masked} blijft zoals het is als je dit overslaat.`,
    refusals: {
      empty: 'Vul een telefoonnummer in.',
      'unknown-country': 'Kies het land van het nummer.',
      'not-a-number': 'Dit is geen telefoonnummer. Vul de cijfers in zoals je het nummer zou bellen.',
      'unknown-prefix': 'Geen land heeft dit landnummer. Controleer de cijfers na de plus.',
      'too-short': 'Dit nummer is te kort. Controleer of er geen cijfer ontbreekt.',
      'too-long': 'Dit nummer is te lang. Controleer of er geen cijfer dubbel staat.',
      'not-in-use': 'Zo’n nummer bestaat niet in dat land. Controleer het land en de cijfers.',
      landline: 'Dit is een vast nummer en kan geen sms’en ontvangen. Geef een mobiel nummer.',
      'toll-free': 'Dit is een gratis nummer en kan geen sms’en ontvangen. Geef een gewoon mobiel nummer.',
      'premium-rate': 'Dit is een nummer dat extra kost. Geef een gewoon mobiel nummer.',
      'shared-cost': 'Bij dit nummer worden de gesprekskosten gedeeld. Geef een gewoon mobiel nummer.',
      satellite: 'We kunnen geen sms’en sturen naar satelliettelefoons. Geef een gewoon mobiel nummer.',
      internet:
        'Dit is een telefoon op internet en die hoort niet bij één apparaat. Geef een gewoon mobiel nummer.',
      'other-kind': 'Dit nummer kan geen sms’en van ons ontvangen. Geef een gewoon mobiel nummer.',
      'country-not-served':
        'We kunnen geen sms’en naar dat land sturen. Geef een ander nummer of sla dit over.',
    },
    didYouMean: (international) => `Bedoelde je ${international}?`,
    useSuggested: (international) => `${international} gebruiken`,
    throttled: (seconds) =>
      `Er zijn te veel sms’en aangevraagd. Probeer het over ${format.wait(seconds)} opnieuw of sla dit over.`,
  },
  phoneCode: {
    heading: 'Vul de code uit de sms in',
    sentTo: (number) => `We hebben de code naar ${number} gestuurd. Die werkt tien minuten.`,
    code: '6-cijferige code',
    sendAgain: 'Nieuwe code sturen',
    sentAgain: 'We hebben een nieuwe code gestuurd. De eerdere werken ook nog.',
    otherNumber: 'Ander nummer gebruiken',
    throttled: (seconds) =>
      `Meer sms’en mogen we niet sturen. Over ${format.wait(seconds)} kun je het opnieuw vragen.`,
  },
  recoveryCode: {
    heading: 'Bewaar je herstelcode',
    lead: 'De laatste weg naar binnen, als je je telefoon kwijt bent en er geen sms komt. Bewaar de code op papier, niet bij je telefoon.',
    copy: 'Code kopiëren',
    download: 'Downloaden',
    print: 'Afdrukken',
    stored: 'Ik heb deze code gekopieerd en veilig opgeborgen',
    notStored: 'Kopieer de code en zet dan het vinkje.',
    otherCode:
      'Die code is nooit opgeslagen: je account is intussen ergens anders gewijzigd. Dit is een nieuwe code. Bewaar deze en zet dan het vinkje.',
    oldWorks: 'Je oude code werkt tot je hier op ‘Volgende’ drukt.',
    paper: (service, email, day) => `${service}, ${email}, ${format.day(day)}`,
    fileName: 'herstelcode.txt',
    file: (service, email, day, code) =>
      `Herstelcode voor ${service}\nAccount: ${email}\nGemaakt: ${format.day(day)}\n\n${code}\n\nGebruik deze code samen met je wachtwoord als je je telefoon kwijt bent. De code werkt één keer.\nBewaar hem waar niemand anders hem vindt, en niet bij je telefoon.\n`,
  },
  done: {
    heading: 'Je account is nu beveiligd',
    lead: 'Zo kom je binnen, de beste manier eerst.',
    push: (phone) => `Twofold Authenticator op ‘${phone}’`,
    pushText: 'Je wachtwoord, dan je antwoord op de telefoon.',
    totp: 'Authenticator-app',
    totpText: 'Je wachtwoord, dan een code uit de app.',
    sms: (masked) => `Sms naar ${masked}`,
    smsText: 'Als je de app niet bij de hand hebt.',
    recoveryCode: 'Herstelcode',
    recoveryCodeText: 'Als niets anders meer werkt. De code werkt één keer.',
    ifLost:
      'Raak je je telefoon kwijt? Log in zoals altijd en kies ‘Ik ben mijn telefoon kwijt’. Dan helpen we je verder.',
    continue: 'Doorgaan',
  },
  changed: {
    heading: 'Opgeslagen',
  },
};
