import type { Words } from '#locales/words.ts';

/** Setup videos, sentence by sentence, in Swedish. */
export const videos: Words['videos'] = {
  watch: 'Se filmen om hur du gör',
  inWords: 'Samma sak i ord',
  of: {
    push: {
      title: 'Koppla din telefon med Twofold Authenticator',
      steps: [
        'På datorn väljer du ”Twofold Authenticator” och trycker på Nästa.',
        'Rikta telefonens kamera mot koden och öppna länken som visas.',
        'På telefonen trycker du på ”Koppla den här telefonen”.',
        'Skriv siffrorna från datorn på telefonen.',
        'Tryck på Bekräfta. Datorn går vidare av sig själv.',
      ],
    },
    totp: {
      title: 'Koppla en annan autentiseringsapp',
      steps: [
        'På datorn väljer du ”En annan autentiseringsapp” och trycker på Nästa.',
        'I appen på telefonen lägger du till ett konto och skannar koden.',
        'Appen visar nu en sexsiffrig kod.',
        'Skriv koden på datorn innan den byts.',
        'Tryck på Nästa. Appen är kopplad.',
      ],
    },
    sms: {
      title: 'Lägga till en reservtelefon',
      steps: [
        'Välj vilket land numret hör till.',
        'Skriv numret. Det visas så som det kommer att slås.',
        'Tryck på Nästa. Ett sms med en sexsiffrig kod kommer till den telefonen.',
        'Skriv koden på datorn.',
        'Tryck på Nästa. Reservtelefonen är klar.',
      ],
    },
    'recovery-code': {
      title: 'Spara din återställningskod',
      steps: [
        'Det här är din återställningskod, den sista vägen in när telefonen är borta.',
        'Kopiera den till ett säkert ställe som inte är telefonen,',
        'eller skriv ut den, eller skriv ner den på papper.',
        'Kryssa i rutan när du har den.',
        'Tryck på Nästa. Koden gäller från och med nu och fungerar en gång.',
      ],
    },
  },
};
