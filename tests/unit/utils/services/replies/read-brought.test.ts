import { strToU8, zipSync } from 'fflate';
import { expect, test } from 'vitest';
import { plainName, savedName } from '../../../../../utils/services/replies/plain-name.ts';
import { readAnswer } from '../../../../../utils/services/replies/read-answer.ts';
import { readBrought } from '../../../../../utils/services/replies/read-brought.ts';
import { answerFile, readHere, textFile } from '../../../../support/answers.ts';
import { buildPdf } from '../../../../support/build-pdf.ts';

const resultOf = (read: Awaited<ReturnType<typeof readHere>>, item: string, subject?: string) =>
  read.checked.find((one) => one.item === item && one.subject === subject);

test('a mail with its data: who, when, what, and each point with its place', async () => {
  const read = await readHere(
    { files: [answerFile('access-answer.eml')] },
    {
      categories: ['name', 'health'],
      recipients: ['Parcel Carrier Oy'],
      identifiers: [{ name: 'visitor', value: 'vx-88-aa12-44' }, { name: 'other' }],
    },
  );
  expect(read.reading).toMatchObject({ from: 'privacy@lamppu.example', date: '2026-11-18T07:30:00Z', language: 'en' });
  expect(read.reading.signs[0]).toMatchObject({ kind: 'answered', confidence: 'sure' });
  expect(resultOf(read, '15(1)(a)')).toMatchObject({ result: 'found', where: { part: 'access-answer.eml' } });
  expect(resultOf(read, '15(1)(d)')?.where?.quote).toContain('72 months');
  expect(resultOf(read, '15(3)')).toMatchObject({ result: 'found', where: { part: 'data.json' } });
  expect(resultOf(read, 'identifier', 'visitor')).toMatchObject({ result: 'found', where: { part: 'data.json' } });
  expect(resultOf(read, 'identifier', 'other')?.result).toBe('cannot-tell');
  expect(resultOf(read, 'category', 'name')?.result).toBe('found');
  expect(resultOf(read, 'category', 'health')?.result).toBe('not-found');
  expect(resultOf(read, 'recipient', 'Parcel Carrier Oy')?.result).toBe('not-found');
});

test('what the customer wrote and the shop quotes is not taken for an answer', async () => {
  const read = await readHere({ files: [answerFile('access-answer.eml')] });
  for (const item of ['15(1)(c)', '15(1)(g)', '15(1)(h)'])
    expect(resultOf(read, item), item).toMatchObject({ result: 'not-found', where: null });
});

test('a picture under a mail is named as unread, but nothing hangs on it; a larger one leaves everything open', async () => {
  const read = await readHere({ files: [answerFile('access-answer.eml')] });
  expect(read.unread).toEqual([{ name: '../../logo.png', problem: 'unknown-format' }]);
  const scan = { name: 'scan.png', type: 'image/png', bytes: new Uint8Array(80_000) };
  const open = await readHere({ files: [answerFile('access-answer.eml'), scan] });
  expect(resultOf(open, '15(1)(c)')?.result).toBe('cannot-tell');
});

test('HTML, in a mail or saved, is read as text, and nothing of it stays markup', async () => {
  const read = await readHere({ files: [answerFile('hostile.eml')] });
  expect(read.reading.signs[0]?.kind).toBe('extended');
  expect(read.reading.reasons?.quote).toContain('high number of requests');
  expect(read.reading.text).not.toMatch(/<iframe|pixel\.gif|<p>/);
  const page = textFile('answer.html', '<p>We cannot comply with your request.</p><script>alert(1)</script>');
  const saved = await readHere({ files: [page] });
  expect(saved.reading.signs[0]).toMatchObject({ kind: 'refused', quote: 'We cannot comply with your request.' });
  expect(saved.reading.text).not.toContain('alert');
});

test('a PDF is read for its text, and its bytes stay as they were', async () => {
  const words = 'Please find attached a copy of the data that we hold about you in our shop.';
  const pdf = buildPdf([[{ text: words, x: 50, y: 700 }]]);
  const file = { name: 'letter.pdf', type: 'application/pdf', bytes: pdf };
  const before = pdf.slice();
  const read = await readHere({ files: [file] });
  expect(read.reading.signs[0]?.kind).toBe('answered');
  expect(file.bytes).toEqual(before);
  const broken = textFile('broken.pdf', '%PDF-1.4 and no more');
  expect((await readHere({ files: [broken] })).unread).toEqual([{ name: 'broken.pdf', problem: 'damaged' }]);
});

test('an archive of any size inside is bounded and said to be cut', async () => {
  const bomb = zipSync({ 'zeros.csv': new Uint8Array(30_000_000), 'orders.csv': strToU8('order_id,total\n1,20') });
  const read = await readHere({ files: [{ name: 'data.zip', type: '', bytes: bomb }] });
  expect(read.unread).toEqual([{ name: 'data.zip/zeros.csv', problem: 'too-large' }]);
  expect(resultOf(read, '15(3)')).toMatchObject({ result: 'found', where: { part: 'data.zip/orders.csv' } });
});

test('what says nothing known is not recognised, and no answer at all is none', async () => {
  expect((await readHere({ pasted: 'Thank you and have a good day!' })).reading.signs).toEqual([]);
  const signal = new AbortController().signal;
  const reading = { tell: () => undefined, signal };
  const expected = () => Promise.reject(new Error('not asked'));
  expect(await readAnswer([], '  ', expected, reading)).toEqual({ ok: false, error: 'empty' });
  const many = Array.from({ length: 41 }, () => new File(['x'], 'a.txt'));
  expect(await readAnswer(many, '', expected, reading)).toEqual({ ok: false, error: 'too-many' });
  expect(await readAnswer([new File(['x'], 'a.txt')], '', expected, reading)).toEqual({ ok: false, error: 'broken' });
});

test('the reading tells which file it is at', async () => {
  const told: string[] = [];
  const files = [textFile('a.txt', 'Hello.'), textFile('b.txt', 'Hello again.')];
  await readBrought({ files, pasted: '' }, { categories: [], recipients: [], identifiers: [] }, (progress) =>
    told.push(`${progress.done}/${progress.of} ${progress.name}`),
  );
  expect(told).toEqual(['0/2 a.txt', '1/2 b.txt']);
});

test.each([
  ['../../etc/passwd', '../../etc/passwd', 'passwd'],
  ['C:\\data\\a.json', 'C:\\data\\a.json', 'a.json'],
  ['in\u202Evoice.txt\u0000', 'invoice.txt', 'invoice.txt'],
  ['.bashrc', '.bashrc', 'bashrc'],
  ['a/', 'a/', 'answer'],
])('the name %j is shown as %j and saved as %j', (name, shown, saved) => {
  expect(plainName(name)).toBe(shown);
  expect(savedName(name)).toBe(saved);
});
