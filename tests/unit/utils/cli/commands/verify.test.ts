import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, expect, test } from 'vitest';
import { run } from '../../../../../utils/cli/commands/verify.ts';
import { type Evidence, evidenceText, sealEvidence, sha256, writeBundle } from '../../../../../utils/evidence/index.ts';
import { consent, NOON, request, VISIT } from '../../../../support/observed-events.ts';
import { recordedEvidence } from '../../../../support/recorded-evidence.ts';

const folder = mkdtempSync(join(tmpdir(), 'verify-'));
afterAll(() => rmSync(folder, { recursive: true }));
let files = 0;
const file = (content: string | Uint8Array, ending = 'json'): string => {
  const path = join(folder, `${files++}.${ending}`);
  writeFileSync(path, content);
  return path;
};

const POLICY = 'We keep your data for 24 months.';
const events = [request(0, 'https://shop.example/'), consent(9, 'shown')];
const written = async (): Promise<{ evidence: string; texts: Map<string, string> }> => {
  const hash = sha256(POLICY);
  const policies = [{ url: 'https://shop.example/p', hash, readAt: NOON, language: 'en', claims: [], text: POLICY }];
  return { evidence: await recordedEvidence(events, { policies }), texts: new Map([[hash, POLICY]]) };
};
const bundle = async (evidence: string, texts: Map<string, string>): Promise<string> =>
  file(await writeBundle({ evidence, report: '', howTo: '', texts }), 'zip');

test('cc verify finds a file intact', async () => {
  const { evidence, texts } = await written();
  expect(await run([file(evidence)])).toEqual({ output: { intact: true, kind: 'evidence' } });
  expect(await run([await bundle(evidence, texts)])).toEqual({ output: { intact: true, kind: 'bundle' } });
});

test('cc verify names the entry that was changed', async () => {
  const { evidence } = await written();
  const answer = await run([file(evidence.replace('"shown"', '"refused"'))]);
  expect(answer).toMatchObject({
    error: { code: 'altered', message: expect.stringContaining(`entry: ${VISIT}:1`) },
  });
});

test('cc verify finds a quotation that stands in no text, even where the file was sealed again', async () => {
  const { evidence, texts } = await written();
  const { seals: _, ...body }: Evidence = JSON.parse(evidence);
  const finding = (quote: string): Evidence['findings'][number] => ({
    rule: 'C1',
    subject: 'cookie:a',
    severity: 'low',
    verdict: 'differs',
    sentence: '',
    said: { quote, policy: [...texts.keys()][0] ?? '' },
    seen: { text: '', events: [] },
    law: [],
  });
  const sealed = async (quote: string) => evidenceText(sealEvidence({ ...body, findings: [finding(quote)] }));
  expect(await run([await bundle(await sealed('24 months'), texts)])).toHaveProperty('output.intact', true);
  expect(await run([await bundle(await sealed('24 years'), texts)])).toMatchObject({
    error: { code: 'altered', message: 'quotation: C1 cookie:a' },
  });
});

test('cc verify states what it cannot read', async () => {
  expect(await run([join(folder, 'none.json')])).toMatchObject({ error: { code: 'unreadable' } });
  expect(await run([file('{}')])).toMatchObject({ error: { code: 'altered' } });
});

test.each([[[]], [['a', 'b']], [['--all']]])('%j is wrong usage', async (args) => {
  expect(await run(args)).toHaveProperty('usage');
});
