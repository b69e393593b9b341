import { format } from '#locales/da/format.ts';
import type { Words } from '#locales/words.ts';

/** The account page, in Danish. */
export const account: Words['account'] = {
  heading: 'Din konto',
  whose: (name, email) => `${name}, ${email}`,
  state: {
    protected: [
      'Beskyttet af din telefon.',
      'Beskyttet af din telefon, med én reserveløsning.',
      'Beskyttet af din telefon, med to reserveløsninger.',
    ],
    waysBack: (ways) => `Hvis du mister telefonen, kommer du ind med ${ways.join(' eller ')}.`,
    text: (masked) => `en sms til ${masked}`,
    recoveryCode: 'din gendannelseskode',
    noWayBack:
      'Hvis du mister telefonen, kan kun de, der driver logintjenesten, lukke dig ind. Gem en gendannelseskode.',
    switchedOff: {
      'wrong-codes': {
        sentence: 'Beskyttet, men din app er slået fra.',
        more: 'Der er indtastet for mange forkerte koder. Udskift appen, så virker det igen.',
      },
      lost: {
        sentence: 'Beskyttet, men intet bekræfter for dig lige nu.',
        more: 'Det, du havde på den mistede telefon, er koblet fra. Kobl en anden telefon eller app til i stedet.',
      },
      'by-phone': {
        sentence: 'Beskyttet, men intet bekræfter for dig lige nu.',
        more: 'Din telefon blev koblet fra i appen. Kobl en telefon eller en app til i stedet.',
      },
    },
    open: 'Kontoen er kun beskyttet af din adgangskode.',
    openMore: 'Tilføj en måde at bekræfte på, så kommer ingen ind med adgangskoden alene.',
    protect: 'Beskyt din konto',
  },
  ways: {
    heading: 'Sådan bekræfter du, at det er dig',
    about: 'Vi bruger den første, der virker.',
    push: (phone) => `Twofold Authenticator på ${phone}`,
    /** In place of when it was linked: why it is switched off. */
    off: {
      app: 'Slået fra efter for mange forkerte forsøg. Udskift den for at bruge den igen.',
      phone: 'Slået fra efter for mange forkerte forsøg. Kobl en telefon til igen for at bruge den.',
      lost: 'Koblet fra, fordi telefonen er mistet. Den bekræfter ikke noget længere.',
      'by-phone': 'Koblet fra på telefonen. Kobl en telefon til igen for at bruge den.',
    },
    addPhone: 'Kobl en telefon til',
    addApp: 'Kobl en anden godkendelsesapp til',
    totp: 'Godkendelsesapp',
    linked: (created, used) =>
      `Koblet til ${format.day(created)}. ${used === null ? 'Ikke brugt endnu.' : `Sidst brugt ${format.moment(used)}.`}`,
    replace: 'Udskift',
    unlink: 'Kobl fra',
    check: 'Tjek',
    none: 'Der er ikke koblet noget til endnu',
    noneText: 'Efter adgangskoden er der ingen, der spørger, om det er dig.',
  },
  phone: {
    heading: 'Reservetelefon',
    about: 'Den får en kode på sms, når du ikke har appen ved hånden.',
    ears: 'reservetelefonen',
    title: (masked) => `Sms til ${masked}`,
    checked: (created, used) =>
      `Kontrolleret ${format.day(created)}.${used === null ? '' : ` Sidst brugt ${format.moment(used)}.`}`,
    disabled: 'Slået fra efter for mange forkerte forsøg. Kontrollér nummeret igen for at bruge den.',
    none: 'Ingen reservetelefon',
    noneText: 'Med en reservetelefon er det ikke så slemt at miste telefonen.',
    add: 'Tilføj',
    change: 'Ret',
    remove: 'Fjern',
    notSent: 'Logintjenesten sender ikke sms’er i øjeblikket.',
  },
  recoveryCode: {
    heading: 'Gendannelseskode',
    saved: (created) => `Gemt ${format.day(created)}`,
    works: 'Aldrig brugt. Den virker én gang, og så får du en ny.',
    disabled: 'Slået fra efter for mange forkerte forsøg. Hent en ny.',
    none: 'Ingen gendannelseskode',
    noneText: 'Den er den sidste vej ind, når du har mistet telefonen.',
    replace: 'Hent en ny kode',
  },
  comesWithProtection: 'Det sætter du op, når du beskytter din konto.',
  password: {
    heading: 'Adgangskode',
    title: 'Din adgangskode',
    changed: (at) => `Valgt ${format.day(at)}.`,
    change: 'Skift',
    ears: 'adgangskoden',
  },
  signedIn: {
    heading: 'Her er du logget ind',
    now: 'Nu',
    thisBrowser: (since) => `Denne browser. Logget ind ${format.moment(since)}.`,
    seen: (at) => `Sidst set ${format.moment(at)}.`,
    from: (browser, address) => `${browser}, ${address}`,
    signOut: 'Log ud',
    signOutAll: 'Log ud alle andre steder',
    unknownBrowser: 'En browser',
    on: (browser, system) => `${browser} på ${system}`,
  },
  applications: {
    heading: 'Tilknyttede tjenester',
    about: 'De er alle beskyttet af denne konto.',
    opened: (at) => `Åbnet ${format.moment(at)}.`,
    secure: 'Her skal du altid bekræfte med telefonen.',
    none: 'Der er ikke åbnet noget endnu',
    noneText: 'Tjenesterne står her, når du har åbnet dem med denne konto.',
    open: 'Åbn',
  },
  activity: {
    heading: 'Aktivitet',
    about: 'De seneste 90 dage. Er der noget, du ikke kender?',
    changePassword: 'Skift din adgangskode',
    when: 'Hvornår',
    what: 'Hvad',
    where: 'Hvor',
    earlier: 'Tidligere',
    newest: 'Nyeste',
    none: 'Der er ikke sket noget de seneste 90 dage.',
  },
  unlinkQuestion: {
    heading: 'Vil du koble din godkendelsesapp fra?',
    text: 'Så er kontoen kun beskyttet af din adgangskode. Reservetelefonen og gendannelseskoden holder også op med at virke.',
    others:
      'Browsere, der blev bekræftet med dem, bliver logget ud. I denne browser er du stadig logget ind.',
    requiredHeading: 'Appen kan ikke kobles fra',
    required:
      'De, der driver logintjenesten, beder alle om at bekræfte på en måde mere. Udskift appen i stedet.',
    requiredText: 'Den app, du har nu, virker, indtil den nye er koblet til.',
    replace: 'Udskift appen',
    yes: 'Kobl fra',
    no: 'Behold den',
  },
  unlinkPhoneQuestion: {
    heading: (phone) => `Vil du koble ${phone} fra?`,
    text: 'Fra dette øjeblik kan den ikke bekræfte noget mere.',
    last: 'Så er kontoen kun beskyttet af din adgangskode. Reservetelefonen og gendannelseskoden holder også op med at virke.',
  },
  unlinkOneText:
    'Du kan stadig bekræfte på din anden måde, og reservetelefonen og gendannelseskoden virker som før.',
  removePhoneQuestion: {
    heading: 'Vil du fjerne din reservetelefon?',
    text: (masked) => `Vi sender ikke længere koder på sms til ${masked}.`,
    stays: 'Din app og din gendannelseskode virker stadig.',
    staysWithoutCode:
      'Din app virker stadig. Hvis du mister den, er der ingen anden vej ind, før du har gemt en gendannelseskode.',
    yes: 'Fjern',
    no: 'Behold den',
  },
  signOutAllQuestion: {
    heading: 'Vil du logge ud alle andre steder?',
    text: 'Alle andre browsere skal logge ind igen, og det samme gælder de tjenester, der er åbnet dér. I denne browser er du stadig logget ind.',
    yes: 'Log ud alle andre steder',
    no: 'Ikke nu',
  },
  passwordQuestion: {
    no: 'Behold den gamle',
    superseded: 'Din adgangskode blev skiftet i et andet vindue imens. Indtast den, du har nu.',
  },
  saved: {
    app: 'Din nye godkendelsesapp er koblet til. Den forrige virker ikke længere.',
    phone: 'Din reservetelefon er gemt.',
    'phone-removed': 'Din reservetelefon er fjernet.',
    'recovery-code': 'Din nye gendannelseskode er gemt. Den forrige virker ikke længere.',
    unlinked: 'Din godkendelsesapp er koblet fra.',
    'phone-unlinked': 'Telefonen er koblet fra.',
    'twofold-authenticator': 'Din telefon er koblet til.',
    'phone-lost': 'Den mistede telefon er koblet fra, og alle andre browsere er logget ud.',
    password: 'Din adgangskode er skiftet, og alle andre browsere er logget ud.',
    'signed-out': 'Den er logget ud.',
    'signed-out-all': 'Alle andre browsere er logget ud.',
  },
};
