import { format } from '#locales/sv/format.ts';
import type { Words } from '#locales/words.ts';

/** Forgotten, set and changed passwords, in Swedish. */
export const password: Words['password'] = {
  forgotten: {
    heading: 'Har du glömt lösenordet?',
    lead: 'Skriv din e-postadress. Om det finns ett konto med den skickar vi en länk där du kan välja ett nytt lösenord.',
    email: 'E-post',
    submit: 'Skicka länken',
    emailMissing: 'Skriv din e-postadress.',
    emailMalformed: 'Skriv en e-postadress som namn@example.com.',
    sentHeading: 'Titta i din e-post',
    sent: 'Om det finns ett konto med den e-postadressen är en länk på väg. Den fungerar en gång, inom 30 minuter.',
    secondStays: 'Telefonen bekräftar fortfarande att det är du. Det ändras inte av ett nytt lösenord.',
    back: 'Tillbaka till inloggningen',
    throttled: (seconds) => `För många länkar har begärts. Försök igen om ${format.wait(seconds)}.`,
  },
  set: {
    heading: 'Välj ett nytt lösenord',
    lead: (least) =>
      `Minst ${least} tecken. Några ord som du kommer ihåg är bättre än ett enda krångligt ord.`,
    password: 'Nytt lösenord',
    submit: 'Spara lösenordet',
    deadHeading: 'Länken fungerar inte längre',
    dead: 'Länkar fungerar en gång, under en kort tid, och slutar fungera när lösenordet byts. Be om en ny.',
    again: 'Skicka en ny länk',
  },
  change: {
    heading: 'Byt ditt lösenord',
    current: 'Nuvarande lösenord',
    wrongCurrent: 'Det är inte ditt nuvarande lösenord.',
    others: 'Överallt annars kommer du att loggas ut.',
  },
  refusals: {
    'too-short': (least) => `Det är för kort. Använd minst ${least} tecken.`,
    'too-long': 'Det är för långt. Använd högst 256 tecken.',
    common: 'Det lösenordet finns på listorna som angripare prövar först. Välj ett annat.',
    'about-you':
      'Det är till största delen ditt namn, din e-postadress eller namnet på den här tjänsten, så det är lätt att gissa. Välj ett annat.',
    unreadable: 'Det innehåller tecken som inget tangentbord ger. Välj ett annat.',
  },
};
