import { format } from '#locales/da/format.ts';
import type { Words } from '#locales/words.ts';

/** The guide's page about what may be wrong, in Danish. */
export const troubleshooting: Words['guide']['pages']['troubleshooting'] = {
  heading: 'Fejlfinding',
  lead: 'Vælg det, du ser. Det, du begyndte på, er ikke tabt: Gå tilbage i browseren, og fortsæt.',
  sections: {
    'code-refused': {
      heading: 'Koden fra min app bliver ikke godtaget',
      text: [
        'Det er næsten altid en af tre ting: Koden er gammel, den hører til en anden konto, eller telefonens ur går forkert.',
      ],
      steps: [
        'Indtast den kode, appen viser lige nu. Den skifter hvert 30. sekund, og hver kode virker én gang.',
        'Se efter, at det er koden til denne logintjeneste og til denne e-mailadresse.',
        'Lad telefonen indstille uret automatisk. På en iPhone: Indstillinger, Generelt, Dato og tid. På Android: Indstillinger, System, Dato og tid.',
        'Efter flere forkerte koder skal du vente nogle minutter. Siden siger hvor længe, og så virker en anden måde også.',
      ],
    },
    'no-text': {
      heading: 'Der kommer ingen sms',
      text: ['En sms kan tage et minut. De tidligere koder virker stadig, når du beder om en ny.'],
      steps: [
        'Se efter, at telefonen har dækning og ikke er i flytilstand.',
        'Sammenlign de sidste cifre i nummeret på siden med dit eget nummer.',
        'Tryk på ”Send en ny kode”.',
        'Hvis der stadig ikke kommer nogen, trykker du på ”Prøv en anden måde”.',
      ],
    },
    'no-question': {
      heading: 'Min telefon spørger ikke',
      text: ['Det virker uden notifikationer: Åbn Twofold Authenticator, så finder appen selv anmodningen.'],
      steps: [
        'Åbn Twofold Authenticator på telefonen.',
        'Hvis der ikke er noget at svare på, ser du efter, at telefonen har internet, og trykker så på ”Send igen” på siden.',
        'Send en test for at se, hvor langt notifikationer når: Tryk på ”Tjek” ud for telefonen på din kontoside.',
        'På en iPhone skal appen ligge på hjemmeskærmen for at kunne sende dig notifikationer.',
      ],
    },
    'no-scan': {
      heading: 'QR-koden kan ikke scannes',
      text: ['Der er altid en vej uden kameraet.'],
      steps: [
        'Gør siden større og skærmen lysere, og tør kameraets linse af.',
        'Hvis du har ventet i mere end ti minutter, genindlæser du siden: Så får du en ny kode til Twofold Authenticator.',
        'Tryk på ”Kan du ikke scanne QR-koden?” under den. Der er et link, du kan åbne på telefonen, eller en nøgle, du kan indtaste i appen.',
      ],
    },
    'phone-gone': {
      heading: 'Min telefon er væk, i stykker eller stjålet',
      text: ['Du kommer ind uden den og gør den derefter ubrugelig for den, der har den.'],
      steps: [
        'Log ind med din adgangskode, og tryk på ”Jeg har mistet min telefon”.',
        'Brug det, du stadig har.',
        'Derefter kobler siden den mistede telefon fra, logger alle andre browsere ud og hjælper dig med at koble en anden telefon til.',
      ],
      link: 'Hvis du mister din telefon',
    },
    'recovery-refused': {
      heading: 'Min gendannelseskode bliver ikke godtaget',
      text: [
        'En kode virker én gang, og en nyere erstatter den. Hvis siden siger, at et tegn må være forkert, sammenligner du med din seddel en gang til: Bogstaverne O, I og L forekommer ikke i koden.',
      ],
      steps: [
        'Find den nyeste kode, du har noteret.',
        'Indtast alle 25 tegn. Store bogstaver, mellemrum og bindestreger betyder ikke noget.',
        'Hvis den ikke bliver godtaget, kontakter du dem, der driver logintjenesten.',
      ],
      link: 'Mere om gendannelseskoden',
    },
    password: {
      heading: 'Jeg har glemt min adgangskode',
      text: ['En ny adgangskode ændrer ikke noget ved din telefon: Den bekræfter stadig, at det er dig.'],
      steps: [
        'Tryk på ”Har du glemt adgangskoden?” på siden ”Log ind”.',
        'Åbn det link, vi sender dig på e-mail. Det virker én gang, i 30 minutter.',
        'Hvis der ikke kommer nogen e-mail, kontakter du dem, der driver logintjenesten.',
      ],
      link: 'Vælg en ny adgangskode',
    },
    locked: {
      heading: 'For mange forsøg, eller en måde er slået fra',
      text: [
        'Efter fem forkerte koder skal du vente: Du får ét forsøg mere hvert tredje minut. Det holder dem ude, der prøver at komme ind på din konto, og det koster dig kun en ventetid.',
        'Efter hundrede forkerte forsøg i træk bliver en måde slået fra. De andre virker stadig.',
        'For mange forkerte adgangskoder lukker også: Browsere, der er nye for din konto, må så vente i op til et kvarter. En fremmed kan ikke lukke en browser ude, som du har brugt før.',
      ],
      steps: [
        'Vent så længe, som siden siger, eller kom tilbage senere.',
        'Log ind på en anden måde, og kobl den, der er slået fra, til på ny på din kontoside.',
      ],
    },
    stranger: {
      heading: 'Der skete noget, som ikke var mig',
      text: [
        'Et spørgsmål på din telefon eller en sms, du ikke har bedt om, betyder, at nogen måske kender din adgangskode. Uden din telefon er det ikke nok til at komme ind.',
      ],
      steps: [
        'Tryk på ”Det var ikke mig” på telefonen, og giv ikke en kode til nogen.',
        'Skift din adgangskode. Så bliver alle andre browsere logget ud.',
        'Læs ”Aktivitet” på din kontoside, og sig det til dem, der driver logintjenesten.',
      ],
      link: 'Skift min adgangskode',
    },
  },
};

