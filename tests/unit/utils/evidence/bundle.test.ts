import fc from 'fast-check';
import { strFromU8, strToU8, zipSync } from 'fflate';
import { beforeAll, describe, expect, test } from 'vitest';
import {
  buildEvidence,
  CHAIN_START,
  type Evidence,
  evidenceText,
  sealEvidence,
  sha256,
  unpack,
  verifyBundle,
  verifyEvidence,
  writeBundle,
} from '../../../../utils/evidence/index.ts';
import { seenCookie } from '../../../support/comparisons.ts';
import { evidenceInput } from '../../../support/evidence-input.ts';
import { consent, NOON, request, setCookie, VISIT, wish } from '../../../support/observed-events.ts';
import { chainedJournal } from '../../../support/verify-journal.ts';

const POLICY = 'Vi sparar dina uppgifter i 24 månader. 🍪';
let evidence: Evidence;
let text: string;
let archive: Uint8Array;

beforeAll(async () => {
  const journal = await chainedJournal(
    [request(0, 'https://shop.example/'), setCookie(5, wish('sid')), consent(9, 'shown')],
    VISIT,
  );
  const hash = await sha256(POLICY);
  evidence = await sealEvidence(
    buildEvidence(
      evidenceInput({
        seen: [seenCookie('sid')],
        journal,
        visits: [
          {
            id: VISIT,
            startedAt: new Date(NOON).toISOString(),
            access: 'all',
            length: journal.length,
            head: journal.at(-1)?.hash ?? CHAIN_START,
            kept: true,
          },
        ],
        policies: [{ url: 'https://shop.example/p', hash, readAt: NOON, language: 'sv', claims: [], text: POLICY }],
      }),
    ),
  );
  text = evidenceText(evidence);
  archive = await writeBundle({
    evidence: text,
    report: '<!doctype html>',
    howTo: 'Så här',
    texts: new Map([[hash, POLICY]]),
  });
});

/** The evidence after a change, written as the extension writes it. */
const altered = (change: (copy: Evidence) => void): Promise<{ code: string; where: string }[]> => {
  const copy = structuredClone(evidence);
  change(copy);
  return verifyEvidence(evidenceText(copy));
};

describe('evidence', () => {
  test('as it was written is intact', async () => {
    expect(await verifyEvidence(text)).toEqual([]);
  });

  test('names the event that was changed', async () => {
    const found = await altered((copy) => {
      (copy.journal[1] as { event: { at: number } }).event.at += 1;
    });
    expect(found).toContainEqual({ code: 'entry', where: `${VISIT}:1` });
    expect(found).toContainEqual({ code: 'section', where: 'journal' });
  });

  test('names the event that is missing, and the visit whose end is', async () => {
    expect(await altered((copy) => void (copy.journal as unknown[]).splice(1, 1))).toContainEqual({
      code: 'entry-missing',
      where: `${VISIT}:1`,
    });
    expect(await altered((copy) => void (copy.journal as unknown[]).pop())).toContainEqual({
      code: 'visit-head',
      where: VISIT,
    });
  });

  test('names the section of anything else', async () => {
    const found = await altered((copy) => {
      for (const cookie of copy.cookies) cookie.requestedSeconds = 1;
    });
    expect(found).toEqual([{ code: 'section', where: 'cookies' }]);
  });

  test('a finding may only cite what is there', async () => {
    const finding = { rule: 'C2', subject: 'x', said: null, seen: { text: '', events: [`${VISIT}:99`] } };
    expect(await altered((copy) => void copy.findings.push(finding as never))).toContainEqual({
      code: 'reference',
      where: `C2 x: ${VISIT}:99`,
    });
  });

  test('entries that were deleted after their keep-time are no alteration', async () => {
    const rest = {
      ...evidence,
      journal: [],
      visits: evidence.visits.map((visit) => ({ ...visit, kept: false })),
      events: { count: 0, head: CHAIN_START },
    };
    expect(await verifyEvidence(evidenceText(await sealEvidence(rest)))).toEqual([]);
  });

  test.each(['', '{', '[]', '{"schema":"customer-copy/evidence@1"}', '{"schema":"other"}', 'null'])(
    'what is none (%s) is said to be none',
    async (junk) => {
      expect((await verifyEvidence(junk))[0]?.code).toMatch(/^not-/);
    },
  );
});

describe('a bundle', () => {
  test('as it was written is intact, and the same again', async () => {
    expect(await verifyBundle(archive)).toEqual([]);
    expect(Object.keys(unpack(archive) ?? {})).toContain('evidence.json');
  });

  test('with one octet flipped anywhere is found out', async () => {
    const places = fc.record({
      at: fc.integer({ min: 0, max: archive.length - 1 }),
      bit: fc.integer({ min: 0, max: 7 }),
    });
    await fc.assert(
      fc.asyncProperty(places, async ({ at, bit }) => {
        const flipped = Uint8Array.from(archive);
        flipped[at] = (flipped[at] ?? 0) ^ (1 << bit);
        expect(await verifyBundle(flipped)).not.toEqual([]);
      }),
      { numRuns: 300 },
    );
  });

  test('names the policy that was rewritten, even with its sum', async () => {
    const files = unpack(archive) ?? {};
    const [path = ''] = Object.keys(files).filter((name) => name.startsWith('policies/'));
    const found = await verifyBundle(zipSync({ ...files, [path]: strToU8(POLICY.replace('24', '12')) }));
    expect(found).toContainEqual({ code: 'file', where: path });
    expect(found.map(({ code }) => code)).toContain('policy-text');
  });

  test('names a file too many and a file too few', async () => {
    const { 'report.html': _, ...rest } = unpack(archive) ?? {};
    expect(await verifyBundle(zipSync(rest))).toContainEqual({ code: 'file-missing', where: 'report.html' });
    expect(await verifyBundle(zipSync({ ...rest, 'extra.txt': strToU8('x') }))).toContainEqual({
      code: 'file-unknown',
      where: 'extra.txt',
    });
  });

  test('that is no archive, or holds too much, is refused', async () => {
    expect(await verifyBundle(strToU8('PK no'))).toEqual([{ code: 'archive', where: 'the archive cannot be opened' }]);
    const many = Object.fromEntries(Array.from({ length: 600 }, (_, number) => [`f${number}`, strToU8('')]));
    expect(unpack(zipSync(many))).toBeNull();
    expect(strFromU8(unpack(archive)?.['HOW-TO-VERIFY.txt'] ?? strToU8(''))).toBe('Så här');
  });
});
