import type { Words } from '#locales/words.ts';

/** The guide's page for administrators of linked applications, in Dutch. */
export const administrators: Words['guide']['pages']['administrators'] = {
  heading: 'Voor beheerders van gekoppelde toepassingen',
  lead: 'Voor wie een toepassing beheert die aan deze dienst is gekoppeld, of dat wordt.',
  sections: {
    what: {
      heading: 'Wat koppelen oplevert',
      text: [
        'Mensen loggen hier in en je toepassing krijgt te horen wie ze zijn. De toepassing bewaart geen wachtwoorden en hoeft geen telefoons iets te vragen. Hoe mensen bevestigen, wordt hier geregeld en verandert niets in je toepassing.',
        'Wie al is ingelogd, gaat zonder vraag door, in elke gekoppelde toepassing.',
      ],
    },
    link: {
      heading: 'Je toepassing koppelen',
      text: ['De beheerder van deze dienst koppelt je toepassing met één opdracht. Dat kost een minuut.'],
      steps: [
        'Geef de naam van je toepassing, zoals mensen die kennen, en het precieze adres waar mensen na het inloggen terugkomen.',
        'Zeg of elke inlogpoging met een telefoon moet worden bevestigd, of alleen waar je toepassing erom vraagt.',
        'Je krijgt een id en een geheime sleutel. De sleutel is één keer te zien: bewaar hem zoals een wachtwoord.',
        'Geef beide aan je toepassing, samen met het adres van deze dienst. Alles wat OpenID Connect kent, vindt de rest vanzelf.',
      ],
      link: 'Wat je toepassing vindt',
    },
    secure: {
      heading: 'Opnieuw vragen vóór iets belangrijks',
      text: [
        'Voordat iemand een rekening voor uitbetalingen wijzigt, kan je toepassing om een nieuwe bevestiging vragen: de toepassing stuurt de persoon hierheen met de wens ‘urn:twofold:2fa’ en hoe oud een bevestiging hoogstens mag zijn, in seconden, bijvoorbeeld 600. Wie binnen die tijd heeft bevestigd, gaat zonder vraag door.',
        'Wie nog geen telefoon heeft gekoppeld, wordt er stap voor stap doorheen geleid en komt daarna bij jou terug.',
        'Je toepassing moet naar het antwoord kijken: daarin staat hoe de persoon is bevestigd, en wanneer.',
      ],
    },
    learns: {
      heading: 'Wat je toepassing te weten komt',
      text: [
        'Een id die nooit verandert, de naam, het e-mailadres, hoe de persoon heeft ingelogd en wanneer. Bewaar je gegevens bij de id, want een e-mailadres kan veranderen.',
        'Het wachtwoord, de telefoon en het nummer daarvan komt je toepassing nooit te weten.',
      ],
    },
    out: {
      heading: 'Uitloggen',
      text: [
        'Als iemand hier uitlogt, kan je toepassing dat te horen krijgen en de persoon ook bij zichzelf uitloggen. Geef daarvoor een adres op bij het koppelen.',
        'Je toepassing kan er ook mee beginnen. De persoon krijgt dan een vraag en wordt daarna uitgelogd bij elke gekoppelde toepassing.',
      ],
    },
    people: {
      heading: 'Als mensen je om hulp vragen',
      text: [
        'Je kunt niemand binnenlaten, en je hebt van niemand het wachtwoord of een code nodig. Stuur mensen naar deze pagina’s, of naar de beheerder van deze dienst.',
      ],
      link: 'Als je je telefoon kwijt bent',
    },
  },
};
