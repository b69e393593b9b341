import type { Words } from '#locales/words.ts';

/** The guide's page about a new phone, in Danish. */
export const newPhone: Words['guide']['pages']['new-phone'] = {
  heading: 'Når du får en ny telefon',
  lead: 'Kobl den nye telefon til, mens den gamle stadig virker. Så tager det to minutter.',
  sections: {
    push: {
      heading: 'Med Twofold Authenticator',
      text: ['En konto kan have flere telefoner. Lad den gamle være koblet til, indtil den nye virker.'],
      steps: [
        'Åbn din konto i en browser, og bekræft med den gamle telefon, hvis du bliver spurgt.',
        'Tryk på ”Kobl en telefon til” under ”Sådan bekræfter du, at det er dig”. Scan QR-koden med den nye telefon, og svar på prøven dér.',
        'Tryk på ”Kobl fra” ud for den gamle telefon.',
      ],
      picture: 'Kontosiden med de måder, du kan bekræfte på, reservetelefonen og gendannelseskoden.',
      link: 'Gå til din konto',
    },
    app: {
      heading: 'Med en anden godkendelsesapp',
      text: ['Appen på den gamle telefon virker, indtil den nye er koblet til. Så holder den op.'],
      steps: [
        'Åbn din konto i en browser, og bekræft med den gamle telefon, hvis du bliver spurgt.',
        'Tryk på ”Udskift” ud for ”Godkendelsesapp”. Scan QR-koden med appen på den nye telefon.',
        'Indtast den kode, den nye telefon viser.',
      ],
    },
    number: {
      heading: 'Hvis du får nyt nummer',
      text: [
        'Tryk på ”Ret” under ”Reservetelefon” på din kontoside. Vi sender en kode på sms til det nye nummer.',
      ],
    },
    codes: {
      heading: 'Koder til andre websteder',
      text: [
        'Hvis du har koder til andre websteder i Twofold Authenticator, skal du tage dem med, før du giver den gamle telefon fra dig: Åbn ”Koder” i appen, og vælg ”Gem koderne i en fil”. På den nye telefon vælger du ”Hent koder tilbage fra en fil”.',
      ],
    },
    gone: {
      heading: 'Hvis den gamle telefon allerede er væk',
      text: [
        'Så kommer du ind med din gendannelseskode eller på en anden måde og kobler den nye telefon til bagefter.',
      ],
      link: 'Hvis du mister din telefon',
    },
  },
};
