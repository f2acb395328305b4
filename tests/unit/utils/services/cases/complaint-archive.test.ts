import { strFromU8, unzipSync } from 'fflate';
import { beforeEach, expect, test } from 'vitest';
import { verifyBundle } from '../../../../../utils/evidence/index.ts';
import { english, wordsIn } from '../../../../../utils/i18n/index.ts';
import { complaintArchive } from '../../../../../utils/services/cases/complaint-archive.ts';
import { recordWithFiles } from '../../../../../utils/services/cases/event-files.ts';
import { keepReply } from '../../../../../utils/services/replies/keep-reply.ts';
import { answerFile, readHere } from '../../../../support/answers.ts';
import { buildEvents, buildFile } from '../../../../support/build-case.ts';
import { buildServices } from '../../../../support/build-services.ts';
import { buildShop } from '../../../../support/build-shop.ts';

const file = buildFile();
const words = wordsIn('en', english);
const mail = answerFile('access-answer.eml');
const proof = () => new File(['posted'], 'receipt.txt');
let services: ReturnType<typeof buildServices>;

const opened = async () => {
  const archive = await complaintArchive(services, file.id, words);
  return { leftOut: archive?.leftOut, files: archive ? unzipSync(archive.zip) : {} };
};

beforeEach(async () => {
  services = buildServices();
  await services.db.cases.add(file);
  await services.db.caseEvents.bulkAdd(buildEvents(file, [['drafted', '2026-10-01']]));
  const sent = { case: file.id, type: 'sent', date: '2026-10-05', note: 'my private worry' } as const;
  await recordWithFiles(services, sent, [proof(), proof()]);
  const answer = await readHere({ files: [mail] });
  const order = { case: file.id, kind: 'refused', date: '2026-11-10', reasons: false } as const;
  await keepReply(services, { ...order, answer, brought: { files: [mail], pasted: '' } });
});

test('the archive holds what a complaint rests on, each file byte for byte', async () => {
  await services.db.shops.add(buildShop({ domain: file.shop }));
  const { files, leftOut } = await opened();
  expect(Object.keys(files).sort()).toEqual([
    'answers/01-2026-11-10.txt',
    'answers/01-2026-11-10/access-answer.eml',
    'chronology.txt',
    'evidence-lamppu.example.zip',
    'proofs/2026-10-05-sent/2-receipt.txt',
    'proofs/2026-10-05-sent/receipt.txt',
    'request.txt',
  ]);
  expect(leftOut).toEqual([]);
  expect(files['answers/01-2026-11-10/access-answer.eml']).toEqual(mail.bytes);
  expect(strFromU8(files['request.txt'] ?? new Uint8Array())).toContain(file.letter.body);
  expect(await verifyBundle(files['evidence-lamppu.example.zip'] ?? new Uint8Array())).toEqual([]);
});

test('the chronology tells the days, the files with their sums and how the last day came about, and no private note', async () => {
  const { files } = await opened();
  const text = strFromU8(files['chronology.txt'] ?? new Uint8Array());
  expect(text).toMatch(/2026-10-05 {2}I sent the letter\n +receipt\.txt \(sha256-[0-9a-f]{64}\)/);
  expect(text).toMatch(/2026-11-10 {2}The shop said no\n +No reasons were given\./);
  expect(text).toMatch(/\d\. .*one month.* \(Article 12\(3\) GDPR\)/);
  expect(text).not.toContain('worry');
  expect(
    Object.values(files)
      .map((bytes) => strFromU8(bytes))
      .join(''),
  ).not.toContain('worry');
});

test('a file that is gone is named, and no request is no archive', async () => {
  await services.db.attachments.clear();
  expect((await opened()).leftOut).toContain('answers/01-2026-11-10/access-answer.eml');
  expect(await complaintArchive(services, '01KAQ00000000000000000000R', words)).toBeNull();
});

test('stopped while an answer is put in, no archive is made', async () => {
  const controller = new AbortController();
  const archive = complaintArchive(services, file.id, words, controller.signal);
  controller.abort();
  await expect(archive).rejects.toThrow('aborted');
});
