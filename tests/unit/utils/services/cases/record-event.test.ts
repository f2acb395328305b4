import { beforeEach, describe, expect, test } from 'vitest';
import { caseStories, caseStory } from '../../../../../utils/services/cases/case-stories.ts';
import { recordCaseEvent } from '../../../../../utils/services/cases/record-event.ts';
import { ownCommand } from '../../../../../utils/services/commands.ts';
import { buildEvents, buildFile } from '../../../../support/build-case.ts';
import { buildServices } from '../../../../support/build-services.ts';

const file = buildFile();
let services: ReturnType<typeof buildServices>;
const record = (order: Partial<Parameters<typeof recordCaseEvent>[1]>) =>
  recordCaseEvent(services, { case: file.id, type: 'sent', date: '2026-11-10', note: '', ...order });
const story = async () => (await caseStory(services, file.id)) ?? expect.fail('no story');
const INVALID = { ok: false, error: 'invalid' };

beforeEach(async () => {
  services = buildServices();
  await services.db.cases.add(file);
  await services.db.caseEvents.bulkAdd(buildEvents(file, [['drafted', '2026-11-01']]));
});

test('every field of an event is kept', async () => {
  const attachments = [{ name: 'a.pdf', type: 'application/pdf', bytes: 7, hash: `sha256-${'0'.repeat(64)}` }];
  await record({ channel: 'mail', attachments, note: 'with the order number' });
  await record({ type: 'extended', reasons: false, date: '2026-11-12' });
  await record({ type: 'complained', authority: 'EU-FI', date: '2026-11-13' });
  await record({ type: 'decided', appealBy: '2026-12-20', date: '2026-11-14' });
  expect((await story()).events.slice(1)).toMatchObject([
    { type: 'sent', channel: 'mail', attachments, note: 'with the order number' },
    { type: 'extended', reasons: false },
    { type: 'complained', authority: 'EU-FI' },
    { type: 'decided', appealBy: '2026-12-20' },
  ]);
});

test('where the company is counts from then on, can be said anew and taken back', async () => {
  await record({ date: '2026-11-05' });
  expect((await story()).state).toMatchObject({ place: { jurisdiction: 'EU-FI', from: 'business-id' } });
  expect((await story()).state.due).toBe('2026-12-07');
  await record({ type: 'place-told', place: 'EU-SE', date: '2026-11-10' });
  expect(await story()).toMatchObject({
    file: { controller: { country: 'SE', countryFrom: 'customer', language: 'sv' } },
    state: { place: { jurisdiction: 'EU-SE', from: 'customer', guess: null } },
  });
  await record({ type: 'place-told', place: 'UK-SCT', date: '2026-11-10' });
  const told = await story();
  expect(told.state).toMatchObject({ place: { jurisdiction: 'UK-SCT' }, deadline: { due: '2026-12-07' } });
  expect(told.state.deadline?.steps[1]?.source).toMatch(/^UK GDPR/);
  await record({ type: 'corrected', voids: told.events.at(-1)?.id ?? '', date: '2026-11-10' });
  expect((await story()).state.place?.jurisdiction).toBe('EU-SE');
});

test.each([
  ['a place that is none', { type: 'place-told', place: 'EU-XX' }],
  ['no place at all', { type: 'place-told' }],
  ['a place beside another event', { type: 'sent', place: 'EU-FI' }],
  ['tomorrow', { date: '2026-11-23' }],
  ['the day before the draft', { date: '2026-10-31' }],
  ['a correction of nothing', { type: 'corrected' }],
  ['a correction of an event of nobody', { type: 'corrected', voids: '01KAQ0000000000000000000ZZ' }],
  ['a correction of the draft', { type: 'corrected', voids: `${file.id.slice(0, 24)}E0` }],
  ['an appeal beside a sending', { appealBy: '2026-12-01' }],
  ['an appeal before the decision', { type: 'decided', appealBy: '2026-11-01' }],
  ['reasons beside an answer', { type: 'answered', reasons: true }],
] as const)('%s is refused, and nothing is written', async (_, order) => {
  expect(await record(order)).toEqual(INVALID);
  expect((await story()).events).toHaveLength(1);
});

