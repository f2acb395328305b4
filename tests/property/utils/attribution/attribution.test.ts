import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { createAttributor } from '../../../../utils/attribution/index.ts';
import { loadTables } from '../../../../utils/attribution/tables.ts';
import { urlParts } from '../../../../utils/attribution/url-parts.ts';

const tables = loadTables();
const attributor = createAttributor(tables);

/** Pattern → owner, read from the table in the plainest way. */
const patterns = new Map<string, string>();
for (const [company, tokens] of Object.entries(tables.hosts.hosts)) {
  for (const token of tokens.split(' ')) if (token.length > 1) patterns.set(token.replace(/[+&~]/g, ''), company);
}
const known = [...patterns.keys()].map((pattern) => pattern.replace('=', ''));

function ownerByCutting(host: string): string | null {
  const labels = host.split('.');
  const own = patterns.get(`=${host}`);
  if (own !== undefined) return own;
  for (let cut = 0; cut < labels.length - 1; cut++) {
    const owner = patterns.get(labels.slice(cut).join('.'));
    if (owner !== undefined) return owner;
  }
  return null;
}

const label = fc.stringMatching(/^[a-z0-9]([a-z0-9-]{0,8}[a-z0-9])?$/);
const host = fc.oneof(
  fc.array(label, { minLength: 1, maxLength: 5 }).map((labels) => labels.join('.')),
  fc.constantFrom(...known),
  fc.tuple(label, fc.constantFrom(...known)).map(([first, rest]) => `${first}.${rest}`),
  fc.tuple(label, fc.constantFrom(...known)).map(([first, rest]) => `${first}${rest}`),
);

describe('hosts', () => {
  test('the running hash answers as cutting labels does', () => {
    fc.assert(
      fc.property(host, (name) => {
        expect(attributor.attributeHost(name).company).toBe(ownerByCutting(name));
        expect(attributor.attributeHost(name.toUpperCase()).company).toBe(ownerByCutting(name));
      }),
      { numRuns: 2_000 },
    );
  });

  test('any text is answered', () => {
    fc.assert(
      fc.property(fc.string({ unit: 'binary', maxLength: 400 }), (text) => {
        expect(attributor.attributeHost(text)).toHaveProperty('company');
        expect(attributor.attributeUrl(text)).toHaveProperty('company');
      }),
    );
  });
});

describe('URLs', () => {
  const authority = fc.oneof(
    host,
    fc.webAuthority(),
    fc.ipV4Extended(),
    fc.constantFrom('xn--a', 'a.xn--55qx5d', '1.2', '0x7f.1', 'a..b', 'a.-'),
  );
  const url = fc.oneof(
    fc.webUrl({ withQueryParameters: true, withFragments: true }),
    fc
      .tuple(
        fc.constantFrom('https://', 'http://', 'HTTPS://', 'wss://', ''),
        authority,
        fc.constantFrom('', '/', '/a/../b', '?q', '#f', ':8080/', '@x.test/', '\\x'),
      )
      .map((parts) => parts.join('')),
  );

  test('are taken apart as the parser does', () => {
    fc.assert(
      fc.property(url, (text) => {
        const parsed = URL.parse(text);
        const parts = urlParts(text);
        expect(parts === null ? null : parts.text.slice(parts.start, parts.end)).toBe(parsed?.hostname ?? null);
        expect(parts?.path()).toBe(parsed?.pathname);
      }),
      { numRuns: 3_000 },
    );
  });
});

describe('cookies', () => {
  const name = fc.oneof(
    fc.string({ maxLength: 40 }),
    fc.constantFrom('_ga', '_fbp', '_pk_id.1.2', 'lang', 'IDE', 'PHPSESSID', '_hjSession_1', 'AMCV_x'),
  );
  const setterHost = fc.option(host, { nil: undefined });

  test('are sure only where a host speaks for the company', () => {
    fc.assert(
      fc.property(name, host, setterHost, (cookie, domain, setter) => {
        const found = attributor.attributeCookie({
          name: cookie,
          domain,
          shopDomain: 'shop.test',
          ...(setter === undefined ? {} : { setterHost: setter }),
        });
        if (found.company === null) expect(found.confidence).toBe('likely');
        if (found.confidence === 'likely') return;
        const owners = [domain, setter ?? ''].map((place) => attributor.attributeHost(place).company);
        expect(owners.some((owner) => owner !== null && attributor.sameCompany(owner, found.company ?? ''))).toBe(true);
      }),
      { numRuns: 2_000 },
    );
  });

  test('of three letters have no owner by name', () => {
    fc.assert(
      fc.property(fc.string({ maxLength: 3 }), (cookie) => {
        fc.pre(cookie !== '_ga');
        expect(
          attributor.attributeCookie({ name: cookie, domain: 'shop.test', shopDomain: 'shop.test' }).company,
        ).toBeNull();
      }),
      { numRuns: 2_000 },
    );
  });
});

describe('names', () => {
  test('any text is answered, and adding a legal form changes nothing', () => {
    const companies = tables.companies.companies.map((line) => line.replace('^', '').split('|')[0] ?? '');
    fc.assert(
      fc.property(fc.string({ unit: 'grapheme', maxLength: 200 }), (text) => {
        expect(() => attributor.resolveCompany(text)).not.toThrow();
        expect(attributor.sameCompany(text, text)).toBe(true);
      }),
    );
    fc.assert(
      fc.property(
        fc.constantFrom(...companies),
        fc.constantFrom('AB', 'Oy', 'GmbH', 'Ltd.', 'Inc.', 'A/S'),
        (company, form) => {
          fc.pre(company.length > 1);
          expect(attributor.sameCompany(`${company} ${form}`, company)).toBe(true);
        },
      ),
      { numRuns: 500 },
    );
  });
});
