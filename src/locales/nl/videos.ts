import type { Words } from '#locales/words.ts';

/** What each setup video shows, sentence by sentence, in Dutch. */
export const videos: Words['videos'] = {
  watch: 'Bekijk de instelvideo',
  inWords: 'Hetzelfde in woorden',
  of: {
    push: {
      title: 'Je telefoon koppelen met Twofold Authenticator',
      steps: [
        'Kies op de computer ‘Twofold Authenticator’ en druk op ‘Volgende’.',
        'Richt de camera van je telefoon op de code en open de link die je ziet.',
        'Druk op de telefoon op ‘Deze telefoon koppelen’.',
        'Vul op je telefoon het getal in dat op de computer staat.',
        'Druk op ‘Bevestigen’. De computer gaat vanzelf verder.',
      ],
    },
    totp: {
      title: 'Een andere authenticator-app koppelen',
      steps: [
        'Kies op de computer ‘Andere authenticator-app’ en druk op ‘Volgende’.',
        'Voeg in de app op je telefoon een account toe en scan de code.',
        'De app toont nu een code van zes cijfers.',
        'Vul die code in op de computer, voordat hij wisselt.',
        'Druk op ‘Volgende’. De app is gekoppeld.',
      ],
    },
    sms: {
      title: 'Een reservenummer toevoegen',
      steps: [
        'Kies het land van het nummer.',
        'Vul het nummer in. Je ziet het terug zoals het wordt gebeld.',
        'Druk op ‘Volgende’. Die telefoon krijgt een sms met een code van zes cijfers.',
        'Vul de code in op de computer.',
        'Druk op ‘Volgende’. Het reservenummer is klaar.',
      ],
    },
    'recovery-code': {
      title: 'Je herstelcode bewaren',
      steps: [
        'Dit is je herstelcode, de laatste weg naar binnen als je telefoon weg is.',
        'Kopieer hem naar een veilige plek die niet je telefoon is,',
        'of druk hem af, of schrijf hem op papier.',
        'Zet het vinkje als je hem hebt.',
        'Druk op ‘Volgende’. De code geldt vanaf nu en werkt één keer.',
      ],
    },
  },
};