test('the day of the draft and today are days', async () => {
  expect(await record({ date: '2026-11-01' })).toEqual({ ok: true, value: null });
  expect(await record({ date: '2026-11-22' })).toEqual({ ok: true, value: null });
});

test('a draft that a wrong clock dated in the future does not lock the request', async () => {
  await services.db.caseEvents.toCollection().modify({ date: '2031-01-01' });
  expect(await record({ date: '2026-11-22' })).toEqual({ ok: true, value: null });
});

test('a request that is not there is said', async () => {
  expect(await record({ case: '01KAQ0000000000000000000ZZ' })).toEqual({ ok: false, error: 'unknown-case' });
});

test('a correction takes an event back, and can be taken back, on a clock that was set back meanwhile', async () => {
  await record({});
  const [, sent] = (await story()).events;
  services.clock.now -= 86_400_000;
  await record({ type: 'corrected', voids: sent?.id, date: '2026-11-22' });
  expect((await story()).state.status).toBe('drafted');
  const correction = (await story()).events.at(-1);
  services.clock.now -= 86_400_000;
  await record({ type: 'corrected', voids: correction?.id, date: '2026-11-22' });
  expect((await story()).state.status).toBe('waiting');
  expect((await story()).events).toHaveLength(4);
});

test('all requests are read in two queries, each with its own events', async () => {
  const other = buildFile({ id: '01KBBBBBBBBBBBBBBBBBBBBBBB', shop: 'kauppa.example' });
  await services.db.cases.add(other);
  await services.db.caseEvents.bulkAdd(buildEvents(other, [['sent', '2026-09-01']]));
  let reads = 0;
  services.db.use({
    stack: 'dbcore',
    name: 'count',
    create: (down) => ({
      ...down,
      table: (name) => ({
        ...down.table(name),
        query: (request) => {
          reads += 1;
          return down.table(name).query(request);
        },
      }),
    }),
  });
  services.db.close();
  await services.db.open();
  const stories = await caseStories(services);
  expect(stories.map(({ file: { shop }, events, state }) => [shop, events.length, state.status])).toEqual([
    ['kauppa.example', 1, 'overdue'],
    ['lamppu.example', 1, 'drafted'],
  ]);
  expect(reads).toBe(2);
  expect((await caseStories(services, 'kauppa.example')).map(({ events }) => events.length)).toEqual([1]);
});

describe('the command', () => {
  const order = { command: 'record-event', case: file.id, type: 'sent', date: '2026-11-10', note: '' };
  test.each([
    ['more files than a letter has', { attachments: Array(21).fill({ name: '', type: '', bytes: 0, hash: '' }) }],
    ['a file without a hash', { attachments: [{ name: 'a', type: 'b', bytes: 1, hash: 'sha256-1' }] }],
    ['half a byte', { attachments: [{ name: 'a', type: 'b', bytes: 0.5, hash: `sha256-${'0'.repeat(64)}` }] }],
    ['a day that does not exist', { date: '2026-02-30' }],
    ['a last day of appeal that is a word', { appealBy: 'soon' }],
    ['a channel without end', { channel: 'x'.repeat(41) }],
    ['an authority that is no place', { authority: 'https://authority.example' }],
    ['a correction of a row number', { voids: '7' }],
    ['reasons in words', { reasons: 'yes' }],
    ['a note without end', { note: 'x'.repeat(4_001) }],
    ['a draft', { type: 'drafted' }],
  ])('does not take %s', (_, more) => {
    expect(ownCommand.safeParse({ ...order, ...more }).success).toBe(false);
  });
  test('takes the rest', () => {
    const more = { channel: 'webmail-gmail', authority: 'EU-DE-BY', voids: file.id, reasons: true };
    expect(ownCommand.safeParse({ ...order, ...more })).toEqual({ success: true, data: { ...order, ...more } });
  });
});
