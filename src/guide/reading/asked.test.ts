import assert from 'node:assert/strict';
import { test } from 'node:test';
import type { Offer } from '#guide/offer.ts';
import { addressOf, pageNames, sectionsOf } from '#guide/reading/contents.ts';
import { guideSearch } from '#guide/reading/search.ts';
import { type Language, languageList, spokenLanguages } from '#locales/language.ts';
import { languages } from '#locales/languages.ts';

const offer: Offer = {
  texts: true,
  mails: true,
  policy: { kind: 'required' },
  pushNumber: 'earned',
  desk: null,
};
const search = guideSearch(offer);
const find = (language: Language, asked: string) =>
  search({ language, words: languages[language], site: { lang: spokenLanguages[language].tag } }, asked);

/** Where people must end who ask so, in any language: among the first three, as they look at no more. */
const places = {
  twoFactors: '/guide/setting-up',
  code: '/guide/signing-in#code',
  text: '/guide/backup-phone',
  noText: '/guide/troubleshooting?see=no-text',
  lost: '/guide/lost-phone',
  locked: '/guide/troubleshooting?see=locked',
  another: '/guide/new-phone',
  number: '/guide/backup-phone#change',
  recovery: '/guide/recovery-code',
  refused: '/guide/troubleshooting?see=code-refused',
  password: '/guide/troubleshooting?see=password',
} as const;

type Asked = Readonly<Record<keyof typeof places, readonly string[]>>;

const everywhere: Pick<Asked, 'twoFactors' | 'code' | 'text'> = {
  twoFactors: ['2fa', '2FA', 'mfa'],
  code: ['otp', 'totp'],
  text: ['sms', 'SMS'],
};

const asked: Readonly<Record<Language, Omit<Asked, keyof typeof everywhere>>> = {
  en: {
    noText: ['text', "I didn't get the text", 'no sms'],
    lost: [
      'stolen phone',
      'lost my phone',
      'phone stolen',
      'how do I sign in without my phone?',
      'stollen phone',
    ],
    locked: ['locked out', 'account locked', 'blocked'],
    another: ['new phone', 'I changed my phone'],
    number: ['how do I change my number?'],
    recovery: ['recovry code', 'recoveyr code', 'backup code'],
    refused: ['code not working', 'wrong code'],
    password: ['forgot password', 'how do I reset my password'],
  },
  nb: {
    noText: ['får ikke sms', 'tekstmelding kommer ikke'],
    lost: ['stjålet telefon', 'stjalet telefon', 'mistet mobilen min', 'ødelagt telefon', 'odelagt telefon'],
    locked: ['låst ute', 'last ute'],
    another: ['ny telefon', 'byttet mobil'],
    number: ['hvordan bytter jeg nummer?'],
    recovery: ['gjenoprettingskode', 'nødkode', 'nodkode'],
    refused: ['koden virker ikke', 'feil kode'],
    password: ['glemt passord', 'jeg har glemt passordet'],
  },
  sv: {
    noText: ['får inget sms', 'far inget sms'],
    lost: ['stulen telefon', 'tappat min mobil'],
    locked: ['utelåst', 'utelast'],
    another: ['ny telefon', 'bytt telefon'],
    number: ['hur byter jag nummer?'],
    recovery: ['återställningskd', 'aterstallningskod', 'nödkod'],
    refused: ['koden fungerar inte', 'fel kod'],
    password: ['glömt lösenord', 'glomt losenord'],
  },
  da: {
    noText: ['får ikke sms', 'der kommer ingen sms'],
    lost: ['stjålet telefon', 'jeg har mistet min mobil'],
    locked: ['låst ude', 'last ude'],
    another: ['ny telefon', 'skiftet telefon'],
    number: ['hvordan skifter jeg nummer?'],
    recovery: ['gendanelseskode', 'nødkode'],
    refused: ['koden virker ikke', 'forkert kode'],
    password: ['glemt adgangskode', 'glemt kodeord'],
  },
  fi: {
    noText: ['tekstiviesti ei tule'],
    lost: ['varastettu puhelin', 'hukkasin puhelimeni', 'kännykkä kadonnut', 'kannykka kadonnut'],
    locked: ['lukittu ulos', 'tili lukittu'],
    another: ['uusi puhelin', 'vaihdoin puhelinta'],
    number: ['miten vaihdan numeron?'],
    recovery: ['palautuskodi', 'varakoodi'],
    refused: ['koodi ei toimi', 'väärä koodi'],
    password: ['unohdin salasanan'],
  },
  nl: {
    noText: ['geen sms ontvangen', 'krijg geen code'],
    lost: ['gestolen telefoon', 'ik ben mijn telefoon kwijt', 'mobiel verloren'],
    locked: ['buitengesloten', 'account geblokkeerd'],
    another: ['nieuwe telefoon', 'nieuw toestel'],
    number: ['hoe wijzig ik mijn nummer?'],
    recovery: ['herstlcode', 'noodcode'],
    refused: ['code werkt niet', 'verkeerde code'],
    password: ['wachtwoord vergeten'],
  },
  de: {
    noText: ['SMS kommt nicht', 'ich bekomme keine SMS'],
    lost: ['gestohlenes Handy', 'ich habe mein Telefon verloren', 'Handy geklaut'],
    locked: ['ausgesperrt', 'Konto gesperrt'],
    another: ['neues Handy', 'neues Telefon'],
    number: ['Wie ändere ich meine Nummer?', 'wie aendere ich meine nummer'],
    recovery: ['Notfalcode', 'Wiederherstellungscode', 'Ersatzcode'],
    refused: ['Code funktioniert nicht', 'falscher Code'],
    password: ['Passwort vergessen', 'Kennwort vergessen'],
  },
  fr: {
    noText: ['je ne reçois pas de SMS', 'pas de sms'],
    lost: ['téléphone volé', 'telephone vole', "j'ai perdu mon portable", 'j’ai perdu mon téléphone'],
    locked: ['bloqué', 'compte bloque'],
    another: ['nouveau téléphone', 'changer de telephone'],
    number: ['comment changer de numéro ?'],
    recovery: ['code de recuperaton', 'code de secours'],
    refused: ['le code ne marche pas', 'mauvais code'],
    password: ['mot de passe oublié', 'mot de passe oublie'],
  },
  es: {
    noText: ['no me llega el SMS', 'no recibo el código'],
    lost: ['teléfono robado', 'telefono robado', 'he perdido el móvil'],
    locked: ['bloqueado', 'cuenta bloqueada'],
    another: ['nuevo teléfono', 'cambiar de movil'],
    number: ['¿Cómo cambio mi número?'],
    recovery: ['codigo de recuperacin', 'código de emergencia'],
    refused: ['el código no funciona', 'codigo incorrecto'],
    password: ['olvidé mi contraseña', 'olvide mi contrasena'],
  },
};

