import type { Words } from '#locales/words.ts';

/** Pages for when nothing else can be shown, in Swedish. */
export const problems: Words['problems'] = {
  byCode: {
    'not-found': {
      heading: 'Det finns inget här',
      text: 'Adressen kan vara felskriven, eller så kan sidan ha flyttats.',
    },
    'task-expired': {
      heading: 'Den här inloggningen har gått ut',
      text: 'Gå tillbaka till tjänsten och börja om.',
    },
    'form-not-ours': {
      heading: 'Den här sidan är inaktuell',
      text: 'Gå tillbaka, läs in sidan igen och försök på nytt. Inget har ändrats.',
    },
    'too-large': {
      heading: 'Det blev för mycket',
      text: 'Det som skickades är större än vad vi tar emot. Inget har ändrats.',
    },
    'too-many': {
      heading: 'För många inloggningar på en gång',
      text: 'Många inloggningar har påbörjats från ditt nätverk. Vänta några minuter, gå tillbaka till tjänsten och börja om.',
    },
    unavailable: {
      heading: 'Vi är inte tillgängliga just nu',
      text: 'Försök igen om några sekunder. Inget har gått förlorat.',
    },
    fault: {
      heading: 'Något gick fel hos oss',
      text: 'Försök igen. Om det händer på nytt ger du det här numret till dem som driver inloggningstjänsten:',
    },
  },
  other: {
    heading: 'Det fungerade inte',
    text: 'Vi förstod inte det som skickades. Inget har ändrats.',
  },
  application: {
    heading: 'Tjänsten bad om något som vi inte kan göra',
    text: 'Det här är inte ditt fel. Gå tillbaka till tjänsten och försök igen. Om det händer på nytt säger du till dem som driver den.',
  },
  goTo: (application) => `Gå till ${application}`,
  postBack: 'Om inget händer av sig självt, tryck på knappen.',
  technical: 'För den som bygger tjänsten',
  home: 'Gå till ditt konto',
};
