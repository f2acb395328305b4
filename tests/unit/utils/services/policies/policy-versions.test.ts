import { afterEach, beforeEach, describe, expect, test, vi } from 'vitest';
import { blocksFromText } from '../../../../../utils/policy/blocks/blocks-from-text.ts';
import { newestPolicies } from '../../../../../utils/services/findings/compare-shop.ts';
import { documentChanges } from '../../../../../utils/services/policies/document-changes.ts';
import { policyView } from '../../../../../utils/services/policies/policy-view.ts';
import { keepPolicy } from '../../../../../utils/services/policies/read-policy.ts';
import { LAMP_POLICY } from '../../../../support/build-policy.ts';
import { buildServices } from '../../../../support/build-services.ts';
import { buildShop } from '../../../../support/build-shop.ts';

const SHOP = 'lamppu.example';
const URL = `https://${SHOP}/privacy`;
const DAY = 86_400_000;
const FINNISH = `# Tietosuojaseloste

Rekisterinpitäjä on Lamppukauppa Oy, Y-tunnus 2332380-6. Säilytämme tilaustietoja 6 vuotta. Luovutamme tietoja Postille
toimitusta varten. Sinulla on oikeus saada pääsy henkilötietoihisi. ${'Lamput syttyvät talon jokaisessa huoneessa illalla ja sammuvat aamulla, kun aurinko nousee. '.repeat(4)}`;

let services: ReturnType<typeof buildServices>;
const keep = (text: string, { url = URL, language = '', rendered = true } = {}): Promise<void> =>
  keepPolicy(services, SHOP, { url, kind: 'privacy', language, rendered, blocks: blocksFromText(text) });
const versions = () => services.db.policies.orderBy('[chain+readAt]').toArray();

beforeEach(async () => {
  services = buildServices();
  await services.db.shops.put(buildShop({ documents: [] }));
});
afterEach(() => vi.unstubAllGlobals());

describe('a chain of versions', () => {
  test('the same text again is the same version, found unchanged', async () => {
    await keep(LAMP_POLICY);
    services.clock.now += DAY;
    await keep(LAMP_POLICY);
    expect(await versions()).toMatchObject([{ readAt: services.clock.now - DAY, checkedAt: services.clock.now }]);
    expect(await documentChanges(await versions())).toEqual([]);
  });

  test('a new text is a new version, and an old one that comes back is new again', async () => {
    await keep(LAMP_POLICY);
    services.clock.now += DAY;
    await keep(LAMP_POLICY.replace('6 years', '10 years'));
    expect(await documentChanges(await versions())).toMatchObject([
      {
        url: URL,
        kind: 'privacy',
        added: [],
        removed: [],
        changed: [{ after: { kind: 'retention', value: { max: 'P10Y' } } }],
      },
    ]);
    services.clock.now += DAY;
    await keep(LAMP_POLICY);
    const rows = await versions();
    expect(rows.map(({ readAt }) => (readAt - (rows[0]?.readAt ?? 0)) / DAY)).toEqual([0, 1, 2]);
    expect(rows[0]?.hash).toBe(rows[2]?.hash);
    const { documents } = await policyView(services, SHOP);
    expect(documents.map(({ earlier }) => earlier.length)).toEqual([2]);
  });

  test('a page that still builds itself is one version', async () => {
    await keep(LAMP_POLICY.slice(0, 700));
    services.clock.now += 2_500;
    await keep(LAMP_POLICY);
    expect(await versions()).toMatchObject([{ readAt: services.clock.now - 2_500, checkedAt: services.clock.now }]);
    expect((await versions())[0]?.reading.text).toContain('6 years');
  });

  test('a page looks otherwise when fetched than in the browser, and that is no change', async () => {
    const bare = LAMP_POLICY.replace('# Cookies', '# Cookies\n\nThis part needs a script.');
    await keep(LAMP_POLICY);
    for (const text of [bare, bare, LAMP_POLICY, bare]) {
      services.clock.now += DAY;
      await keep(text, { rendered: text === LAMP_POLICY });
    }
    expect(await versions()).toHaveLength(1);
    services.clock.now += DAY;
    await keep(bare.replace('6 years', '10 years'), { rendered: false });
    expect(await versions()).toHaveLength(2);
    expect(await documentChanges(await versions())).toMatchObject([
      { changed: [{ after: { value: { max: 'P10Y' } } }] },
    ]);
  });

  test('what the browser adds to a fetched page replaces it; what contradicts it is a new version', async () => {
    await keep(LAMP_POLICY.replace('- We share data with Klarna for payment.\n', ''), { rendered: false });
    services.clock.now += DAY;
    await keep(LAMP_POLICY);
    expect(await versions()).toMatchObject([{ how: 'rendered' }]);
    await services.db.policies.clear();
    await keep(LAMP_POLICY, { rendered: false });
    services.clock.now += DAY;
    await keep(LAMP_POLICY.replace('6 years', '10 years'));
    expect(await versions()).toHaveLength(2);
  });

  test('the same page in another language is no change; the one read last speaks for the shop', async () => {
    await keep(LAMP_POLICY);
    services.clock.now += DAY;
    await keep(FINNISH);
    expect((await versions()).map(({ chain }) => chain.slice(-2)).sort()).toEqual(['en', 'fi']);
    expect(await documentChanges(await versions())).toEqual([]);
    expect((await newestPolicies(services, SHOP)).map(({ reading }) => reading.language)).toEqual(['fi']);
    services.clock.now += DAY;
    await keep(LAMP_POLICY);
    expect((await newestPolicies(services, SHOP)).map(({ reading }) => reading.language)).toEqual(['en']);
    const { documents } = await policyView(services, SHOP);
    expect(documents.map(({ newest, current }) => [newest.reading.language, current])).toEqual([
      ['en', true],
      ['fi', false],
    ]);
  });

  test('a language that is not read in full is told apart by what the page says of itself', async () => {
    const french = 'Nous gardons vos données pendant deux ans et nous les partageons avec personne. '.repeat(8);
    await keep(french, { language: 'fr-FR' });
    expect((await versions())[0]?.chain.endsWith(' fr')).toBe(true);
  });

  test('two shops may publish the same words', async () => {
    await services.db.shops.put(buildShop({ domain: 'other.example' }));
    await keep(LAMP_POLICY);
    await keepPolicy(services, 'other.example', {
      url: 'https://other.example/p',
      kind: 'privacy',
      blocks: blocksFromText(LAMP_POLICY),
    });
    expect(await newestPolicies(services, SHOP)).toHaveLength(1);
    expect(await newestPolicies(services, 'other.example')).toHaveLength(1);
  });

  test('an empty frame and a page about biscuits are not kept', async () => {
    await keep('Loading');
    await keep('Chocolate cookies are baked with butter. '.repeat(20));
    expect(await versions()).toEqual([]);
    expect((await services.db.shops.get(SHOP))?.documents).toMatchObject([{ url: URL, status: 'read' }]);
  });

  test('how the text stood is kept with it', async () => {
    await keep(LAMP_POLICY);
    const [row] = await versions();
    expect(row?.outline.filter(({ role }) => role === 'cell')).toHaveLength(9);
    for (const { start, end } of row?.outline ?? []) expect(row?.reading.text.slice(start, end)).not.toContain('\n');
  });
});
