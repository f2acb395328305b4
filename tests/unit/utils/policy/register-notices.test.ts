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

describe('shapes of register notices', () => {
  test.each<[string, PolicyLanguage, ClaimKind, string, string[]]>([
    [
      'the date stands below its label',
      'fi',
      'policy.updated',
      'Seloste\n\nNolla.\n\nYksi.\n\nKaksi.\n\nViimeksi päivitetty\n\n3.2.2024\n\nKerromme alla kaiken.\n\nYksi.\n\nKaksi.\n\nKolme.',
      ['2024-02-03'],
    ],
    [
      'the date stands below its label',
      'de',
      'policy.updated',
      'Hinweise\n\nNull.\n\nEins.\n\nZwei.\n\nZuletzt geändert\n\n3. Februar 2024\n\nHier steht alles.\n\nEins.\n\nZwei.\n\nDrei.',
      ['2024-02-03'],
    ],
    [
      'the label of a denied ground is no ground',
      'fi',
      'legalBasis',
      'Oikeutettu etu: Käsittely ei perustu oikeutettuun etuun.',
      [],
    ],
    [
      'the label of a denied ground is no ground',
      'en',
      'legalBasis',
      'Legitimate interest: we do not rely on legitimate interests.',
      [],
    ],
    [
      'what is needed for the contract is no ground',
      'fi',
      'legalBasis',
      'Käsittelyn peruste\n\nTietojen antaminen on edellytys sille, että voimme täyttää sopimuksen.',
      [],
    ],
    [
      'a notice that meets the law is no ground',
      'fi',
      'legalBasis',
      'Tämä seloste täyttää lakisääteiset vaatimukset.',
      [],
    ],
    [
      'on the ground of consent nothing is withdrawn',
      'fi',
      'right',
      'Uutiskirje lähetetään antamasi suostumuksen perusteella.',
      [],
    ],
    ['a part of a word is no firm', 'de', 'recipient', 'Wir geben Meta-/Kommunikationsdaten weiter.', []],
    [
      'the shop that hands over is no recipient',
      'fi',
      'recipient.category',
      'Luovutukset\n\nPalveluntarjoaja voi luovuttaa tietoja poliisille.',
      ['authority'],
    ],
    [
      'a label of a number is no kind of data',
      'fi',
      'data.category',
      'Mitä tietoja keräämme\n\nKeräämme nimesi. Tietoja käsittelee Kivikko Oy, puhelin: 09 123 4567.',
      ['name'],
    ],
    [
      'points without bullets',
      'fi',
      'data.category',
      'Mitä evästeet ovat\n\nEvästeet ovat pieniä tiedostoja, joita selain pitää tallessa. Niiden avulla kauppa muistaa, mitä koriin pantiin, ja osaa näyttää sivut oikein myös seuraavalla kerralla.\nEvästeet ovat pieniä tiedostoja, joita selain pitää tallessa. Niiden avulla kauppa muistaa, mitä koriin pantiin, ja osaa näyttää sivut oikein myös seuraavalla kerralla.\nEvästeet ovat pieniä tiedostoja, joita selain pitää tallessa. Niiden avulla kauppa muistaa, mitä koriin pantiin, ja osaa näyttää sivut oikein myös seuraavalla kerralla.\nEvästeillä voidaan kerätä muun muassa seuraavia tietoja kaikista niistä, jotka käyvät sivuillamme ja katselevat tuotteitamme:\nkäyttäjän IP-osoite\nselaintyyppi\nkielivalinta',
      ['ip-address', 'device', 'preferences'],
    ],
    [
      'the purpose stands before its word',
      'fi',
      'purpose',
      'Evästeet ovat tarpeen kaupan toimivuuden takaamiseksi.',
      ['operation'],
    ],
    [
      'the purpose stands before its word',
      'sv',
      'purpose',
      'Uppgifterna sparas endast i marknadsföringssyfte.',
      ['marketing'],
    ],
    [
      'contents told by questions',
      'fi',
      'purpose',
      'KIVIKKO OY:N TIETOSUOJASELOSTE\n\nKivikko Oy on sitoutunut suojaamaan yksityisyyttäsi. Kerromme tässä tarkemmin:\n\n- Kuka on rekisterinpitäjä\n- Miten suojaamme tiedot\n- Milloin muutamme selostetta',
      [],
    ],
    [
      'a Polish post code',
      'fi',
      'controller.address',
      'Rekisterinpitäjä on Lampa Sp. z o.o., Długa 5, 66-015 Zielona Wieś, Puola.',
      ['Długa 5, 66-015 Zielona Wieś'],
    ],
  ])('%s (%s)', (_, language, kind, text, expected) => {
    expect(told(language, kind, text)).toEqual(expected);
  });
});

describe('words of register notices', () => {
  test.each<[string, string]>([
    ['Suoramarkkinointikiellot', 'preferences'],
    ['Tiedot markkinoinnin kielloista', 'preferences'],
    ['Työyhteystiedot', 'contact'],
    ['Lähetysosoite', 'postal-address'],
    ['Ammattinimike', 'company'],
    ['Selaimen käyttäjäagentti', 'device'],
    ['Vierailtu verkkosivusto', 'usage'],
  ])('%s', (text, category) => {
    expect(told('fi', 'data.category', `Rekisterin tietosisältö\n\n- ${text}\n- Nimi`)).toContain(category);
  });

  test.each<[string, string]>([
    ['luototuksen', 'credit'],
    ['kävijäliikenteen seuraamisen', 'analytics'],
    ['perustoiminnallisuuden', 'operation'],
    ['tilastotietojen keruun', 'analytics'],
    ['ilmoitusten lähettämisen', 'communication'],
  ])('%s', (text, purpose) => {
    expect(told('fi', 'purpose', `Käyttötarkoitus\n\nTietoja käsitellään ${text} yhteydessä.`)).toContain(purpose);
  });
});
