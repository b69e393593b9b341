import { format } from '#locales/nl/format.ts';
import type { Words } from '#locales/words.ts';

/** What the service itself stores, in Dutch. */
export const privacy: Words['privacy'] = {
  heading: 'Privacy',
  lead: (service) => `Wat ${service} over je opslaat, waarom en hoelang.`,
  account: {
    heading: 'Je account',
    what: 'Je naam en je e-mailadres, om je te kennen en je te schrijven. Je wachtwoord alleen in een vorm waaruit niemand het kan lezen. Alles zolang je het account hebt.',
  },
  authenticators: {
    heading: 'Wat bevestigt dat jij het bent',
    what: 'De sleutel van je authenticator-app en je reservenummer, versleuteld. Je herstelcode alleen in een vorm waaruit niemand die kan lezen. Elk tot je het ontkoppelt of vervangt.',
    ended: (seconds) =>
      `De sleutel van een app die je hebt vervangen of ontkoppeld, blijft ${format.span(seconds)} versleuteld bewaard. Zo kunnen we het zeggen als er een code van die app komt. De sleutel opent niets meer.`,
    unfinished: (seconds) =>
      `Wat je bent gaan instellen en niet hebt afgemaakt, wordt na ${format.span(seconds)} gewist.`,
  },
  signedIn: {
    heading: 'Waar je bent ingelogd',
    what: ({ idle, whole }) =>
      `Van elke browser het soort, het adres op internet en de tijden, zodat je hem kunt zien en uitloggen. Je wordt uitgelogd na ${format.span(idle)} zonder gebruik. Dit wordt gewist als je uitlogt, en uiterlijk na ${format.span(whole)}.`,
    applications:
      'Welke toepassingen je hebt geopend, zodat uitloggen die ook beëindigt. Tot je toegang ertoe is verlopen.',
    browsers:
      'Een kenmerk van elke browser waarin je hebt ingelogd, zodat vreemden je niet kunnen buitensluiten met verkeerde wachtwoorden. Tot je wachtwoord wordt gewijzigd.',
  },
  happened: {
    heading: 'Wat er is gebeurd',
    what: 'Inlogmomenten, geweigerde pogingen en wijzigingen van je account: wat, wanneer, vanaf welk adres en met welke browser. Dit is er om misbruik te vinden, niemand kan het wijzigen, en de dienst wist het niet uit zichzelf. De laatste 90 dagen zie je op je accountpagina.',
    counted: 'Pogingen worden geteld per account, nummer en adres, om raden te stoppen. Hoogstens een dag.',
  },
  messages: {
    heading: 'Sms’en en mails',
    what: (keptSeconds) =>
      `Dat het is verstuurd, naar welk nummer of adres (alleen een deel) en of het is aangekomen. Dit blijft ${format.span(keptSeconds)} bewaard. Wat erin stond, wordt gewist zodra het is verstuurd. Waar het misschien via meer dan één sms-aanbieder moet, wordt het pas gewist als het is aangekomen, en uiterlijk na tien minuten.`,
  },
  others: {
    heading: 'Wie nog meer iets te weten komt',
    applications:
      'Een toepassing die je opent, krijgt je naam, je e-mailadres en hoe je hebt ingelogd. Nooit je wachtwoord, en niets over je telefoon.',
    carriers: {
      both: 'Sms’en gaan via een sms-aanbieder en mails via een mailserver. De beheerder van deze dienst heeft beide gekozen.',
      texts: 'Sms’en gaan via een sms-aanbieder die de beheerder van deze dienst heeft gekozen.',
      mails: 'Mails gaan via een mailserver die de beheerder van deze dienst heeft gekozen.',
    },
    nobody:
      'Verder niemand. Deze pagina’s laden niets van andere sites, tellen geen bezoeken en tonen geen reclame.',
  },
  cookies: {
    heading: 'Cookies',
    what: (browserSeconds) =>
      `Twee, en beide zijn nodig. De ene houdt je ingelogd, tot je uitlogt of de browser sluit. Met de andere herkennen we deze browser, ${format.span(browserSeconds)} lang.`,
    language: (seconds: number): string =>
      `Een derde is er alleen als je een taal kiest, of als een toepassing erom vraagt: die onthoudt welke, ${format.span(seconds)} lang.`,
  },
  operator: {
    heading: 'Vragen',
    ask: 'Vraag het de beheerder van deze dienst, ook als je wilt zien wat er over je is opgeslagen, of dat wilt laten verbeteren of wissen.',
    own: 'Wat de beheerder over privacy zegt',
  },
};
