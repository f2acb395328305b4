import { beforeEach, expect, test, vi } from 'vitest';
import { caseState, eventsInForce } from '../../../../../utils/requests/index.ts';
import { deleteReply, putReplyBack } from '../../../../../utils/services/replies/delete-reply.ts';
import { type KeepOrder, keepReply } from '../../../../../utils/services/replies/keep-reply.ts';
import { attachmentOf, missingItemsOf, repliesOf } from '../../../../../utils/services/replies/replies-of.ts';
import { answerFile, readHere } from '../../../../support/answers.ts';
import { buildServices } from '../../../../support/build-services.ts';
import { caseEvents, caseFile } from '../../../../support/cases.ts';

const file = caseFile();
const mail = answerFile('access-answer.eml');
const odd = { name: '../../\u202Eodd\u0000.bin', type: 'x/y', bytes: new Uint8Array([0, 255, 13, 10, 0, 128]) };
let services: ReturnType<typeof buildServices>;

beforeEach(async () => {
  services = buildServices();
  await services.db.cases.add(file);
  await services.db.caseEvents.bulkAdd(caseEvents('drafted 2026-11-01', 'sent 2026-11-02'));
  services.clock.now += 60_000;
});

async function order(more: Partial<KeepOrder> = {}): Promise<KeepOrder> {
  const brought = { files: [mail, odd], pasted: '' };
  const answer = await readHere({ files: [mail] }, { recipients: ['Parcel Carrier Oy'] });
  return { case: file.id, kind: 'answered', date: '2026-11-18', reasons: null, answer, brought, ...more };
}

const events = () => services.db.caseEvents.where('case').equals(file.id).toArray();
const standing = async () => eventsInForce(await events()).map(({ type }) => type);

test('an answer is kept with its event, and its files come back byte for byte', async () => {
  const kept = await keepReply(services, await order());
  expect(kept.ok).toBe(true);
  const [row] = await repliesOf(services, file.id);
  expect(row).toMatchObject({ kind: 'answered', receivedOn: '2026-11-18', from: 'privacy@lamppu.example' });
  expect(row?.sign?.quote).toContain('Please find attached');
  const [stored] = (await events()).filter(({ type }) => type === 'answered');
  expect(stored).toMatchObject({ id: row?.event, date: '2026-11-18', attachments: row?.attachments });
  expect(stored?.attachments?.map(({ name, bytes }) => `${name} ${bytes}`)).toEqual([
    `access-answer.eml ${mail.bytes.length}`,
    '../../odd.bin 6',
  ]);
  for (const [index, { bytes }] of [mail, odd].entries()) {
    const reference = row?.attachments[index];
    const back = await attachmentOf(services, row?.id ?? '', reference?.hash ?? '');
    expect([...(back ?? [])]).toEqual([...bytes]);
    const sum = Buffer.from(await crypto.subtle.digest('SHA-256', bytes as Uint8Array<ArrayBuffer>)).toString('hex');
    expect(reference?.hash).toBe(`sha256-${sum}`);
  }
  expect(caseState(file, await events(), '2026-11-22').stage).toBe('answered');
});

test('the composer learns what the newest checked answer lacks', async () => {
  expect(await missingItemsOf(services, file.id)).toBeNull();
  await keepReply(services, await order());
  const missing = await missingItemsOf(services, file.id);
  expect(missing?.answeredOn).toBe('2026-11-18');
  expect(missing?.items).toContainEqual({ item: '15(1)(c)' });
  expect(missing?.items).toContainEqual({ item: 'recipient', subject: 'Parcel Carrier Oy' });
  expect(missing?.items.map(({ item }) => item)).not.toContain('15(3)');
});

test('only an answer to a request for access is held against Article 15', async () => {
  await keepReply(services, await order({ kind: 'acknowledged' }));
  expect((await repliesOf(services, file.id))[0]?.checked).toBeNull();
  await services.db.cases.put({ ...file, right: '17' });
  await keepReply(services, await order());
  expect((await repliesOf(services, file.id)).map(({ checked }) => checked)).toEqual([null, null]);
});

test('whether reasons were given is kept where it matters, and a bounce takes back its own sending', async () => {
  await services.db.caseEvents.clear();
  const [sent] = caseEvents('sent 2026-11-02');
  if (sent) await services.db.caseEvents.add({ ...sent, channel: 'mailto' });
  await keepReply(services, await order({ kind: 'extended', reasons: true }));
  services.clock.now += 60_000;
  await keepReply(services, await order({ kind: 'answered', reasons: true }));
  const [extended, answered] = (await events()).slice(1);
  expect(extended).toMatchObject({ type: 'extended', reasons: true });
  expect(answered).not.toHaveProperty('reasons');
  await keepReply(services, await order({ kind: 'bounced' }));
  expect((await events()).find(({ type }) => type === 'bounced')?.channel).toBe('mailto');
});

test('a kind that is no event is kept and changes nothing', async () => {
  for (const kind of ['other', 'form-demanded'] as const)
    expect((await keepReply(services, await order({ kind }))).ok).toBe(true);
  expect(await standing()).toEqual(['drafted', 'sent']);
  expect((await repliesOf(services, file.id)).map(({ event }) => event)).toEqual([null, null]);
});

test.each([
  ['a day to come', { date: '2026-11-23' }],
  ['no date', { date: 'yesterday' }],
  ['a kind that is none', { kind: 'drafted' as never }],
  ['a case id that is none', { case: 'x' }],
])('%s is refused and nothing is kept', async (_, wrong) => {
  expect(await keepReply(services, await order(wrong))).toEqual({ ok: false, error: 'invalid' });
  expect(await services.db.replies.count()).toBe(0);
});

test('a request that is not there gets no answer', async () => {
  const wrong = await order({ case: '01KAQ0000000000000000000C9' });
  expect(await keepReply(services, wrong)).toEqual({ ok: false, error: 'unknown-case' });
});

test('when the event cannot be written, neither answer nor files stay', async () => {
  const failing = vi.spyOn(services.db.caseEvents, 'add').mockRejectedValue(new Error('no'));
  expect(await keepReply(services, await order())).toEqual({ ok: false, error: 'internal' });
  failing.mockRestore();
  expect(await services.db.replies.count()).toBe(0);
  expect(await services.db.attachments.count()).toBe(0);
});

test('deleting takes answer, files and meaning away; undoing brings all back; again and again', async () => {
  const kept = await keepReply(services, await order());
  const id = kept.ok ? kept.value : '';
  const [before] = await repliesOf(services, file.id);
  for (let round = 0; round < 2; round++) {
    const deleted = await deleteReply(services, id);
    expect(await standing()).toEqual(['drafted', 'sent']);
    expect(await services.db.attachments.count()).toBe(0);
    expect(await repliesOf(services, file.id)).toEqual([]);
    if (deleted) await putReplyBack(services, deleted);
    expect(await standing()).toEqual(['drafted', 'sent', 'answered']);
    expect(await repliesOf(services, file.id)).toEqual([before]);
    const back = await attachmentOf(services, id, before?.attachments[1]?.hash ?? '');
    expect([...(back ?? [])]).toEqual([...odd.bytes]);
  }
  expect(await deleteReply(services, '01KAQ0000000000000000000C9')).toBeNull();
});
