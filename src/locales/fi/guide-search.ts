import type { Words } from '#locales/words.ts';

/** What people type who look for something in the guide, in Finnish; see the English ones. */
export const searching: Words['guide']['searching'] = {
  fillers:
    'ei eikä en et että emme ette he hän ihan ja jo jos joka jotain kai kanssa kiitos koska kuin kuinka kun kuka minkä miten miksi mikä missä milloin mihin minun minulla minulta minä mutta mun mulla mä myös ne nyt no ole olen oli on onko ovat pitää saan saada saako se sen siitä sinun sinä sitten tai tämä te teen tehdä tule tulee voi voin voinko vai vain vielä voiko',
  alike: [
    'puhelin* puhelime* puhelim* kännyk* matkapuhelin* älypuhelin* luuri* iphone* android*',
    'tekstiviesti* viesti* sms*',
    'kadonnut kadonne* kadot* katosi hukkasi* hukassa hukkunut varastettu varastettiin varas* varka*',
    'rikki rikkou* hajosi särkyi',
    'koodi* kertakäyttökoodi* turvakoodi* vahvistuskoodi* otp totp',
    'kirjaudu* kirjautu* sisäänkirjau* login',
    'uusi uude* vaihd* vaihto* vaihta*',
    'poista* poisto* irrot* katkais*',
    'yhdist* liitä* liittä* lisää* lisätä asenn* rekisteröi*',
    'salasana* tunnussana*',
    'varanumero* vara* toinen',
    'lukittu* lukkiutu* estetty* lukossa',
    'vahvist* hyväksy*',
    'todennussovellu* sovellu* äppi* appi',
    'tietokone* kone* läppäri*',
    'apu* ohje* tuki* tuke* yhteystie*',
    'ilmoitu* push',
    'suojaa* suojau* turva* 2fa mfa',
    'palautus* palauta* varakoodi* hätäkoodi*',
    'hakkeroi* huijau* vieras tuntematon kalastelu',
  ],
  asked: {
    'setting-up':
      '2fa, mfa, kaksivaiheinen tunnistus, kaksivaiheinen tunnistautuminen, kaksivaiheinen vahvistus, monivaiheinen tunnistautuminen, ota käyttöön, aktivoi, aloita',
    'setting-up#push': 'asenna sovellus, lataa sovellus, twofold-sovellus',
    'setting-up#app':
      'google authenticator, microsoft authenticator, 1password, authy, toinen sovellus, todennussovellus',
    'signing-in': 'kirjaudu sisään, kirjautuminen, login',
    'signing-in#push': 'hyväksy puhelimessa, push, luku näytöllä',
    'signing-in#code': 'otp, kertakäyttökoodi, vahvistuskoodi, turvakoodi, kuusinumeroinen koodi, totp',
    'signing-in#text': 'tekstiviestikoodi, koodi tekstiviestillä, sms-koodi',
    'signing-in#again':
      'kysyy joka kerta, kysytään uudelleen, muista tämä laite, muista minut, pysy kirjautuneena',
    'signing-in#borrowed': 'julkinen tietokone, lainattu tietokone, vieras kone, kirjasto, hotelli',
    'lost-phone':
      'puhelin katosi, puhelimeni on kadonnut, hukkasin puhelimeni, puhelin hukassa, varastettu puhelin, puhelin varastettiin, rikkoutunut puhelin, puhelin rikki, kirjaudu ilman puhelinta, lukittu ulos',
    'lost-phone#nothing':
      'lukittu ulos, en pääse sisään, kaikki kadonnut, ei puhelinta eikä koodia, tuki, yhteystiedot, kuka auttaa',
    'new-phone':
      'uusi puhelin, vaihdoin puhelinta, puhelimen vaihto, siirrä sovellus, siirto uuteen puhelimeen',
    'new-phone#number': 'uusi numero, uusi puhelinnumero, uusi sim-kortti',
    'backup-phone': 'toinen puhelin, varapuhelin, puhelinnumero, matkapuhelinnumero, sms, tekstiviesti',
    'backup-phone#change': 'vaihda numero, numeron vaihto, uusi puhelinnumero, poista numero',
    'recovery-code': 'palautuskoodi, varakoodi, hätäkoodi',
    'recovery-code#replace': 'uusi palautuskoodi, palautuskoodi kadonnut, hukkasin palautuskoodin',
    troubleshooting: 'ongelma, virhe, ei toimi, jumissa, apua, ohje',
    'troubleshooting#code-refused':
      'väärä koodi, virheellinen koodi, koodi ei toimi, koodi ei kelpaa, kello väärässä',
    'troubleshooting#no-text':
      'ei tekstiviestiä, tekstiviesti ei tule, viesti ei tule, koodi ei tule, sms ei tule',
    'troubleshooting#no-question': 'ei ilmoitusta, ilmoitus ei tule, puhelin ei soi, push ei tule',
    'troubleshooting#no-scan': 'qr-koodi ei toimi, skannaus ei onnistu, kamera',
    'troubleshooting#password': 'unohdin salasanan, salasana unohtui, vaihda salasana, uusi salasana',
    'troubleshooting#locked': 'lukittu ulos, tili lukittu, estetty, liian monta yritystä',
    'troubleshooting#stranger':
      'hakkeroitu, joku muu kirjautui, en se ollut minä, epäilyttävä, huijaus, kalastelu, tuntematon kirjautuminen, varastettu salasana',
    administrators: 'kehittäjä, integraatio, rajapinta, api, oidc, openid, oauth, sso',
  },
};
