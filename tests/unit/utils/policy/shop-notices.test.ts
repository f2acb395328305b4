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

describe('shapes of notices of shops', () => {
  test.each<[string, PolicyLanguage, ClaimKind, string, string[]]>([
    [
      'a shop that calls itself so without quotation marks',
      'fi',
      'controller.name',
      'Tässä kerrotaan, miten Kiviliina (verkkosivusto, me, meitä tai meidän) kerää henkilötietojasi.',
      ['Kiviliina'],
    ],
    [
      'a shop that calls itself so without quotation marks',
      'en',
      'controller.name',
      'This page tells how Stonecloth (we, us or our) collects your personal data.',
      ['Stonecloth'],
    ],
    [
      'one who is responsible, in a line above the name',
      'fi',
      'controller.name',
      'Vastuullinen\n\nKivi ja Liina\n\ninfo@kivi.example',
      ['Kivi ja Liina'],
    ],
    [
      'what protects data is none of them',
      'fi',
      'data.category',
      'Rekisterin suojaus\n\nSähköiset tiedot: rekisteri on suojattu käyttäjätunnuksilla ja salasanoilla.',
      [],
    ],
    [
      'a point that names data names nobody',
      'fi',
      'recipient.category',
      '# Käsiteltävät henkilötiedot\n\n## Yhteistyökumppanit ja alihankkijat\n\nVoimme käsitellä esimerkiksi:\n\n- nimeä\n- laskutukseen ja maksuliikenteeseen liittyviä tietoja',
      [],
    ],
    [
      'a tool in a list of third parties is not its trade',
      'fi',
      'recipient.category',
      'Kolmansien osapuolten evästeet\n\nSivusto käyttää omaa palvelua käytön analysointiin.',
      [],
    ],
    [
      'a customer service one can write to is no purpose',
      'fi',
      'purpose',
      'Käsittelyn tarkoitus\n\nSinulla on oikeus vastustaa käsittelyä kirjoittamalla asiakaspalveluun.',
      [],
    ],
    [
      'a reason behind a colon is no firm',
      'fi',
      'recipient',
      'Kenelle luovutamme tietoja\n\n- Maksupalvelu: Jotta ostos onnistuu',
      [],
    ],
    [
      'nothing else than this is affirmed',
      'fi',
      'data.category',
      'Mitä tietoja keräämme\n\nYhteystietojasi ei käytetä muuhun kuin toimitukseen.',
      ['contact'],
    ],
    [
      'a purpose told by its case',
      'fi',
      'purpose',
      'Evästeet\n\nSivusto käyttää palvelua kävijämäärien mittaamiseen.',
      ['analytics'],
    ],
    [
      'a register is no company',
      'fi',
      'data.category',
      '1. Rekisterinpitäjä\n\nKivi\n\n2. Rekisterin nimi\n\nYrityksen tilaajatiedot (verkkokaupan tilausten käsittely) sekä asiakasrekisteri.\n\n3. Muut',
      [],
    ],
    [
      'a right to be told',
      'fi',
      'right',
      'Oikeutesi\n\nSinulla on oikeus saada maksutta tietoa tallennettujen tietojesi alkuperästä.',
      ['15'],
    ],
    ['data sent to a server abroad', 'fi', 'transfer', 'Tiedot lähetetään palvelimelle Yhdysvaltoihin.', ['none US']],
    [
      'providers who work on our behalf',
      'fi',
      'recipient.category',
      'Palvelin\n\nYlläpidosta huolehtivat palveluntarjoajamme, jotka käsittelevät tietoja meidän puolestamme.',
      ['partner'],
    ],
    [
      'points below a verb in its weak grade',
      'fi',
      'data.category',
      'Verkkosivusto ja evästeet\n\nKäytön yhteydessä voidaan käsitellä esimerkiksi:\n\n- IP-osoitetta',
      ['ip-address'],
    ],
  ])('%s (%s)', (_, language, kind, text, expected) => {
    expect(told(language, kind, text).sort()).toEqual(expected);
  });

  test.each<[string, string]>([
    ['Kiinnostustiedot', 'preferences'],
    ['Sivun katseluaika', 'usage'],
    ['Tiedot sivuston käytöstäsi', 'usage'],
    ['Tilauksiin liittyvät tiedot', 'purchase-history'],
    ['Vieraillut verkkosivut', 'usage'],
  ])('%s', (text, category) => {
    expect(told('fi', 'data.category', `Rekisterin tietosisältö\n\n- ${text}\n- Nimi`)).toContain(category);
  });

  test.each<[string, string]>([
    ['Asiakkaiden segmentointi', 'personalisation'],
    ['Sivujen sisällön yksilöiminen', 'personalisation'],
    ['Yhteyden ottaminen', 'communication'],
    ['Kommunikointi', 'communication'],
  ])('%s', (text, purpose) => {
    expect(told('fi', 'purpose', `Käyttötarkoitus\n\n- ${text}`)).toContain(purpose);
  });
});
