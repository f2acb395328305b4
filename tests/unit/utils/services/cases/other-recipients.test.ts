import { expect, test } from 'vitest';
import type { Category } from '../../../../../utils/attribution/model.ts';
import { otherRecipients } from '../../../../../utils/services/cases/other-recipients.ts';
import { buildCookie, buildHost } from '../../../../support/build-shop.ts';

const host = (name: string, company: string | null, category: Category, more = {}) => {
  const thing = buildHost(`${name}.example`, company ?? '');
  if (thing.kind !== 'host') throw new Error('no host');
  return { ...thing, attribution: { ...thing.attribution, company, category, ...more } };
};

test('whoever decides for itself is told from those that may work for the shop alone', () => {
  const seen = [
    host('pixel', 'Network', 'social'),
    host('pay', 'Payer', 'payment'),
    host('cdn', 'Carrier', 'hosting'),
    host('stats', 'Counter', 'analytics'),
    host('who', 'Somebody', 'unknown'),
    host('nobody', null, 'advertising'),
    buildCookie('_ga'),
  ];
  expect(otherRecipients('a.example', seen)).toEqual([
    { name: 'Carrier', decides: 'shop' },
    { name: 'Counter', decides: 'shop' },
    { name: 'Network', decides: 'own' },
    { name: 'Payer', decides: 'own' },
    { name: 'Somebody', decides: 'shop' },
  ]);
});

test('one of a company’s hosts is enough, in any order, but not one that is let to others', () => {
  const ads = host('ads', 'Both', 'advertising');
  const fonts = host('fonts', 'Both', 'content');
  for (const seen of [
    [ads, fonts],
    [fonts, ads],
  ])
    expect(otherRecipients('a.example', seen)).toEqual([{ name: 'Both', decides: 'own' }]);
  const rented = host('shop', 'Landlord', 'payment', { hosted: true });
  expect(otherRecipients('a.example', [rented])).toEqual([{ name: 'Landlord', decides: 'shop' }]);
});

test('a profile names the controllers of their own that no browser sees', () => {
  expect(otherRecipients('hersecret.se', [])).toEqual([{ name: 'TF Bank AB (Avarda)', decides: 'own' }]);
});
