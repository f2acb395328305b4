import { describe, expect, test } from 'vitest';
import type { ClaimKind, PolicyLanguage } from '../../../../utils/policy/model.ts';
import { shortForm } from '../../../fixtures/policies/short-form.ts';
import { read } from './read.ts';

/** What an invented text says of one kind, without what it denies. */
function told(language: PolicyLanguage, kind: ClaimKind, text: string): (string | undefined)[] {
  return read(text, language)
    .claims.filter((claim) => claim.kind === kind && claim.polarity === 'affirmed')
    .map(shortForm);
}

describe('shapes of notices of clubs and their shops', () => {
  test.each<[string, PolicyLanguage, ClaimKind, string, string[]]>([
    [
      'a purpose behind a label for data',
      'fi',
      'purpose',
      'Rekisterin tietosisältö:\n\n- Asiakkaan yhteystiedot (nimi, osoite, puhelinnumero yhteydenottoa varten)',
      [],
    ],
    [
      'a person behind the verb and a colon',
      'fi',
      'controller.name',
      'Rekisterinpitäjänä toimii: Kivi Kivinen, kauppa@kivi.example.',
      ['Kivi Kivinen'],
    ],
    [
      'a firm in one line with its street',
      'fi',
      'controller.address',
      'Rekisterinpitäjä:\n\nKivisen Puutarha Oy Kivitie 21, 36270 Kivikylä',
      ['Kivitie 21, 36270 Kivikylä'],
    ],
    [
      'a trade before the name of a firm',
      'fi',
      'recipient',
      'Luovutukset\n\nVoimme luovuttaa tietoja:\n\n- Maksunvälittäjä Kivirahat Oy: maksujen käsittely',
      ['Kivirahat Oy'],
    ],
    [
      'examples of suppliers',
      'fi',
      'recipient',
      'Luovutukset\n\nVoimme luovuttaa tietoja:\n\n- Rengastoimittajat (esim. Kivor, Kivisen Renkaat): tilausten käsittely',
      ['Kivisen Renkaat', 'Kivor'],
    ],
    [
      'a heading that ends with data',
      'fi',
      'purpose',
      'Käyttötarkoitus\n\nMarkkinointi.\n\nAsiakkaan tapahtumatiedot:\n\n- asiakasyhteydenpito\n- asiakaspalautteet',
      ['marketing'],
    ],
    [
      'a right to have data moved',
      'fi',
      'right',
      'Asiakkaan oikeudet\n\nAsiakkaalla on oikeus:\n\n- pyytää tietojen siirtoa',
      ['20'],
    ],
    [
      'a relation that is founded is no contract yet',
      'fi',
      'legalBasis',
      'Käyttötarkoitus\n\nRekisteriä käytetään sopimussuhteen perustamiseksi.',
      [],
    ],
    [
      'a name right below its heading may hold any word',
      'fi',
      'controller.name',
      '1. Rekisterinpitäjä\n\nLasten Kivi\nPL 37, 00101 Helsinki',
      ['Lasten Kivi'],
    ],
    [
      'a name right below its label may hold any word',
      'fi',
      'controller.name',
      'Rekisterinpitäjä:\n\nLasten Kiven Seura\nPostiosoite: PL 37, 00101 Helsinki',
      ['Lasten Kiven Seura'],
    ],
    [
      'processing that rests on consent',
      'fi',
      'legalBasis',
      'Viestintä\n\nYhtiön suostumukseen perustuva viestintä uutiskirjeillä.',
      ['6(1)(a)'],
    ],
    [
      'the first part of a word for data is no purpose',
      'fi',
      'purpose',
      'Rekisterin tietosisältö\n\nAsiakasrekisteriin talletettavia tietoja ovat:\n\n- asiakkaan nimi\n- asiakassuhdetta koskevat tiedot (kuten laskutus- ja maksutiedot, tiedot tilatuista palveluista)',
      [],
    ],
    [
      'a point that ends with data is no purpose',
      'fi',
      'purpose',
      'Tietojen keräys\n\n- Palvelun käytöstä analytiikan avulla johdetut tiedot',
      [],
    ],
    [
      'passwords that protect',
      'fi',
      'data.category',
      'Rekisterin tietosisältö\n\nOstajan nimi.\n\nSähköisesti tallennetut tiedot\nTiedostot on suojattu käyttäjätunnuksin ja salasanoin. Oikeus tietojen käyttöön annetaan vain rekisteriselosteessa mainituille henkilöille.',
      ['name'],
    ],
    [
      'a point of the contents',
      'fi',
      'data.category',
      'Tietosuojalauseke\n\nJohdanto\n\nSeuraavan lausekkeen avulla haluamme kertoa, minkä tyyppisiä henkilötietojasi käsittelemme mihinkin tarkoitukseen.\nVersio: 22. kesäkuuta 2020\n\nSisältö\n\n• Johdanto\n• Rekisterinpitäjä\n• Käsittelyiden yleiskuvaus\n• Tietosuojavastaavan yhteystiedot\n\nRekisterinpitäjä\n\nKivi GmbH\nTalstr. 19\n85305 Talheim, Saksa\n\nTietosuojavastaavan yhteystiedot\n\nBernd Kivinen, sähköpostiosoite: tietosuoja@kivi.example',
      [],
    ],
    [
      'a line that acts as a heading moves nothing',
      'fi',
      'transfer',
      'Tietojen siirto EU:n tai ETA:n ulkopuolelle\n\nTietoja ei luovuteta EU:n ja ETA:n ulkopuolelle missään olosuhteissa.',
      [],
    ],
    [
      'a country in its own cell',
      'fi',
      'transfer',
      '# Henkilötietojen vastaanottajat\n\n| Alihankkija | Tehtävä | Tietojen sijainti |\n|---|---|---|\n| Postikone Inc. | Viestit | Yhdysvallat |',
      ['none US'],
    ],
    [
      'a country in its own cell',
      'en',
      'transfer',
      '# Recipients\n\n| Processor | Task | Country |\n|---|---|---|\n| Mailwise Inc. | Newsletter | USA |',
      ['none US'],
    ],
    [
      'servers that stand outside',
      'fi',
      'transfer',
      'Yhdistys voi käyttää palveluntarjoajia, joiden palvelimet sijaitsevat EU:n ulkopuolella.',
      ['none null'],
    ],
    [
      'a short form of its own name',
      'fi',
      'recipient',
      'Rekisterinpitäjä\n\nKivi Kerhoperheet ry\n\nLuovutukset\n\nJos liityt Kivi ry:n jäseneksi, tietosi siirretään jäsenrekisteriin.',
      [],
    ],
    ['a club is no carrier', 'fi', 'recipient', 'Tietoja luovutetaan seuran sähköiselle postituslistalle.', []],
    [
      'a sole trader with a colon',
      'fi',
      'recipient',
      'Ryhmät, joille henkilötietoja luovutetaan\n\nT:mi Petra Kivi hoitaa kauppamme pakkaamisen.',
      ['T:mi Petra Kivi'],
    ],
    [
      'a street behind a number in parentheses',
      'fi',
      'controller.address',
      'Rekisterinpitäjänä toimii:\n\nKivi Oy (Y-tunnus: 0737546-2) Lekakuja 1 35800 Kiviniemi',
      ['Lekakuja 1, 35800 Kiviniemi'],
    ],
    [
      'stars as bullets',
      'fi',
      'data.category',
      'Rekisterin tietosisältö\n\n*Katuosoite ja paikkakunta\n*Jäsennumero',
      ['account', 'postal-address'],
    ],
    [
      'a right as a heading',
      'fi',
      'right',
      'Rekisteröidyn oikeudet\n\nTarkastus- ja oikaisuoikeus\nKirjoita siitä meille, niin katsomme tiedot yhdessä läpi.',
      ['16'],
    ],
    [
      'a duty under an act',
      'fi',
      'legalBasis',
      'Käsittelyn perusteena on yhdistyslain mukainen velvoite.',
      ['6(1)(c)'],
    ],
    [
      'we use processors',
      'fi',
      'recipient.category',
      'Verkkopalvelu\n\nVoimme käyttää tietojen käsittelyssä palveluntarjoajia.',
      ['partner'],
    ],
  ])('%s (%s)', (_, language, kind, text, expected) => {
    expect(told(language, kind, text).sort()).toEqual(expected);
  });

  test.each<[string, string]>([
    ['Tilaus- ja maksutiedot', 'purchase-history'],
    ['Laskutus-, maksu- ja luottotiedot', 'payment'],
    ['Jäsenmaksutiedot', 'payment'],
    ['Toimitus- ja palautustiedot', 'delivery'],
    ['Asiakasyhteydenotot', 'communications'],
    ['Palvelun käyttöä kuvaavat tiedot', 'usage'],
    ['Suostumus sähköiseen markkinointiin', 'preferences'],
    ['Kirjautumisaika', 'account'],
  ])('%s', (text, category) => {
    expect(told('fi', 'data.category', `Rekisterin tietosisältö\n\n- ${text}\n- Nimi`)).toContain(category);
  });

  test.each<[string, string]>([
    ['Tuotemyynnin seuraaminen', 'analytics'],
    ['Jäsenpalvelut', 'customer-relationship'],
    ['Asiakas- ja sopimussuhteiden hoito', 'customer-relationship'],
    ['Asiakasyhteydenpito', 'communication'],
    ['Jäsentiedotteiden postitus', 'communication'],
    ['Tietojärjestelmien ylläpito', 'operation'],
    ['Käyttäjän yksilöinti', 'identification'],
  ])('%s', (text, purpose) => {
    expect(told('fi', 'purpose', `Käyttötarkoitus\n\n- ${text}`)).toContain(purpose);
  });
});
