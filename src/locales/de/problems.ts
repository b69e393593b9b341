import type { Words } from '#locales/words.ts';

/** Pages for when nothing else can be shown, in German. */
export const problems: Words['problems'] = {
  byCode: {
    'not-found': {
      heading: 'Hier ist nichts',
      text: 'Vielleicht ist die Adresse vertippt, oder die Seite ist umgezogen.',
    },
    'task-expired': {
      heading: 'Diese Anmeldung ist abgelaufen',
      text: 'Gehen Sie zurück zur Anwendung und beginnen Sie von vorn.',
    },
    'form-not-ours': {
      heading: 'Diese Seite ist nicht mehr aktuell',
      text: 'Gehen Sie zurück, laden Sie die Seite neu und versuchen Sie es wieder. Es wurde nichts geändert.',
    },
    'too-large': {
      heading: 'Das war zu viel',
      text: 'Was gesendet wurde, ist größer, als wir annehmen. Es wurde nichts geändert.',
    },
    'too-many': {
      heading: 'Zu viele Anmeldungen auf einmal',
      text: 'Aus Ihrem Netzwerk wurden viele Anmeldungen begonnen. Warten Sie ein paar Minuten, gehen Sie zurück zur Anwendung und beginnen Sie von vorn.',
    },
    unavailable: {
      heading: 'Wir sind gerade nicht erreichbar',
      text: 'Versuchen Sie es in ein paar Sekunden wieder. Es ging nichts verloren.',
    },
    fault: {
      heading: 'Bei uns ist etwas schiefgegangen',
      text: 'Versuchen Sie es wieder. Wenn es noch einmal passiert, nennen Sie dem Betreiber dieses Dienstes diese Nummer:',
    },
  },
  other: {
    heading: 'Das hat nicht geklappt',
    text: 'Was gesendet wurde, ließ sich nicht verstehen. Es wurde nichts geändert.',
  },
  application: {
    heading: 'Die Anwendung will etwas, das wir nicht können',
    text: 'Das liegt nicht an Ihnen. Gehen Sie zurück zur Anwendung und versuchen Sie es wieder. Wenn es noch einmal passiert, sagen Sie es denen, die sie betreiben.',
  },
  goTo: (application) => `Zu ${application}`,
  postBack: 'Wenn von selbst nichts geschieht, drücken Sie auf den Knopf.',
  technical: 'Für alle, die diese Anwendung entwickeln',
  home: 'Zu Ihrem Konto',
};
