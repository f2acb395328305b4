import { beforeEach, expect, test, vi } from 'vitest';
import { eventFile, recordWithFiles } from '../../../../../utils/services/cases/event-files.ts';
import { buildEvents, buildFile } from '../../../../support/build-case.ts';
import { buildServices } from '../../../../support/build-services.ts';
import { worker } from '../../../../support/fake-browser.ts';
import { serveOwnFiles } from '../../../../support/own-files.ts';

const file = buildFile();
let services: ReturnType<typeof buildServices>;
const bytes = new Uint8Array([1, 2, 3]);
const receipt = () => new File([bytes], 'kuitti\u202Efdp.exe', { type: 'application/pdf' });
const record = (order: object, files = [receipt()]) =>
  recordWithFiles(services, { case: file.id, type: 'delivered', date: '2026-11-10', note: '', ...order }, files);

beforeEach(async () => {
  services = buildServices();
  await services.db.cases.add(file);
  await services.db.caseEvents.bulkAdd(buildEvents(file, [['drafted', '2026-11-01']]));
});

test('an event keeps its files byte for byte, under names that can be shown', async () => {
  expect(await record({})).toEqual({ ok: true, value: null });
  const event = (await services.db.caseEvents.toArray()).find(({ type }) => type === 'delivered');
  const [reference] = event?.attachments ?? [];
  expect(reference).toMatchObject({ name: 'kuittifdp.exe', type: 'application/pdf', bytes: 3 });
  const kept = event && (await eventFile(services, event, reference?.hash ?? ''));
  expect(kept && [...kept]).toEqual([1, 2, 3]);
  expect(event && (await eventFile(services, event, 'sha256-0'))).toBeNull();
});

test('the file of an answer is found from the event that tells of it', async () => {
  const [sent] = buildEvents(file, [['answered', '2026-11-10']]);
  if (!sent) throw new Error('no event');
  const reply = {
    ...{ id: '01KAQ00000000000000000000R', case: file.id, event: sent.id },
    ...{ kind: 'answered', receivedOn: '2026-11-10', text: '', attachments: [] },
  };
  await services.db.replies.add(reply as never);
  await services.db.attachments.add({ reply: reply.id, hash: 'sha256-a', content: bytes });
  expect(await eventFile(services, sent, 'sha256-a')).toEqual(bytes);
});

test('what is not recorded leaves no file behind', async () => {
  expect(await record({ date: '2026-11-23' })).toMatchObject({ ok: false, error: 'invalid' });
  expect(await record({ note: 'x'.repeat(4_001) })).toMatchObject({ ok: false, error: 'invalid' });
  expect(await record({}, Array.from({ length: 21 }, receipt))).toMatchObject({ ok: false, error: 'invalid' });
  expect(await services.db.attachments.count()).toBe(0);
  expect(await services.db.caseEvents.count()).toBe(1);
});

test('the mark on the toolbar button goes with what ends a delay', async () => {
  serveOwnFiles();
  services.clock.today = '2027-03-01';
  await services.db.caseEvents.bulkAdd(
    buildEvents(file, [['sent', '2026-11-02']]).map((event) => ({ ...event, id: `${event.id}S` })),
  );
  await record({ type: 'answered', date: '2027-02-20' });
  expect(worker.titles().at(-1)).toBe('Customer Copy');
  vi.restoreAllMocks();
});
