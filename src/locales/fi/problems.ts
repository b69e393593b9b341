import type { Words } from '#locales/words.ts';

/** Pages for when nothing else can be shown, in Finnish. */
export const problems: Words['problems'] = {
  byCode: {
    'not-found': {
      heading: 'Täällä ei ole mitään',
      text: 'Osoitteessa voi olla kirjoitusvirhe, tai sivu on voinut siirtyä.',
    },
    'task-expired': {
      heading: 'Tämä kirjautuminen on vanhentunut',
      text: 'Palaa palveluun ja aloita alusta.',
    },
    'form-not-ours': {
      heading: 'Tämä sivu ei ole enää ajan tasalla',
      text: 'Palaa takaisin, lataa sivu uudelleen ja yritä taas. Mitään ei muutettu.',
    },
    'too-large': {
      heading: 'Se oli liikaa',
      text: 'Lähetetty sisältö on suurempi kuin voimme ottaa vastaan. Mitään ei muutettu.',
    },
    'too-many': {
      heading: 'Liian monta kirjautumista kerralla',
      text: 'Verkostasi on aloitettu monta kirjautumista. Odota muutama minuutti, palaa palveluun ja aloita uudelleen.',
    },
    unavailable: {
      heading: 'Emme ole juuri nyt tavoitettavissa',
      text: 'Yritä uudelleen muutaman sekunnin kuluttua. Mitään ei kadonnut.',
    },
    fault: {
      heading: 'Täällä meni jotain vikaan',
      text: 'Yritä uudelleen. Jos näin käy taas, kerro palvelun ylläpidolle tämä numero:',
    },
  },
  other: {
    heading: 'Se ei onnistunut',
    text: 'Lähetettyä ei voitu ymmärtää. Mitään ei muutettu.',
  },
  application: {
    heading: 'Palvelu pyysi jotain, mitä emme osaa',
    text: 'Tämä ei ole sinun vikasi. Palaa palveluun ja yritä uudelleen. Jos näin käy taas, kerro siitä kyseisen palvelun ylläpidolle.',
  },
  goTo: (application) => `Siirry palveluun ${application}`,
  postBack: 'Jos mitään ei tapahdu itsestään, paina painiketta.',
  technical: 'Palvelun kehittäjälle',
  home: 'Siirry tilillesi',
};
