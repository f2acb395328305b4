import { expect, test } from 'vitest';
import { companyRows } from '../../../../../components/seen/views/company-rows.ts';
import type { CookieAttribution } from '../../../../../utils/attribution/model.ts';
import { buildCookie, buildHost, buildStorage } from '../../../../support/build-shop.ts';

const nobody: CookieAttribution = { company: null, category: 'unknown', confidence: 'likely', sources: [] };
const google: CookieAttribution = { company: 'Google', category: 'analytics', confidence: 'sure', sources: [] };

test('hosts of one company are one row, the busiest first', () => {
  const [row, ...others] = companyRows([
    buildHost('a.google.example', 'Google', 2, { moments: ['before-choice'], firstSeen: 5 }),
    buildHost('b.google.example', 'Google', 9, { moments: ['after-refusal'], firstSeen: 3, blocked: 1 }),
  ]);
  expect(others).toEqual([]);
  expect(row).toMatchObject({ name: 'Google', known: true, requests: 11, blocked: 1, firstSeen: 3 });
  expect(row?.hosts.map(({ host }) => host)).toEqual(['b.google.example', 'a.google.example']);
  expect(row?.moments).toEqual(['before-choice', 'after-refusal']);
});

test('a host of nobody known is a row of its own', () => {
  const rows = companyRows([
    buildHost('x.example', null, 1, { attribution: nobody }),
    buildHost('y.example', null, 1, { attribution: nobody }),
  ]);
  expect(rows.map(({ name, known, category }) => [name, known, category])).toEqual([
    ['x.example', false, 'unknown'],
    ['y.example', false, 'unknown'],
  ]);
});

test("the shop's own hosts are no company, unless another hides behind the name", () => {
  const own = buildHost('www.lamppu.example', null, 9, { party: 'first', attribution: nobody });
  const alias = { name: 'lamppu.sc.omtrdc.net', how: 'dns' } as const;
  const cloaked = buildHost('m.lamppu.example', null, 1, { party: 'first', attribution: nobody, alias });
  expect(companyRows([own])).toEqual([]);
  expect(companyRows([own, cloaked]).map(({ name, text }) => [name, text.includes('m.lamppu.example')])).toEqual([
    ['lamppu.sc.omtrdc.net', true],
  ]);
});

test('what is surely of a company goes with it, what is likely does not', () => {
  const [row] = companyRows([
    buildHost('a.google.example', 'Google'),
    buildCookie('_ga', { attribution: google }),
    buildCookie('_gid', { attribution: { ...google, confidence: 'likely' } }),
    buildStorage('gtag', { attribution: google }),
    buildStorage('cart'),
  ]);
  expect(row?.cookies.map(({ name }) => name)).toEqual(['_ga']);
  expect(row?.storage.map(({ name }) => name)).toEqual(['gtag']);
});
