import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { type Behaviours, behaviourNames, behavioursOf, behaviourTable } from '../../shop/conduct/behaviours.ts';
import { expected } from '../../shop/expected.ts';
import { composePolicy, policyAsText } from '../../shop/policy/compose-policy.ts';
import { controller } from '../../shop/policy/controller.ts';
import { cookieRows, storageRows } from '../../shop/policy/cookie-table.ts';
import { type PolicyLanguage, policyTexts } from '../../shop/policy/policy-text.ts';
import { type DemoShop, startShop } from '../../shop/start-shop.ts';
import { askShop } from './ask-shop.ts';

const languages: PolicyLanguage[] = ['en', 'sv', 'fi', 'de'];
const planted = behavioursOf('planted');
const honest = behavioursOf('honest');
const today = '2026-11-22';
const text = (language: PolicyLanguage, on: Behaviours) => policyAsText(composePolicy(language, on, today));

describe('the policies', () => {
  test('have one structure in four languages', () => {
    const shape = (language: PolicyLanguage) =>
      policyTexts[language].sections.map(({ id, blocks }) => ({
        id,
        blocks: blocks.map(({ p, ul, show, when, unless }) => ({
          kind: p ? 'p' : ul ? 'ul' : show,
          when,
          unless,
          items: ul?.map((item) => (typeof item === 'string' ? null : { when: item.when, unless: item.unless })),
        })),
      }));
    const keys = (language: PolicyLanguage) => [
      Object.keys(policyTexts[language].recipients),
      Object.keys(policyTexts[language].cookiePage),
      Object.keys(policyTexts[language].cookiePage.purposes),
    ];
    for (const language of languages) {
      expect(shape(language)).toEqual(shape('en'));
      expect(keys(language)).toEqual(keys('en'));
    }
  });

  test.each(languages)('are of realistic length in %s and leave no blank', (language) => {
    for (const on of [planted, honest]) {
      const words = text(language, on).split(/\s+/).length;
      expect(words).toBeGreaterThan(language === 'fi' ? 750 : 900);
      expect(words).toBeLessThan(1400);
      expect(text(language, on)).not.toMatch(/[{}]|undefined/);
    }
  });

  test.each(languages)('tell the planted and the honest story apart in %s', (language) => {
    const before = text(language, planted);
    const after = text(language, honest);
    expect(before).toContain('Privacy Shield');
    expect(after).not.toContain('Privacy Shield');
    expect(after).toContain('2023/1795');
    expect(before).toContain('2021');
    expect(before).not.toContain('IMY');
    expect(after).toContain('IMY');
    expect(before).not.toMatch(/Hotjar|Adform/);
    for (const { company } of expected.honest.thirdParties) expect(after).toContain(company);
    expect(after).not.toContain('Adform');
    for (const range of ['15 min–24', '30 s–24']) for (const side of [before, after]) expect(side).toContain(range);
  });

  const contradictions = behaviourNames.filter((name) => behaviourTable[name].kind !== 'conduct');
  const inText = contradictions.filter((name) => (behaviourTable[name].changes ?? 'policy') === 'policy');
  test.each(inText)('%s changes the text in every language, and nothing else does so for it', (name) => {
    for (const language of languages) {
      if (planted[name]) expect(text(language, { ...planted, [name]: false })).not.toBe(text(language, planted));
      expect(text(language, { ...honest, [name]: true })).not.toBe(text(language, honest));
    }
  });

  test.each(contradictions.filter((name) => !inText.includes(name)))('%s leaves the text as it is', (name) => {
    for (const language of languages) expect(text(language, { ...honest, [name]: true })).toBe(text(language, honest));
  });

  test('date the honest text two months back and the stale one to 2021', () => {
    expect(text('en', honest)).toContain('14 September 2026');
    expect(text('fi', honest)).toContain('14. syyskuuta 2026');
    expect(text('de', planted)).toContain('14. Mai 2021');
    expect(text('sv', planted)).toContain('14 maj 2021');
  });

  test('belong to a company whose business id checks out and is never given out', () => {
    const digits = [...controller.businessId.replace('-', '')].map(Number);
    const weights = [7, 9, 10, 5, 8, 4, 2];
    const rest = weights.reduce((sum, weight, i) => sum + weight * (digits[i] ?? 0), 0) % 11;
    expect(rest).not.toBe(1);
    expect(digits[7]).toBe(rest === 0 ? 0 : 11 - rest);
    expect(controller.businessId.startsWith('9')).toBe(true);
    for (const address of [controller.service, controller.privacy, controller.dpo])
      expect(address).toMatch(/@vinterlinne\.example$/);
  });
});

