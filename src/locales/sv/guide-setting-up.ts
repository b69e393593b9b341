import type { Words } from '#locales/words.ts';

/** The guide to setting up, in Swedish. */
export const settingUp: Words['guide']['pages']['setting-up'] = {
  heading: 'Så kommer du i gång',
  lead: 'Det tar ungefär två minuter, en gång, och skyddar sedan alla anslutna tjänster. Du behöver din telefon.',
  sections: {
    begin: {
      heading: 'Var det börjar',
      text: [
        'Det börjar av sig självt: första gången du loggar in efter att de som driver inloggningstjänsten har bett om det, eller när du öppnar en del av en tjänst som behöver det. Du kan också börja på din kontosida, med ”Skydda ditt konto”.',
        'Vi kommer ihåg vad du var på väg att göra. När du är klar kommer du tillbaka till det.',
        'Där det kan vänta finns knappen ”Påminn mig senare”, med den sista dagen.',
      ],
      link: 'Gå till ditt konto',
    },
    choose: {
      heading: 'Välj hur du bekräftar',
      text: [
        'Twofold Authenticator är snabbast: telefonen frågar och du svarar. Med en annan autentiseringsapp, som Google Authenticator, Microsoft Authenticator eller 1Password, skriver du en sexsiffrig kod.',
        'Inget är bestämt för gott. Alla senare steg har ”Prova ett annat sätt”.',
      ],
      picture:
        'Sidan ”Välj hur du bekräftar att det är du”, med två val: Twofold Authenticator, som är valt, och en annan autentiseringsapp.',
      link: 'Jämför alla sätt',
    },
    push: {
      heading: 'Koppla din telefon med Twofold Authenticator',
      text: [
        'Du behöver ingen appbutik. Appen är en sida i den här inloggningstjänsten, som telefonen sparar som en app.',
        'På själva telefonen finns det inget att skanna: tryck på ”Koppla den här telefonen”.',
      ],
      steps: [
        'Rikta telefonens kamera mot QR-koden på skärmen och öppna länken som visas.',
        'På iPhone lägger du först appen på hemskärmen. Sidan säger hur. Annars kan appen inte skicka notiser.',
        'Tryck på ”Koppla den här telefonen” och tillåt notiser när appen frågar.',
        'Telefonen får ett test, och skärmen visar siffror. Skriv dem på telefonen och tryck på ”Bekräfta”.',
      ],
      picture: 'Sidan ”Koppla din telefon”, med en QR-kod att skanna och orden ”Väntar på din telefon”.',
    },
    app: {
      heading: 'Eller koppla en annan autentiseringsapp',
      text: [
        'Nyckeln är densamma tills du är klar. Det gör inget om du skriver en felaktig kod, läser in sidan igen eller går tillbaka.',
      ],
      steps: [
        'Öppna appen på telefonen, välj ”Lägg till konto” och skanna QR-koden på skärmen. På själva telefonen trycker du på ”Öppna min autentiseringsapp”.',
        'Om det inte går att skanna trycker du på ”Går det inte att skanna QR-koden?” och skriver nyckeln i appen.',
        'Skriv den sexsiffriga koden som appen nu visar och tryck på ”Nästa”.',
      ],
      picture: 'Sidan ”Koppla din autentiseringsapp”, med en QR-kod och ett fält för den sexsiffriga koden.',
    },
    phone: {
      heading: 'Lägg till en reservtelefon',
      text: [
        'Den får en kod med sms när du inte har telefonen med appen till hands. Välj landet, skriv numret och skriv sedan koden som kommer.',
        'Med ”Hoppa över” låter du bli. Du kan lägga till den senare på din kontosida.',
      ],
      link: 'Mer om reservtelefonen',
    },
    'recovery-code': {
      heading: 'Spara din återställningskod',
      text: [
        'Den är den sista vägen in. Kopiera den, ladda ner den eller skriv ut den, och kryssa sedan i ”Jag har kopierat koden och förvarar den säkert”.',
        'Med ”Nästa” gäller alltihop. Fram till dess är ditt konto som det var förut.',
      ],
      picture:
        'Sidan ”Spara din återställningskod”, med en kod i fem grupper och knapparna Kopiera koden, Ladda ner och Skriv ut.',
      link: 'Mer om återställningskoden',
    },
    done: {
      heading: 'När det är klart',
      text: [
        'Den sista sidan visar hur du kommer in, det bästa sättet först. ”Fortsätt” tar dig tillbaka dit du var på väg.',
        'Om du stänger webbläsaren under tiden loggar du in igen i samma webbläsare inom ett dygn, så fortsätter du där du var.',
      ],
    },
  },
};
