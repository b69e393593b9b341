import type { Words } from '#locales/words.ts';

/** The guide for administrators, in Swedish. */
export const administrators: Words['guide']['pages']['administrators'] = {
  heading: 'För administratörer av anslutna tjänster',
  lead: 'För dig som ansvarar för en tjänst som är ansluten till den här inloggningstjänsten, eller ska bli det.',
  sections: {
    what: {
      heading: 'Vad anslutningen ger dig',
      text: [
        'Användarna loggar in här, och din tjänst får veta vilka de är. Den lagrar inga lösenord och frågar inga telefoner. Hur användarna bekräftar bestäms här, och ändrar inget i din tjänst.',
        'Den som redan är inloggad kommer igenom utan att få någon fråga, i alla anslutna tjänster.',
      ],
    },
    link: {
      heading: 'Anslut din tjänst',
      text: ['De som driver inloggningstjänsten ansluter den med ett enda kommando. Det tar dem en minut.'],
      steps: [
        'Tala om för dem vad din tjänst heter, så som användarna känner den, och den exakta adress som man kommer tillbaka till efter inloggningen.',
        'Säg om varje inloggning ska bekräftas med en telefon, eller bara det som din tjänst ber om.',
        'De ger dig ett id och en hemlighet. Hemligheten visas en gång: förvara den som ett lösenord.',
        'Lägg in båda i din tjänst, tillsammans med inloggningstjänstens adress. Allt som talar OpenID Connect hittar resten självt.',
      ],
      link: 'Vad din tjänst hittar',
    },
    secure: {
      heading: 'Fråga igen inför något viktigt',
      text: [
        'Innan någon ändrar ett konto för utbetalning kan din tjänst be om en ny bekräftelse: den skickar hit personen med önskemålet ”urn:twofold:2fa” och den högsta åldern i sekunder, till exempel 600. Den som har bekräftat inom den tiden kommer igenom utan att få någon fråga.',
        'Den som inte har kopplat en telefon än får hjälp med det, och kommer tillbaka till er efteråt.',
        'Din tjänst måste titta på svaret: det säger hur personen bekräftade, och när.',
      ],
    },
    learns: {
      heading: 'Vad din tjänst får veta',
      text: [
        'Ett id som aldrig ändras, namnet, e-postadressen, hur personen loggade in och när. Koppla det ni lagrar till id:t, för en e-postadress kan ändras.',
        'Den får aldrig veta lösenordet, telefonen eller dess nummer.',
      ],
    },
    out: {
      heading: 'Utloggning',
      text: [
        'När någon loggar ut här kan din tjänst få veta det och avsluta inloggningen hos sig. Ange en adress för det när tjänsten ansluts.',
        'Din tjänst kan också påbörja utloggningen. Personen får en fråga, och loggas sedan ut från alla anslutna tjänster.',
      ],
    },
    people: {
      heading: 'När någon ber dig om hjälp',
      text: [
        'Du kan inte släppa in någon, och du behöver inte någons lösenord eller kod. Hänvisa till de här sidorna, eller till dem som driver inloggningstjänsten.',
      ],
      link: 'Om du tappar bort telefonen',
    },
  },
};