for (const language of languageList) {
  test(`what people ask in ${spokenLanguages[language].name} is found, as they ask it`, () => {
    const missed = Object.entries({ ...everywhere, ...asked[language] }).flatMap(([place, questions]) => {
      const href = places[place as keyof typeof places];
      return questions.flatMap((question) => {
        const found = find(language, question).slice(0, 3);
        return found.some((one) => one.href === href)
          ? []
          : [`${question}: ${found.map((one) => one.href).join(' ')}`];
      });
    });
    assert.deepEqual(missed, []);
  });

  test(`each thing that people ask for in ${spokenLanguages[language].name} has its place`, () => {
    const words = languages[language];
    const known = pageNames.flatMap((name) => [
      name,
      ...sectionsOf(words, offer, name).map(({ id }) => `${name}#${id}`),
    ]);
    for (const [place, questions] of Object.entries(words.guide.searching.asked)) {
      assert.ok(known.includes(place), place);
      const [name = '', section] = place.split('#');
      const href = addressOf(pageNames.find((one) => one === name) ?? 'setting-up', section ?? null);
      for (const question of questions.split(', '))
        assert.ok(
          find(language, question).some((found) => found.href === href),
          `${place}: ${question}`,
        );
    }
  });
}

test('a slip of a finger is forgiven in a long word only, and its first letter must be right', () => {
  assert.ok(find('en', 'authentcator').length > 0);
  assert.deepEqual(find('en', 'xecovery'), []);
  assert.deepEqual(find('en', 'phne'), []);
});

test('where only what stands around was asked, that is looked for', () => {
  assert.equal(find('en', 'I cannot get in')[0]?.href, '/guide/lost-phone#nothing');
});

test('a word behind an apostrophe is found, and marked without what stands before it', () => {
  const parts = find('fr', 'authentification').flatMap(({ sentence }) => sentence);
  assert.ok(parts.some(({ text, isFound }) => isFound && text === 'authentification'));
  assert.ok(parts.some(({ text, isFound }) => !isFound && text.endsWith('d’')));
});
