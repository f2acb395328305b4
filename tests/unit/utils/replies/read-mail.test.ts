import { expect, test } from 'vitest';
import { readMail, readReply } from '../../../../utils/replies/index.ts';

const bytes = (text: string): Uint8Array => new TextEncoder().encode(text);

const mail = [
  'From: =?utf-8?Q?Kauppa_=C3=84?= <tietosuoja@shop.example>',
  'To: someone@mail.example',
  'Subject: =?utf-8?B?VmFzdGF1cyBweXludMO2w7ZzaQ==?=',
  'Date: Mon, 30 Nov 2026 23:10:00 +0200',
  'MIME-Version: 1.0',
  'Content-Type: multipart/mixed; boundary="x"',
  '',
  '--x',
  'Content-Type: text/plain; charset=utf-8',
  'Content-Transfer-Encoding: quoted-printable',
  '',
  'Liitteen=C3=A4 on kopio tiedoista, jotka sinusta on meill=C3=A4.',
  '--x',
  'Content-Type: application/json; name="data.json"',
  'Content-Disposition: attachment; filename="data.json"',
  'Content-Transfer-Encoding: base64',
  '',
  'eyJlbWFpbCI6ImFAYi5leGFtcGxlIn0=',
  '--x--',
  '',
].join('\r\n');

test('an .eml file: who, when, what, and the files', async () => {
  const read = await readMail(bytes(mail));
  expect(read).toMatchObject({
    from: 'tietosuoja@shop.example',
    subject: 'Vastaus pyyntöösi',
    date: '2026-11-30T21:10:00Z',
    attachments: [{ name: 'data.json', type: 'application/json' }],
    cut: false,
  });
  expect(new TextDecoder().decode(read?.attachments[0]?.bytes)).toBe('{"email":"a@b.example"}');
  expect(read && readReply(read).signs[0]).toMatchObject({ kind: 'answered' });
});

test('a mail of HTML alone has a text too', async () => {
  const html = mail.replace('text/plain', 'text/html').replace('Liitteen', '<p>Liitteen');
  expect((await readMail(bytes(html)))?.text).toContain('Liitteenä on kopio');
});

test.each([[''], ['just words'], ['%PDF-1.7'], ['\u0000\u0001']])('%j is no mail', async (text) => {
  expect(await readMail(bytes(text))).toBeNull();
});
