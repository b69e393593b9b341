import { format } from '#locales/nl/format.ts';
import type { Words } from '#locales/words.ts';

/** The account page, in Dutch. */
export const account: Words['account'] = {
  heading: 'Je account',
  whose: (name, email) => `${name}, ${email}`,
  state: {
    protected: [
      'Beveiligd met je telefoon.',
      'Beveiligd met je telefoon, met één andere weg naar binnen.',
      'Beveiligd met je telefoon, met twee andere wegen naar binnen.',
    ],
    waysBack: (ways) => `Ben je je telefoon kwijt, dan kom je binnen met ${ways.join(' of ')}.`,
    text: (masked) => `een sms naar ${masked}`,
    recoveryCode: 'je herstelcode',
    noWayBack:
      'Ben je je telefoon kwijt, dan kan alleen de beheerder van deze dienst je binnenlaten. Bewaar een herstelcode.',
    switchedOff: {
      'wrong-codes': {
        sentence: 'Beveiligd, maar je app is uitgeschakeld.',
        more: 'Er zijn te veel verkeerde codes ingevuld. Vervang de app, dan werkt het weer.',
      },
      lost: {
        sentence: 'Beveiligd, maar op dit moment bevestigt niets voor je.',
        more: 'Wat op je verloren telefoon stond, is ontkoppeld. Koppel een andere telefoon of app in plaats daarvan.',
      },
      'by-phone': {
        sentence: 'Beveiligd, maar op dit moment bevestigt niets voor je.',
        more: 'Je telefoon is in de app ontkoppeld. Koppel een telefoon of app in plaats daarvan.',
      },
    },
    open: 'Alleen je wachtwoord beveiligt dit account.',
    openMore: 'Voeg een tweede bevestiging toe. Dan komt niemand binnen met alleen het wachtwoord.',
    protect: 'Account beveiligen',
  },
  ways: {
    heading: 'Zo bevestig je dat jij het bent',
    about: 'We gebruiken de eerste manier die werkt.',
    push: (phone) => `Twofold Authenticator op ‘${phone}’`,
    /** In place of when it was linked: why it is switched off. */
    off: {
      app: 'Uitgeschakeld na te veel verkeerde pogingen. Vervang dit om het weer te gebruiken.',
      phone: 'Uitgeschakeld na te veel verkeerde pogingen. Koppel weer een telefoon om dit te gebruiken.',
      lost: 'Ontkoppeld, omdat de telefoon kwijt is. Deze manier bevestigt niets meer.',
      'by-phone': 'Op de telefoon ontkoppeld. Koppel weer een telefoon om dit te gebruiken.',
    },
    addPhone: 'Telefoon koppelen',
    addApp: 'Andere authenticator-app koppelen',
    totp: 'Authenticator-app',
    linked: (created, used) =>
      `Gekoppeld op ${format.day(created)}. ${used === null ? 'Nog niet gebruikt.' : `Laatst gebruikt op ${format.moment(used)}.`}`,
    replace: 'Vervangen',
    unlink: 'Ontkoppelen',
    check: 'Controleren',
    none: 'Nog niets gekoppeld',
    noneText: 'Na het wachtwoord vraagt niemand of jij het bent.',
  },
  phone: {
    heading: 'Reservenummer',
    about: 'Dit nummer krijgt een code per sms als je de app niet bij de hand hebt.',
    ears: 'reservenummer',
    title: (masked) => `Sms naar ${masked}`,
    checked: (created, used) =>
      `Gecontroleerd op ${format.day(created)}.${used === null ? '' : ` Laatst gebruikt op ${format.moment(used)}.`}`,
    disabled:
      'Uitgeschakeld na te veel verkeerde pogingen. Controleer het nummer opnieuw om het weer te gebruiken.',
    none: 'Geen reservenummer',
    noneText: 'Met een reservenummer is een verloren telefoon een kleiner probleem.',
    add: 'Toevoegen',
    change: 'Wijzigen',
    remove: 'Verwijderen',
    notSent: 'Deze dienst verstuurt op dit moment geen sms’en.',
  },
  recoveryCode: {
    heading: 'Herstelcode',
    saved: (created) => `Bewaard op ${format.day(created)}`,
    works: 'Nooit gebruikt. Werkt één keer, daarna krijg je een nieuwe.',
    disabled: 'Uitgeschakeld na te veel verkeerde pogingen. Vraag een nieuwe aan.',
    none: 'Geen herstelcode',
    noneText: 'Dit is de laatste weg naar binnen als je je telefoon kwijt bent.',
    replace: 'Nieuwe code aanvragen',
  },
  comesWithProtection: 'Dit stel je in als je je account beveiligt.',
  password: {
    heading: 'Wachtwoord',
    title: 'Je wachtwoord',
    changed: (at) => `Ingesteld op ${format.day(at)}.`,
    change: 'Wijzigen',
    ears: 'wachtwoord',
  },
  signedIn: {
    heading: 'Waar je bent ingelogd',
    now: 'Nu',
    thisBrowser: (since) => `Deze browser. Ingelogd op ${format.moment(since)}.`,
    seen: (at) => `Laatst gezien op ${format.moment(at)}.`,
    from: (browser, address) => `${browser}, ${address}`,
    signOut: 'Uitloggen',
    signOutAll: 'Overal elders uitloggen',
    unknownBrowser: 'Een browser',
    on: (browser, system) => `${browser} op ${system}`,
  },
  applications: {
    heading: 'Gekoppelde toepassingen',
    about: 'Dit account beveiligt ze allemaal.',
    opened: (at) => `Geopend op ${format.moment(at)}.`,
    secure: 'Vraagt altijd om je telefoon.',
    none: 'Nog niets geopend',
    noneText: 'Toepassingen staan hier zodra je ze met dit account hebt geopend.',
    open: 'Openen',
  },
  activity: {
    heading: 'Activiteit',
    about: 'De laatste 90 dagen. Staat er iets bij dat je niet kent?',
    changePassword: 'Wijzig je wachtwoord',
    when: 'Wanneer',
    what: 'Wat',
    where: 'Waar',
    earlier: 'Eerder',
    newest: 'Nieuwste',
    none: 'Er is de laatste 90 dagen niets gebeurd.',
  },
  unlinkQuestion: {
    heading: 'Je authenticator-app ontkoppelen?',
    text: 'Dan beveiligt alleen je wachtwoord dit account. Ook het reservenummer en de herstelcode werken dan niet meer.',
    others: 'Browsers die daarmee zijn bevestigd, worden uitgelogd. Deze browser blijft ingelogd.',
    requiredHeading: 'De app kan niet worden ontkoppeld',
    required:
      'De beheerder van deze dienst vraagt iedereen om een tweede bevestiging. Vervang de app in plaats daarvan.',
    requiredText: 'De app die je nu hebt, werkt tot de nieuwe is gekoppeld.',
    replace: 'App vervangen',
    yes: 'Ontkoppelen',
    no: 'Houden',
  },
  unlinkPhoneQuestion: {
    heading: (phone) => `‘${phone}’ ontkoppelen?`,
    text: 'Daarmee wordt dan meteen niets meer bevestigd.',
    last: 'Dan beveiligt alleen je wachtwoord dit account. Ook het reservenummer en de herstelcode werken dan niet meer.',
  },
  unlinkOneText: 'Je andere manier om te bevestigen blijft, net als het reservenummer en de herstelcode.',
  removePhoneQuestion: {
    heading: 'Je reservenummer verwijderen?',
    text: (masked) => `We sturen dan geen codes meer per sms naar ${masked}.`,
    stays: 'Je app en je herstelcode blijven werken.',
    staysWithoutCode:
      'Je app blijft werken. Raak je die kwijt, dan is er geen andere weg naar binnen, tot je een herstelcode bewaart.',
    yes: 'Verwijderen',
    no: 'Houden',
  },
  signOutAllQuestion: {
    heading: 'Overal elders uitloggen?',
    text: 'In elke andere browser moet je opnieuw inloggen, ook in de toepassingen die daar zijn geopend. Deze browser blijft ingelogd.',
    yes: 'Overal elders uitloggen',
    no: 'Nu niet',
  },
  passwordQuestion: {
    no: 'Oude houden',
    superseded:
      'Je wachtwoord is intussen in een ander venster gewijzigd. Vul het wachtwoord in dat je nu hebt.',
  },
  saved: {
    app: 'Je nieuwe authenticator-app is gekoppeld. De vorige werkt niet meer.',
    phone: 'Je reservenummer is opgeslagen.',
    'phone-removed': 'Je reservenummer is verwijderd.',
    'recovery-code': 'Je nieuwe herstelcode is bewaard. De vorige werkt niet meer.',
    unlinked: 'Je authenticator-app is ontkoppeld.',
    'phone-unlinked': 'De telefoon is ontkoppeld.',
    'twofold-authenticator': 'Je telefoon is gekoppeld.',
    'phone-lost': 'De verloren telefoon is ontkoppeld en elke andere browser is uitgelogd.',
    password: 'Je wachtwoord is gewijzigd en elke andere browser is uitgelogd.',
    'signed-out': 'De browser is uitgelogd.',
    'signed-out-all': 'Elke andere browser is uitgelogd.',
  },
};
