import type { Words } from '#locales/words.ts';

/** What became of a text with a code, in Dutch. */
export const texting: Words['texting'] = {
  onItsWay: 'Onderweg',
  taken: 'Aangenomen door de sms-aanbieder',
  detour: 'Eén sms-aanbieder kon de sms niet versturen. Daarom hebben we het een andere gevraagd.',
  network: 'Doorgegeven aan het netwerk van de provider',
  waiting: 'We wachten op bericht dat de sms is aangekomen',
  delivered: (at) => `Bezorgd om ${at}`,
  failures: {
    'number-unknown': 'Het netwerk kent dit nummer niet.',
    landline: 'Dit is een vast nummer en kan geen sms’en ontvangen.',
    blocked: 'De telefoon of de provider blokkeert onze sms’en.',
    'country-not-served': 'Onze sms-aanbieder stuurt geen sms’en naar dat land.',
    'switched-off': 'De telefoon staat uit, heeft geen bereik of is vol.',
    'network-refused': 'Het netwerk van de provider heeft de sms geweigerd.',
    undeliverable: 'Het netwerk van de provider kon de sms niet bezorgen en zegt niet waarom.',
    'gateway-refused': 'Onze sms-aanbieder nam de sms niet aan. Dat ligt aan ons, niet aan jou.',
    'gateway-unreachable': 'We konden onze sms-aanbieder niet bereiken. Dat ligt aan ons, niet aan jou.',
    'address-refused': 'We konden de sms niet versturen. Dat ligt aan ons, niet aan jou.',
    expired: 'We konden de sms niet op tijd versturen. Aan de code heb je nu niets meer.',
    unsendable: 'We konden de sms niet versturen. Dat ligt aan ons, niet aan jou.',
  },
  stuck: 'Onze sms-aanbieder neemt de sms nu niet aan. We proberen het opnieuw tot het lukt.',
  late: 'Er is nog geen bericht dat de sms is aangekomen. Kijk of de telefoon bereik heeft, niet in de vliegtuigstand staat en geen onbekende afzenders blokkeert.',
  lateNumber: (number) => `Controleer cijfer voor cijfer of ${number} je nummer is.`,
  next: {
    signIn: {
      again: 'Stuur een nieuwe code of kies een andere manier.',
      elsewhere: 'Kies een andere manier. Daarna kun je het nummer wijzigen op je accountpagina.',
    },
    setup: {
      again: 'Stuur een nieuwe code of gebruik een ander nummer.',
      elsewhere: 'Gebruik een ander nummer.',
    },
  },
  over: 'Deze code is verlopen. Stuur een nieuwe.',
  look: 'Kijken wat er met de sms is gebeurd',
};
