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

const PICTURE = Uint8Array.from([0x89, 0x50, 0x4e, 0x47, 1, 2, 3, 4, 5, 6, 7, 8]);
const POLICY = 'Vi sparar dina uppgifter i 24 månader. 🍪';
let evidence: Evidence;
let text: string;
let archive: Uint8Array;

const pictureHash = async (): Promise<string> =>
  `sha256-${Buffer.from(await crypto.subtle.digest('SHA-256', PICTURE)).toString('hex')}`;
/** Where the octets of each file lie in the archive: stored as they are, each of them stands there once. */
const placesIn = (whole: Uint8Array): { path: string; from: number; to: number }[] =>
  Object.entries(unpack(whole) ?? {}).map(([path, octets]) => {
    const from = Buffer.from(whole).indexOf(octets);
    return { path, from, to: from + octets.length };
  });

beforeAll(async () => {
  const journal = await chainedJournal(
    [request(0, 'https://shop.example/'), setCookie(5, wish('sid')), consent(9, 'shown')],
    VISIT,
  );
  const hash = sha256(POLICY);
  evidence = sealEvidence(
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
        pictures: [{ at: NOON, url: 'https://shop.example/', width: 4, height: 3, hash: await pictureHash() }],
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
    pictures: new Map([[await pictureHash(), PICTURE]]),
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
    expect(await verifyEvidence(evidenceText(sealEvidence(rest)))).toEqual([]);
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

  test('with one octet flipped anywhere is found out, by the name of the file it lies in', async () => {
    const places = placesIn(archive);
    const flips = fc.record({
      at: fc.integer({ min: 0, max: archive.length - 1 }),
      bit: fc.integer({ min: 0, max: 7 }),
    });
    await fc.assert(
      fc.asyncProperty(flips, async ({ at, bit }) => {
        const flipped = Uint8Array.from(archive);
        flipped[at] = (flipped[at] ?? 0) ^ (1 << bit);
        const found = await verifyBundle(flipped);
        const hit = places.find(({ from, to }) => from <= at && at < to)?.path;
        // What lies in a file is told by its name. Of a sum it cannot be told whether it or its file was changed, and the
        // rest is the archive's own bookkeeping.
        expect(
          hit === undefined || hit === 'SHA256SUMS' || found.some(({ where }) => where.includes(hit)),
          `${hit} ${at}`,
        ).toBe(true);
        expect(found).not.toEqual([]);
      }),
      { numRuns: 300 },
    );
  });

  test('names the picture that was replaced, even with its sum, and the one that was put in', async () => {
    const files = unpack(archive) ?? {};
    const path = `pictures/${(await pictureHash()).slice(7)}.png`;
    expect(Object.keys(files)).toContain(path);
    const other = { ...files, [path]: Uint8Array.from([...PICTURE, 9]), 'pictures/own.png': PICTURE };
    const sums = await Promise.all(
      Object.entries(other)
        .filter(([name]) => name !== 'SHA256SUMS')
        .sort(([a], [b]) => (a < b ? -1 : 1))
        .map(async ([name, octets]) => {
          const sum = await crypto.subtle.digest('SHA-256', octets as Uint8Array<ArrayBuffer>);
          return `${Buffer.from(sum).toString('hex')}  ${name}\n`;
        }),
    );
    expect(await verifyBundle(zipSync({ ...other, SHA256SUMS: strToU8(sums.join('')) }))).toEqual([
      { code: 'picture', where: path },
      { code: 'file-unknown', where: 'pictures/own.png' },
    ]);
    const { [path]: _, ...without } = files;
    expect(await verifyBundle(zipSync(without))).toContainEqual({ code: 'file-missing', where: path });
  });

  test('of a version that knew no pictures is intact', async () => {
    const { pictures: _, ...before } = evidence;
    expect(await verifyEvidence(evidenceText(sealEvidence(before as Evidence)))).toEqual([]);
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
