import { afterEach, beforeEach, describe, expect, test, vi } from 'vitest';
import { blocksFromText } from '../../../../../utils/policy/blocks/blocks-from-text.ts';
import { newestPolicies } from '../../../../../utils/services/findings/compare-shop.ts';
import { addDocument } from '../../../../../utils/services/policies/add-document.ts';
import { correctClaim, withdrawCorrection } from '../../../../../utils/services/policies/correct-claim.ts';
import { policyView } from '../../../../../utils/services/policies/policy-view.ts';
import { fetchDocuments, keepPolicy } from '../../../../../utils/services/policies/read-policy.ts';
import { LAMP_POLICY } from '../../../../support/build-policy.ts';
import { buildServices } from '../../../../support/build-services.ts';
import { buildShop } from '../../../../support/build-shop.ts';

const SHOP = 'lamppu.example';
const URL = `https://${SHOP}/privacy`;
const DAY = 86_400_000;
let services: ReturnType<typeof buildServices>;
const keep = (text: string, { url = URL, language = '', rendered = true } = {}): Promise<void> =>
  keepPolicy(services, SHOP, { url, kind: 'privacy', language, rendered, blocks: blocksFromText(text) });
const versions = () => services.db.policies.orderBy('[chain+readAt]').toArray();

beforeEach(async () => {
  services = buildServices();
  await services.db.shops.put(buildShop({ documents: [] }));
});
afterEach(() => vi.unstubAllGlobals());

describe('documents the customer brings', () => {
  const bring = (text: string, over = {}) =>
    addDocument(services, SHOP, {
      kind: 'privacy',
      source: 'pasted',
      url: '',
      name: '',
      language: '',
      blocks: blocksFromText(text),
      ...over,
    });

  test('are kept as what they are called, and counted as known', async () => {
    expect(await bring(LAMP_POLICY, { source: 'file', name: 'policy.pdf' })).toBe('new-document');
    expect(await bring(LAMP_POLICY, { source: 'file', name: 'policy.pdf' })).toBe('unchanged');
    expect(await bring(LAMP_POLICY.replace('6', '7'), { source: 'file', name: 'policy.pdf' })).toBe('new-version');
    expect(await bring(LAMP_POLICY, { source: 'page', url: 'https://group.example/p' })).toBe('new-document');
    expect(await newestPolicies(services, SHOP)).toHaveLength(2);
    expect((await services.db.shops.get(SHOP))?.documents).toMatchObject([
      { url: 'https://group.example/p', status: 'read' },
    ]);
  });

  test('need some words and a shop', async () => {
    expect(await bring('Nothing much.')).toBe('too-short');
    services.db = buildServices().db;
    expect(await bring(LAMP_POLICY)).toBe('no-shop');
  });
});

describe('corrections', () => {
  const correction = {
    kind: 'controller.name',
    quote: 'Lamppukauppa Oy',
    value: '"Lamppukauppa Oy"',
    verdict: 'instead',
    reads: 'Lamppu Oyj',
  } as const;

  test('are kept beside the claim, the newest counts, and all go when they are taken back', async () => {
    await keep(LAMP_POLICY);
    const [row] = await versions();
    const claims = JSON.stringify(row?.reading.claims);
    expect(await correctClaim(services, SHOP, row?.hash ?? '', correction)).toBe(true);
    services.clock.now += 1;
    expect(await correctClaim(services, SHOP, row?.hash ?? '', { ...correction, verdict: 'not-said', reads: '' })).toBe(
      true,
    );
    const { corrections } = await policyView(services, SHOP);
    expect(corrections).toHaveLength(2);
    expect(JSON.stringify((await versions())[0]?.reading.claims)).toBe(claims);
    await withdrawCorrection(services, corrections[0]?.id ?? '');
    expect((await policyView(services, SHOP)).corrections).toEqual([]);
  });

  test('of a version that the shop does not have are refused', async () => {
    expect(await correctClaim(services, SHOP, 'sha256-nothing', correction)).toBe(false);
  });
});

describe('getting documents', () => {
  const answer = (body: string, type = 'text/html', url = URL): void =>
    void vi.stubGlobal('fetch', () => {
      const response = new Response(body, { headers: { 'content-type': type } });
      Object.defineProperty(response, 'url', { value: url });
      return Promise.resolve(response);
    });
  const statuses = async () => (await services.db.shops.get(SHOP))?.documents.map(({ status }) => status);

  test('pages of the shop come back to be parsed, once a day', async () => {
    answer('<p>Policy</p>');
    expect(await fetchDocuments(services, SHOP, [{ url: URL, kind: 'privacy' }])).toEqual([
      { url: URL, kind: 'privacy', html: '<p>Policy</p>' },
    ]);
    await keep(LAMP_POLICY);
    expect(await fetchDocuments(services, SHOP, [{ url: URL, kind: 'privacy' }])).toEqual([]);
    services.clock.now += 2 * DAY;
    expect(await fetchDocuments(services, SHOP, [{ url: URL, kind: 'privacy' }])).toHaveLength(1);
  });

  test('another company’s host is remembered and never asked', async () => {
    vi.stubGlobal('fetch', () => Promise.reject(new Error('asked')));
    expect(await fetchDocuments(services, SHOP, [{ url: 'https://legal.example/lamppu', kind: 'privacy' }])).toEqual(
      [],
    );
    expect(await statuses()).toEqual(['elsewhere']);
    expect((await policyView(services, SHOP)).unread).toHaveLength(1);
  });

  test.each([
    ['a PDF', 'application/pdf', URL, 'pdf'],
    ['a picture', 'image/png', URL, 'unreadable'],
    ['a page that leads away', 'text/html', 'https://legal.example/x', 'elsewhere'],
  ])('%s is remembered as what it is', async (_, type, url, status) => {
    answer('x', type, url);
    expect(await fetchDocuments(services, SHOP, [{ url: URL, kind: 'privacy' }])).toEqual([]);
    expect(await statuses()).toEqual([status]);
  });
});