const contradictionsOfList = behaviourNames.filter((name) => behaviourTable[name].changes === 'list');

describe('the cookie page', () => {
  test('lists every cookie and entry of an honest shop with its real lifetime', () => {
    for (const language of languages) {
      expect(cookieRows(language, honest).map((row) => [row.name, row.declaredSeconds])).toEqual(
        expected.honest.cookies.map((cookie) => [cookie.name, cookie.requestedSeconds]),
      );
      expect(storageRows(language, honest).map((row) => row.name)).toEqual(
        expected.honest.storage.map((entry) => entry.key),
      );
      for (const row of [...cookieRows(language, honest), ...storageRows(language, honest)]) {
        expect(row.purpose).not.toBe('');
        expect(row.lifetime).not.toBe('');
      }
    }
    expect(cookieRows('fi', honest).find((row) => row.name === '_ga')?.lifetime).toBe('13 kuukautta');
    expect(cookieRows('sv', honest).find((row) => row.name === 'avarda_checkout')?.lifetime).toBe('1 timme');
  });

  test.each(contradictionsOfList)('changes with %s', (name) => {
    for (const language of languages)
      expect(cookieRows(language, { ...honest, [name]: true })).not.toEqual(cookieRows(language, honest));
  });

  test('keeps silent about unnamed vendors and declares the short lifetime of a long cookie', () => {
    const rows = cookieRows('en', planted);
    expect(rows.filter((row) => /Hotjar|Adform/.test(row.provider))).toEqual([]);
    expect(rows.find((row) => row.name === 'vl_region')).toMatchObject({
      lifetime: '12 months',
      declaredSeconds: 31_536_000,
    });
    expect(storageRows('en', planted).find((row) => row.name === 'vl.recent')?.lifetime).toBe('15 min–24 months');
    expect(storageRows('en', honest).find((row) => row.name === 'vl.recent')?.lifetime).toBe('Until you delete it');
  });
});

describe('the served pages', () => {
  let shop: DemoShop;
  beforeAll(async () => {
    shop = await startShop({ quiet: true, mode: 'honest', today });
  });
  afterAll(() => shop.stop());

  test('show the composed policy under its language, with addresses to write to', async () => {
    const { body } = await askShop(shop.port, 'www.vinterlinne.example', '/tietosuoja');
    expect(body).toContain('<html lang="fi">');
    expect(body).toContain('Viimeksi muutettu 14. syyskuuta 2026');
    expect(body).toContain('<a href="mailto:privacy@vinterlinne.example">');
    expect(body).toContain('<a href="/evasteet">');
  });

  test('hostile pages do what they say and nothing gets through as markup', async () => {
    const ask = (name: string) => askShop(shop.port, 'www.vinterlinne.example', `/hostile/${name}`);
    expect((await ask('')).body).toContain('/hostile/forger');
    expect((await ask('huge-policy')).body.length).toBeGreaterThan(5_000_000);
    expect((await ask('markup-policy')).body).toContain('&lt;img src=x onerror=alert(1)&gt;');
    expect((await ask('many-cookies')).body).toContain('flood_');
    expect((await ask('forger')).body).toContain('spoilAll');
    expect((await ask('constructor')).status).toBe(404);
  });
});
