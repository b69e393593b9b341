import { format } from '#locales/da/format.ts';
import type { Words } from '#locales/words.ts';

/** When the phone is gone, and being ready for that day, in Danish. */
export const recovery: Words['recovery'] = {
  lostPhone: {
    heading: 'Kobl den mistede telefon fra',
    lead: 'Du er inde. Nu sørger vi for, at den, der har din telefon, ikke kan komme ind.',
    which: 'Hvad havde du på den mistede telefon?',
    notChosen: 'Vælg, hvad du havde på den mistede telefon.',
    push: (phone) => `Twofold Authenticator på ${phone}`,
    totp: (linked) => `Den godkendelsesapp, du koblede til ${format.day(linked)}`,
    consequences: [
      'Den holder op med at bekræfte for dig med det samme.',
      'Alle, der er logget ind, bliver logget ud, undtagen dig i denne browser.',
      'Derefter kobler du en anden telefon til og får en ny gendannelseskode.',
    ],
    alone:
      'Du har ingen anden vej ind endnu. Kobl en anden telefon til først, ellers kan kun de, der driver logintjenesten, lukke dig ind igen.',
    unlink: 'Kobl den fra, og log ud alle andre steder',
    found: 'Jeg har fundet den, ændr ikke noget',
    goOn: 'Fortsæt, hvor du slap',
  },
  rehearsal: {
    offer: 'Prøv at logge ind uden din telefon',
    offerLead: 'Det tager et minut og viser, at du kommer ind den dag, din telefon er væk.',
    heading: 'Prøv at logge ind uden din telefon',
    lead: 'Læg telefonen væk, og forestil dig, at den er forsvundet. Hvilken vej ville du tage?',
    smsAbout: 'Vi sender en rigtig kode. Læs den på telefonen med det nummer.',
    recoveryCodeAbout:
      'Find sedlen med din kode, og indtast den. Den bliver kun kontrolleret, ikke brugt op.',
    noWay:
      'Der er ingen vej ind uden din telefon endnu. Tilføj en reservetelefon, eller gem en gendannelseskode på din kontoside.',
    toAccount: 'Gå til din konto',
    textHeading: 'Indtast koden fra sms’en',
    codeHeading: 'Brug din gendannelseskode',
    check: 'Kontrollér',
    other: 'Prøv en anden måde',
    passedHeading: 'Du ville komme ind',
    passed: {
      sms: 'Sms’en nåede dig, og koden er rigtig. Hvis du mister telefonen, virker denne vej.',
      'recovery-code': 'Det er din gendannelseskode. Den virker stadig, så lad den ligge, hvor den er.',
    },
    next: 'Når det sker i virkeligheden: Log ind med din adgangskode, og vælg ”Jeg har mistet min telefon”.',
    done: 'Færdig',
    again: 'Prøv også den anden måde',
  },
  low: {
    'lost-still-linked':
      'Du har sagt, at du har mistet din telefon, og stoppede halvvejs: Den bekræfter stadig for dig. Kobl den fra, og kobl en anden til.',
    'lost-no-code':
      'Du brugte din gendannelseskode og stoppede halvvejs: Den telefon, du havde, bekræfter stadig for dig, og nu har du ingen gendannelseskode.',
    'lost-not-replaced':
      'Den mistede telefon er koblet fra, men intet har taget dens plads endnu. Kobl en anden telefon eller app til, så får du også en ny gendannelseskode.',
    'no-way-back':
      'Hvis du mister telefonen, kan du ikke komme ind på egen hånd. Gem en gendannelseskode på din kontoside.',
    'no-backup-phone':
      'Du har ingen reservetelefon. Tilføj en på din kontoside, så er det ikke så slemt at miste telefonen.',
    'no-recovery-code': 'Du har ingen gendannelseskode. Hent en på din kontoside, og opbevar den på papir.',
    phoneUnseen: (phone) =>
      `${phone} har ikke været online i 60 dage. Åbn appen på den, og se, om den stadig virker, eller kobl den fra på din kontoside.`,
    appUnseen:
      'Ingen kode fra din godkendelsesapp er blevet brugt i 60 dage. Se, om appen stadig virker, før du får brug for den.',
  },
};
