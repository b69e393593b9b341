import type { Words } from '#locales/words.ts';

/** The guide's page for administrators of linked applications, in Danish. */
export const administrators: Words['guide']['pages']['administrators'] = {
  heading: 'Til administratorer af tilknyttede tjenester',
  lead: 'Til dig, der står for en tjeneste, som er knyttet til denne logintjeneste eller skal være det.',
  sections: {
    what: {
      heading: 'Hvad tilknytningen giver dig',
      text: [
        'Brugerne logger ind her, og din tjeneste får at vide, hvem de er. Den gemmer ingen adgangskoder og spørger ingen telefoner. Hvordan brugerne bekræfter, afgøres her og ændrer ikke noget i din tjeneste.',
        'En bruger, der allerede er logget ind, kommer videre uden at blive spurgt, i alle tilknyttede tjenester.',
      ],
    },
    link: {
      heading: 'Tilknyt din tjeneste',
      text: [
        'De, der driver logintjenesten, tilknytter din tjeneste med én kommando. Det tager dem et minut.',
      ],
      steps: [
        'Giv dem navnet på din tjeneste, sådan som brugerne kender den, og den nøjagtige adresse, som brugerne kommer tilbage til efter login.',
        'Sig, om hvert login skal bekræftes med en telefon, eller kun det, din tjeneste beder om.',
        'De giver dig et id og en hemmelig nøgle. Nøglen bliver vist én gang: Opbevar den, som du ville opbevare en adgangskode.',
        'Læg begge dele ind i din tjeneste sammen med logintjenestens adresse. Alt, der taler OpenID Connect, finder selv resten.',
      ],
      link: 'Det finder din tjeneste',
    },
    secure: {
      heading: 'Spørg igen før noget vigtigt',
      text: [
        'Før en bruger ændrer en udbetalingskonto, kan din tjeneste bede om en ny bekræftelse: Den sender brugeren hertil med ønsket om ”urn:twofold:2fa” og hvor gammel en bekræftelse højst må være i sekunder, for eksempel 600. En bruger, der har bekræftet inden for den tid, kommer videre uden at blive spurgt.',
        'En bruger, der ikke har koblet en telefon til endnu, bliver ført igennem det og kommer tilbage til dig bagefter.',
        'Din tjeneste skal se på svaret: Det siger, hvordan brugeren blev bekræftet, og hvornår.',
      ],
    },
    learns: {
      heading: 'Hvad din tjeneste får at vide',
      text: [
        'Et id, der aldrig ændrer sig, navnet, e-mailadressen, hvordan brugeren loggede ind, og hvornår. Brug id’et som nøgle til dine data, for en e-mailadresse kan ændre sig.',
        'Den får aldrig adgangskoden, telefonen eller telefonnummeret at vide.',
      ],
    },
    out: {
      heading: 'Log ud',
      text: [
        'Når en bruger logger ud her, kan din tjeneste få besked og logge brugeren ud hos sig selv. Angiv en adresse til det, når tjenesten bliver tilknyttet.',
        'Det kan også begynde i din tjeneste. Brugeren bliver spurgt og derefter logget ud af alle tilknyttede tjenester.',
      ],
    },
    people: {
      heading: 'Når brugere beder dig om hjælp',
      text: [
        'Du kan ikke lukke nogen ind, og du har ikke brug for nogens adgangskode eller kode. Send dem til disse sider eller til dem, der driver logintjenesten.',
      ],
      link: 'Hvis du mister din telefon',
    },
  },
};