/** What this page knows of the account of whoever is signed in, in Danish. */
export const seen: Words['guide']['seen'] = {
  heading: 'Det kan vi se om din konto',
  whose: (email) => `Du er logget ind som ${email}, så vi har set efter.`,
  anonymous: 'Log ind, så ser denne side efter, hvad vi ved om din egen konto.',
  signIn: 'Log ind, og se efter',
  settingUp:
    'Du er midt i at beskytte din konto, så der er ikke noget at se efter endnu. Det, du begyndte på, er gemt.',
  back: 'Tilbage til det, du begyndte på',
  stillHere: 'Noget andet?',
  app: {
    none: 'Der er ingen godkendelsesapp på din konto.',
    unused: (linked) =>
      `Din godkendelsesapp blev koblet til ${format.day(linked)} og er ikke blevet brugt endnu.`,
    used: (at) => `En kode fra din godkendelsesapp blev sidst godtaget ${format.moment(at)}.`,
    disabled:
      'Din godkendelsesapp er slået fra efter for mange forkerte koder. Udskift den, så virker det igen.',
    lost: 'Din godkendelsesapp er koblet fra, fordi telefonen, den var på, er mistet. Kobl en anden telefon eller app til i stedet.',
    onLost: (linked) =>
      `Den godkendelsesapp, du koblede til ${format.day(linked)}, bekræfter for dig. Kobl den fra, hvis den var på den mistede telefon.`,
    replace: 'Udskift appen',
  },
  refused: {
    clock: (at) =>
      `${format.moment(at)}: En kode blev afvist, fordi uret på din telefon går forkert. Lad telefonen indstille det automatisk.`,
    replayed: (at) =>
      `${format.moment(at)}: En kode blev afvist, fordi den var brugt før. Vent på den næste.`,
    'other-app': (at) =>
      `${format.moment(at)}: En kode blev afvist, fordi den kom fra en app, der ikke længere er koblet til. Brug den nyeste konto i din app.`,
    expired: (at) => `${format.moment(at)}: En kode blev afvist, fordi den var for gammel.`,
    wrong: (at) => `${format.moment(at)}: En forkert kode blev afvist.`,
    throttled: (at) => `${format.moment(at)}: Et forsøg blev afvist, fordi der havde været for mange.`,
    recovery: (at) => `${format.moment(at)}: En gendannelseskode blev afvist.`,
    password: (at) => `${format.moment(at)}: En forkert adgangskode blev afvist.`,
    settled: (at, since) =>
      `${format.moment(at)}: En kode blev afvist. Senere blev en godtaget, ${format.moment(since)}, så det virker igen.`,
    none: 'Intet fra dig er blevet afvist de seneste syv dage.',
  },
  /** Until when nothing is taken. */
  locks: {
    elsewhere: (until) =>
      `Der er indtastet for mange forkerte adgangskoder i browsere, der er nye for din konto. De tager ikke imod nogen før ${format.moment(until)}. Browsere, du har brugt før, lukkes ikke ude af det.`,
    here: (until) =>
      `Der er indtastet for mange forkerte adgangskoder i denne browser eller fra denne internetforbindelse. Ingen adgangskode bliver taget imod før ${format.moment(until)}.`,
    codes: (until) =>
      `Der er indtastet for mange forkerte koder. Ingen bliver godtaget før ${format.moment(until)}.`,
  },
  phones: {
    none: 'Ingen telefon med Twofold Authenticator er koblet til din konto.',
    link: 'Kobl en telefon til',
    check: 'Tjek notifikationer',
    lastOnline: (phone: string, seenAt: Date): string =>
      `${phone} var sidst online ${format.moment(seenAt)}.`,
    on: (phone, seenAt) =>
      `Notifikationer er slået til for ${phone}. Telefonen var sidst online ${format.moment(seenAt)}.`,
    off: (phone, seenAt) =>
      `Notifikationer er ikke slået til for ${phone}. Åbn appen dér, når du logger ind. Telefonen var sidst online ${format.moment(seenAt)}.`,
    blocked: (phone, seenAt) =>
      `Notifikationer er blokeret på ${phone}. Tillad dem i telefonens indstillinger. Telefonen var sidst online ${format.moment(seenAt)}.`,
    impossible: (phone, seenAt) =>
      `${phone} kan ikke få notifikationer. Åbn appen dér, når du logger ind. Telefonen var sidst online ${format.moment(seenAt)}.`,
    gone: (phone, seenAt) =>
      `${phone} modtager ikke længere notifikationer. Åbn appen dér, så begynder det igen. Telefonen var sidst online ${format.moment(seenAt)}.`,
    switchedOff: {
      'wrong-codes': (phone) =>
        `${phone} er slået fra efter for mange forkerte forsøg. Kobl den til igen for at bruge den.`,
      lost: (phone) =>
        `${phone} er koblet fra, fordi du har mistet den. Kobl en anden telefon eller app til i stedet.`,
      'by-phone': (phone) =>
        `${phone} blev koblet fra i appen på telefonen. Kobl den til igen for at bruge den.`,
    },
    tooMany: (at) =>
      `${format.moment(at)}: Din telefon blev ikke spurgt, fordi tre anmodninger ikke var blevet bekræftet.`,
    paused: (at) =>
      `${format.moment(at)}: Din telefon blev ikke spurgt, fordi der var trykket på ”Det var ikke mig” mindre end en time før.`,
    denied: (at) => `${format.moment(at)}: En anmodning blev afvist på din telefon.`,
    notMe: (at) => `${format.moment(at)}: Der blev trykket på ”Det var ikke mig” på din telefon.`,
  },
  backupPhone: {
    none: 'Der er ingen reservetelefon på din konto.',
    add: 'Tilføj en reservetelefon',
    works: (masked) => `Din reservetelefon er ${masked}.`,
    disabled: (masked) =>
      `Din reservetelefon ${masked} er slået fra efter for mange forkerte forsøg. Kontrollér nummeret igen for at bruge den.`,
    notOffered: 'Logintjenesten sender ikke sms’er.',
  },
  text: {
    none: 'Der er ikke bedt om nogen sms den seneste time.',
    queued: (at) => `Der blev bedt om en sms kl. ${format.second(at)}, og den bliver sendt om et øjeblik.`,
    'handed-over': (at) =>
      `Den seneste sms blev afleveret til nettet kl. ${format.second(at)}. Vi har ikke fået besked om, at den er leveret.`,
    delivered: (at) => `Den seneste sms blev leveret kl. ${format.second(at)}.`,
    failed: (at) => `Den seneste sms kunne ikke leveres. Det fik vi besked om kl. ${format.second(at)}.`,
    tooMany: (at) =>
      `${format.moment(at)}: Der blev ikke sendt nogen sms, fordi der var bedt om for mange. Du kan bede om en igen en time senere.`,
  },
  recoveryCode: {
    none: 'Der er ingen gendannelseskode på din konto.',
    works: (saved) => `Din gendannelseskode blev gemt ${format.day(saved)} og er ikke blevet brugt.`,
    disabled: 'Din gendannelseskode er slået fra efter for mange forkerte forsøg. Hent en ny.',
    replace: 'Hent en ny kode',
  },
  protect: {
    open: 'Kontoen er kun beskyttet af din adgangskode.',
    link: 'Beskyt din konto',
  },
  activityAbout: 'Din kontoside viser, hvad der er sket på din konto, hvornår og hvorfra.',
  activity: 'Læs, hvad der er sket på din konto',
};
