import { beforeEach, expect, test } from 'vitest';
import { diagnostics } from '../../../../../utils/services/keeping/diagnostics.ts';
import { countError, errorCounts } from '../../../../../utils/services/keeping/error-counts.ts';
import { setKeepTime } from '../../../../../utils/services/keeping/keep-times.ts';
import { buildServices } from '../../../../support/build-services.ts';
import { fillMarked, marksOf } from '../../../../support/marked-history.ts';

const [ONE, OTHER] = [marksOf(1, 'shop.example'), marksOf(2, 'marked-lamps.example')];
let services: ReturnType<typeof buildServices>;

beforeEach(async () => {
  services = buildServices();
  await fillMarked(services.db, ONE);
  await fillMarked(services.db, OTHER);
});

test('hold counts, times, codes and choices', async () => {
  await setKeepTime(services, 'cases', 90);
  await countError(services, new RangeError('at https://shop.example/'));
  const found = await diagnostics(services);
  expect(found).toMatchObject({
    schema: 'customer-copy/diagnostics@1',
    extension: '1.2.3',
    database: services.db.verno * 10,
    rows: { shops: 2, cases: 4, events: 2 },
    health: { trouble: null, damaged: 0, lost: false },
    errors: { RangeError: 1 },
    settings: { keep: { journal: 400, cases: 90 }, badge: true, reminders: false },
  });
});

test('hold no text of the history: no name, domain, address, mail or value', async () => {
  await countError(services, Object.assign(new Error('x'), { name: ONE.person }));
  await countError(services, Object.assign(new Error('x'), { name: OTHER.shop }));
  expect(await errorCounts(services)).toEqual({ error: 2 });
  expect((await services.db.settings.get('error-counts'))?.value).toEqual({ error: 2 });
  await services.db.settings.put({ key: 'error-counts', value: { [ONE.mail]: 3, Error: ONE.person, TypeError: 2 } });
  await services.db.settings.put({ key: 'journal-days', value: ONE.person });
  const text = JSON.stringify(await diagnostics(services));
  for (const mark of [...Object.values(ONE), ...Object.values(OTHER)]) expect(text, mark).not.toContain(mark);
  // Whatever is told in words is one of these; the rest are numbers, and yes or no.
  const told: unknown[] = [];
  JSON.parse(text, (_, value: unknown) => {
    if (typeof value === 'string') told.push(value);
    return value;
  });
  expect(told).toEqual(['customer-copy/diagnostics@1', '2026-11-22', '1.2.3', 'chromium']);
});

test('count errors by name alone, and not without end', async () => {
  for (let index = 0; index < 60; index++) {
    await countError(
      services,
      Object.assign(new Error('x'), { name: `E${'x'.repeat(index % 35)}${'y'.repeat(index > 35 ? 2 : 0)}` }),
    );
  }
  expect(Object.keys(await errorCounts(services)).length).toBeLessThanOrEqual(40);
  await countError(services, 'a text');
  expect(Object.keys(await errorCounts(services)).every((name) => /^[A-Za-z]{1,40}$/.test(name))).toBe(true);
});
