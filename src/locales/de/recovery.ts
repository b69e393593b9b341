import { format } from '#locales/de/format.ts';
import type { Words } from '#locales/words.ts';

/** When the phone is gone, and being ready for that day, in German. */
export const recovery: Words['recovery'] = {
  lostPhone: {
    heading: 'Trennen Sie das verlorene Handy',
    lead: 'Sie sind drin. Jetzt sorgen wir dafür, dass niemand mit Ihrem Handy hineinkommt.',
    which: 'Was war auf dem verlorenen Handy?',
    notChosen: 'Wählen Sie, was auf dem verlorenen Handy war.',
    push: (phone) => `Twofold Authenticator auf „${phone}“`,
    totp: (linked) => `Die Authenticator-App, die Sie am ${format.day(linked)} verbunden haben`,
    consequences: [
      'Es bestätigt ab sofort nichts mehr für Sie.',
      'Alle, die angemeldet sind, werden abgemeldet, außer Ihnen in diesem Browser.',
      'Danach verbinden Sie ein anderes Handy und bekommen einen neuen Notfallcode.',
    ],
    alone:
      'Sie haben noch keinen anderen Weg ins Konto. Verbinden Sie zuerst ein anderes Handy, sonst kann Sie nur der Betreiber dieses Dienstes wieder hineinlassen.',
    unlink: 'Trennen und überall sonst abmelden',
    found: 'Ich habe es gefunden: nichts ändern',
    goOn: 'Dort weitermachen, wo Sie aufgehört haben',
  },
  rehearsal: {
    offer: 'Anmeldung ohne Handy proben',
    offerLead: 'Das dauert eine Minute und zeigt, dass Sie hineinkommen, wenn Ihr Handy einmal weg ist.',
    heading: 'Proben Sie die Anmeldung ohne Handy',
    lead: 'Legen Sie Ihr Handy beiseite und stellen Sie sich vor, es wäre weg. Welchen Weg würden Sie nehmen?',
    smsAbout: 'Wir schicken einen echten Code. Lesen Sie ihn dort, wo diese Nummer klingelt.',
    recoveryCodeAbout:
      'Holen Sie den Zettel mit Ihrem Code und geben Sie ihn ein. Er wird nur geprüft, nicht verbraucht.',
    noWay:
      'Ohne Ihr Handy gibt es noch keinen Weg hinein. Fügen Sie auf Ihrer Kontoseite eine Ersatznummer hinzu oder sichern Sie einen Notfallcode.',
    toAccount: 'Zu Ihrem Konto',
    textHeading: 'Geben Sie den Code aus der SMS ein',
    codeHeading: 'Nutzen Sie Ihren Notfallcode',
    check: 'Prüfen',
    other: 'Anderen Weg wählen',
    passedHeading: 'Sie kämen hinein',
    passed: {
      sms: 'Die SMS ist angekommen, und ihr Code ist richtig. Wenn Ihr Handy weg ist, geht dieser Weg.',
      'recovery-code': 'Das ist Ihr Notfallcode. Er gilt weiterhin: Lassen Sie ihn, wo er ist.',
    },
    next: 'Wenn es wirklich passiert: Melden Sie sich mit Ihrem Passwort an und wählen Sie dann „Mein Handy ist weg“.',
    done: 'Fertig',
    again: 'Auch den anderen Weg proben',
  },
  low: {
    'lost-still-linked':
      'Sie haben gesagt, dass Ihr Handy weg ist, und auf halbem Weg aufgehört: Es bestätigt noch immer für Sie. Trennen Sie es und verbinden Sie ein anderes.',
    'lost-no-code':
      'Sie haben Ihren Notfallcode genutzt und auf halbem Weg aufgehört: Ihr bisheriges Handy bestätigt noch immer für Sie, und Sie haben jetzt keinen Notfallcode.',
    'lost-not-replaced':
      'Ihr verlorenes Handy ist getrennt, aber noch ist nichts an seine Stelle getreten. Verbinden Sie ein anderes Handy oder eine andere App, dann bekommen Sie auch einen neuen Notfallcode.',
    'no-way-back':
      'Wenn Ihr Handy weg ist, kommen Sie nicht allein hinein. Sichern Sie auf Ihrer Kontoseite einen Notfallcode.',
    'no-backup-phone':
      'Sie haben keine Ersatznummer. Fügen Sie auf Ihrer Kontoseite eine hinzu, dann ist ein verlorenes Handy das kleinere Problem.',
    'no-recovery-code':
      'Sie haben keinen Notfallcode. Holen Sie sich einen auf Ihrer Kontoseite und bewahren Sie ihn auf Papier auf.',
    phoneUnseen: (phone) =>
      `„${phone}“ war seit 60 Tagen nicht online. Öffnen Sie dort die App und sehen Sie nach, ob sie noch funktioniert, oder trennen Sie das Handy auf Ihrer Kontoseite.`,
    appUnseen:
      'Seit 60 Tagen wurde kein Code Ihrer Authenticator-App verwendet. Sehen Sie nach, ob die App noch funktioniert, bevor Sie sie brauchen.',
  },
};
