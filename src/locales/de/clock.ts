import type { Words } from '#locales/words.ts';

/** When a phone's clock is wrong, in German. */
export const clock: Words['clock'] = {
  slow: (off) => `Die Uhr Ihres Handys geht um ${off} nach`,
  fast: (off) => `Die Uhr Ihres Handys geht um ${off} vor`,
  mend: (said) =>
    `${said}, deshalb passen seine Codes nicht. Lassen Sie die Uhr automatisch stellen und geben Sie dann den nächsten Code ein.`,
  heading: 'So stellt sich die Uhr automatisch',
  systems: {
    ios: {
      name: 'Auf einem iPhone',
      steps: [
        'Öffnen Sie „Einstellungen“, dann „Allgemein“, dann „Datum & Uhrzeit“.',
        'Schalten Sie „Automatisch einstellen“ ein. Wenn es schon eingeschaltet ist, schalten Sie es aus und wieder ein.',
        'Öffnen Sie die App neu und geben Sie den Code ein, den sie jetzt zeigt.',
      ],
    },
    android: {
      name: 'Auf einem Android-Handy',
      steps: [
        'Öffnen Sie „Einstellungen“, dann „System“, dann „Datum & Uhrzeit“. Auf einem Samsung-Handy finden Sie es unter „Allgemeine Verwaltung“.',
        'Schalten Sie „Uhrzeit automatisch einstellen“ ein. Wenn es schon eingeschaltet ist, schalten Sie es aus und wieder ein.',
        'Öffnen Sie die App neu und geben Sie den Code ein, den sie jetzt zeigt.',
      ],
    },
  },
  exact: 'Ein Code verrät uns die Zeit auf etwa 20 Sekunden genau, nicht genauer.',
  older:
    'Wenn Sie einen Code eingegeben haben, den die App schon vor einer Weile gezeigt hat, geht Ihre Uhr vielleicht richtig: Geben Sie den neuesten ein.',
  now: 'Die richtige Zeit ist jetzt',
  compare: 'Ihre Uhr mit unserer vergleichen (öffnet einen neuen Tab)',
  far: {
    summary: 'Auch der neueste Code wird abgelehnt?',
    entry: (service, account) =>
      `Prüfen Sie, ob es der Code für ${service} und ${account} ist: In einer App können mehrere stehen.`,
    clock:
      'Wenn ja, geht die Uhr des Handys vielleicht so weit falsch, dass wir es an einem Code nicht mehr erkennen.',
  },
  page: {
    heading: 'Die richtige Zeit',
    lead: 'Halten Sie Ihr Handy daneben: Die Minute muss auf beiden im selben Augenblick umspringen.',
    utc: 'In Ihrer Zeitzone kann die Stunde eine andere sein. Minuten und Sekunden sind gleich.',
    again: 'Seite neu laden, um die Zeit von jetzt zu sehen',
    right: 'Die Uhr dieses Geräts geht richtig.',
    slow: (off) => `Die Uhr dieses Geräts geht um ${off} nach.`,
    fast: (off) => `Die Uhr dieses Geräts geht um ${off} vor.`,
    onPhone: (address) =>
      `Öffnen Sie ${address} auf dem Handy, das die Codes zeigt: Dort sagt diese Seite, um wie viel seine Uhr falsch geht.`,
  },
};
