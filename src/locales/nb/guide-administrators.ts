import type { Words } from '#locales/words.ts';

/** The guide for administrators, in Norwegian. */
export const administrators: Words['guide']['pages']['administrators'] = {
  heading: 'For administratorer av tilknyttede tjenester',
  lead: 'For deg som har ansvaret for en tjeneste som er knyttet til denne innloggingstjenesten, eller skal bli det.',
  sections: {
    what: {
      heading: 'Hva tilknytningen gir deg',
      text: [
        'Folk logger inn her, og tjenesten din får vite hvem de er. Den lagrer ingen passord og spør ingen telefoner. Hvordan folk bekrefter, bestemmes her, og endrer ingenting i tjenesten din.',
        'Den som allerede er logget inn, slipper rett gjennom uten å bli spurt, i alle tilknyttede tjenester.',
      ],
    },
    link: {
      heading: 'Knytt til tjenesten din',
      text: ['De som driver innloggingstjenesten, knytter den til med én kommando. Det tar dem et minutt.'],
      steps: [
        'Fortell dem hva tjenesten heter, slik folk kjenner den, og den nøyaktige adressen folk skal komme tilbake til etter innloggingen.',
        'Si om alle innlogginger skal bekreftes med en telefon, eller bare det tjenesten din ber om.',
        'De gir deg en id og en hemmelighet. Hemmeligheten vises én gang: Ta vare på den som på et passord.',
        'Legg begge inn i tjenesten din, sammen med adressen til innloggingstjenesten. Alt som snakker OpenID Connect, finner resten selv.',
      ],
      link: 'Det tjenesten din finner',
    },
    secure: {
      heading: 'Spør på nytt før noe viktig',
      text: [
        'Før noen endrer en konto for utbetaling, kan tjenesten din be om en ny bekreftelse: Den sender personen hit med ønsket «urn:twofold:2fa» og den høyeste alderen i sekunder, for eksempel 600. Den som har bekreftet innen den tiden, slipper gjennom uten å bli spurt.',
        'Den som ikke har koblet til en telefon ennå, får hjelp til det her, og kommer tilbake til dere etterpå.',
        'Tjenesten din må se på svaret: Det sier hvordan personen ble bekreftet, og når.',
      ],
    },
    learns: {
      heading: 'Hva tjenesten din får vite',
      text: [
        'En id som aldri endrer seg, navnet, e-postadressen, hvordan personen logget inn, og når. Knytt det dere lagrer, til id-en, for en e-postadresse kan endre seg.',
        'Den får aldri vite passordet, telefonen eller nummeret til telefonen.',
      ],
    },
    out: {
      heading: 'Utlogging',
      text: [
        'Når noen logger ut her, kan tjenesten din få beskjed og avslutte innloggingen hos seg. Oppgi en adresse for det når tjenesten knyttes til.',
        'Tjenesten din kan også begynne utloggingen. Personen blir spurt, og blir så logget ut av alle tilknyttede tjenester.',
      ],
    },
    people: {
      heading: 'Når noen ber deg om hjelp',
      text: [
        'Du kan ikke slippe noen inn, og du trenger ikke passordet eller koden til noen. Vis dem til disse sidene, eller til dem som driver innloggingstjenesten.',
      ],
      link: 'Hvis du mister telefonen',
    },
  },
};
