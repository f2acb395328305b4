import { expect, test } from 'vitest';
import { residenceOf, setResidence } from '../../../../../utils/services/cases/residence.ts';
import { expectedOf } from '../../../../../utils/services/replies/expected-of.ts';
import { inShopsWords } from '../../../../../utils/services/replies/in-shops-words.ts';
import { buildServices } from '../../../../support/build-services.ts';
import { buildClaim, buildCookie, buildHost, buildPolicy } from '../../../../support/build-shop.ts';

const SHOP = 'lamppu.example';
const claims = [
  buildClaim({ kind: 'data.category', value: { category: 'name', text: 'your name' } }),
  buildClaim({ kind: 'data.category', value: { category: 'health', text: 'health data' } }, { polarity: 'denied' }),
  buildClaim({ kind: 'recipient', value: { name: 'Posti', role: 'processor' } }),
];

async function filled() {
  const services = buildServices();
  await services.db.policies.put(buildPolicy(claims));
  await services.db.sightings.bulkPut([
    buildCookie('visitor'),
    buildCookie('session', { storedSeconds: null }),
    buildCookie('theirs', { party: 'third' }),
    buildHost('track.ads.example', 'Ads'),
    buildHost('x.posti.example', 'POSTI'),
    buildHost('x.unknown.example', null),
  ]);
  return services;
}

test('expected is what the policy affirms, whom it names or the browser met, and what tells this browser apart', async () => {
  const asked: string[] = [];
  const expected = await expectedOf(await filled(), SHOP, async ({ name }) => {
    asked.push(name);
    return 'vx-88-aa12-44';
  });
  expect(expected).toEqual({
    categories: ['name'],
    recipients: ['Ads', 'POSTI'],
    identifiers: [{ name: 'visitor', value: 'vx-88-aa12-44' }],
  });
  expect(asked).toEqual(['visitor']);
});

test('an identifier whose value cannot be read is expected by name alone', async () => {
  const none = await expectedOf(await filled(), SHOP, () => Promise.reject(new Error('no access')));
  expect(none.identifiers).toEqual([{ name: 'visitor' }]);
  const gone = await expectedOf(await filled(), SHOP, async () => null);
  expect(gone.identifiers).toEqual([{ name: 'visitor' }]);
});

test('a category is named as the shop names it, everything else stays as it is', async () => {
  const item = (subject: string) => ({ item: 'category' as const, subject, result: 'not-found' as const, where: null });
  const other = { item: '15(2)' as const, result: 'cannot-tell' as const, where: null };
  expect(await inShopsWords(await filled(), SHOP, [item('name'), item('birth'), other])).toEqual([
    item('your name'),
    item('birth'),
    other,
  ]);
});

test('where the customer lives is kept if it is a place', async () => {
  const services = buildServices();
  expect(await residenceOf(services)).toBeNull();
  expect(await setResidence(services, 'Atlantis')).toBe(false);
  expect(await residenceOf(services)).toBeNull();
  expect(await setResidence(services, 'DE-BY')).toBe(true);
  expect(await residenceOf(services)).toBe('DE-BY');
});
