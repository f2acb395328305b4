import { strToU8, zipSync } from 'fflate';
import { expect, test } from 'vitest';
import { answerFile, readHere, textFile } from '../../../../support/answers.ts';
import { buildPdf } from '../../../../support/build-pdf.ts';

const b64 = (bytes: Uint8Array): string => Buffer.from(bytes).toString('base64');

/** A mail with one file, as bytes. */
const mailOf = (headers: string[], text: string, file: { type: string; name?: string; bytes: Uint8Array }) =>
  strToU8(
    [
      ...headers,
      'MIME-Version: 1.0',
      'Content-Type: multipart/mixed; boundary="x"',
      '',
      '--x',
      'Content-Type: text/plain; charset=utf-8',
      '',
      text,
      '--x',
      `Content-Type: ${file.type}`,
      `Content-Disposition: attachment${file.name === undefined ? '' : `; filename="${file.name}"`}`,
      'Content-Transfer-Encoding: base64',
      '',
      b64(file.bytes),
      '--x--',
      '',
    ].join('\r\n'),
  );

const pdf = buildPdf([[{ text: 'The recipients of your data are Posti and our bank.', x: 50, y: 700 }]]);
const shop = ['From: privacy@lamppu.example', 'To: kim@mail.example', 'Subject: Your request'];
const forwarded = ['From: kim@mail.example', 'To: kim@other.example', 'Subject: Fwd'];

const where = (read: Awaited<ReturnType<typeof readHere>>, item: string) =>
  read.checked.find((one) => one.item === item)?.where;

test('a PDF in an archive in a mail is read, and its place is told', async () => {
  const zip = zipSync({ 'letters/letter.pdf': pdf });
  const mail = mailOf(shop, 'Please find enclosed a copy of your data.', { type: '', name: 'all.zip', bytes: zip });
  const read = await readHere({ files: [{ name: 'answer.eml', type: '', bytes: mail }] });
  expect(where(read, '15(1)(c)')).toMatchObject({ part: 'all.zip/letters/letter.pdf' });
  expect(read.unread).toEqual([]);
});

test('a mail attached to a mail is the answer, with its own files', async () => {
  const answer = answerFile('access-answer.eml').bytes;
  const mail = mailOf(forwarded, 'See below.', { type: 'message/rfc822', bytes: answer });
  const read = await readHere({ files: [{ name: 'fwd.eml', type: '', bytes: mail }] });
  expect(read.reading).toMatchObject({ from: 'privacy@lamppu.example', date: '2026-11-18T07:30:00Z' });
  expect(read.reading.signs[0]?.kind).toBe('answered');
  expect(where(read, '15(3)')?.part).toBe('attachment-1/data.json');
});

test('the customer’s own letter, come back under an answer, is no answer', async () => {
  const own = strToU8(
    [
      'From: Kim <Kim@mail.example>',
      'To: privacy@lamppu.example',
      'Subject: Request',
      '',
      'Please name the recipients of my data.',
    ].join('\r\n'),
  );
  const mail = mailOf(shop, 'We received your request.', { type: 'message/rfc822', bytes: own });
  const read = await readHere({ files: [{ name: 'answer.eml', type: '', bytes: mail }] });
  expect(read.checked.find(({ item }) => item === '15(1)(c)')).toMatchObject({ result: 'not-found' });
});

test('archives in archives are opened four deep, and no deeper', async () => {
  const packed = (depth: number): Uint8Array =>
    zipSync(depth === 1 ? { 'orders.csv': strToU8('order_id,total\n1,20') } : { 'in.zip': packed(depth - 1) });
  const four = await readHere({ files: [{ name: 'a.zip', type: '', bytes: packed(4) }] });
  expect(where(four, '15(3)')?.part).toBe('a.zip/in.zip/in.zip/in.zip/orders.csv');
  const five = await readHere({ files: [{ name: 'a.zip', type: '', bytes: packed(5) }] });
  expect(five.unread).toEqual([{ name: 'a.zip/in.zip/in.zip/in.zip/in.zip', problem: 'too-deep' }]);
  expect(five.checked.some(({ result }) => result === 'not-found')).toBe(false);
});

test('one budget holds for everything packed in an answer', async () => {
  const files = Object.fromEntries(Array.from({ length: 300 }, (_, i) => [`${i}.txt`, strToU8('x')]));
  const twice = zipSync({ 'one.zip': zipSync(files), 'two.zip': zipSync(files) });
  const read = await readHere({ files: [{ name: 'a.zip', type: '', bytes: twice }, textFile('b.txt', 'Hello.')] });
  expect(read.unread).toHaveLength(102);
  expect(read.unread[0]).toEqual({ name: 'a.zip/two.zip/198.txt', problem: 'too-large' });
});
