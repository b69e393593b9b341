import type { Words } from '#locales/words.ts';

/** The guide's page about signing in, in Danish. */
export const signingIn: Words['guide']['pages']['signing-in'] = {
  heading: 'Log ind',
  lead: 'Din adgangskode og så én bekræftelse. Ét login åbner alle tilknyttede tjenester.',
  sections: {
    push: {
      heading: 'Med Twofold Authenticator',
      text: [
        'Siden går videre af sig selv, når du har svaret. Du har to minutter.',
        'Det virker også uden notifikationer. Åbn appen: Den finder selv anmodningen.',
      ],
      steps: [
        'Indtast din e-mailadresse og din adgangskode.',
        'Åbn notifikationen på din telefon, eller åbn appen.',
        'I en browser, der er ny for dig, indtaster du tallet fra skærmen på telefonen. I en browser, hvor du har indtastet et tal før, er der måske ikke noget at indtaste.',
        'Tryk på ”Bekræft”.',
      ],
      picture: 'Siden ”Bekræft på din telefon” med et sekscifret tal, der skal indtastes på telefonen.',
    },
    look: {
      heading: 'Se godt efter, før du bekræfter',
      text: [
        'Telefonen viser, hvilken tjeneste der spørger, fra hvilken adresse og browser, og hvornår. Bekræft kun det, du selv er begyndt på, og indtast aldrig et tal for en, der ringer til dig.',
        '”Afvis” stopper kun det ene login. ”Det var ikke mig” gør mere: Der kommer ingen anmodninger til dig i en time, og alle browsere skal bruge tallet igen. Skift derefter din adgangskode, for nogen kender den måske.',
      ],
      link: 'Skift din adgangskode',
    },
    code: {
      heading: 'Med en kode fra en app',
      text: [
        'Åbn godkendelsesappen, find koden til denne logintjeneste, og indtast den. Koden skifter hvert 30. sekund, og hver kode virker én gang.',
      ],
      picture: 'Siden ”Indtast koden fra din app” med et felt til seks cifre og linket ”Prøv en anden måde”.',
    },
    text: {
      heading: 'Med en sms',
      text: [
        'Tryk på ”Prøv en anden måde” og derefter på ”Sms”. Koden kommer på din reservetelefon og virker i ti minutter. Hvis der ikke kommer nogen, trykker du på ”Send en ny kode”; de tidligere virker stadig.',
      ],
    },
    other: {
      heading: 'På en anden måde',
      text: [
        '”Prøv en anden måde” viser de måder, din konto har, den bedste først. ”Jeg har mistet min telefon” viser, hvad der virker uden den.',
      ],
      picture: 'Siden ”Vælg en anden måde”, som viser de måder, denne konto har.',
    },
    again: {
      heading: 'Derfor bliver du spurgt igen',
      text: [
        'Nogle dele af en tjeneste spørger igen for at være sikre på, at det stadig er dig. Det, du var i gang med, går ikke tabt.',
        'Et login slutter efter en time uden brug og under alle omstændigheder efter et døgn.',
      ],
    },
    borrowed: {
      heading: 'På en computer, der ikke er din',
      text: [
        'Tryk på ”Log ud”, når du er færdig. Hvis du har glemt det, åbner du din konto et hvilket som helst sted: ”Her er du logget ind” viser alle browsere, og du kan logge ud af dem derfra.',
      ],
      link: 'Gå til din konto',
    },
  },
};
