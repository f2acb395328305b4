import { expect, test } from 'vitest';
import { phrasesOf } from '../../../../../utils/policy/cues/lexicon.ts';
import type { Claim, ClaimBody } from '../../../../../utils/policy/model.ts';
import { applyCorrections, correctReading } from '../../../../../utils/policy/versions/apply-corrections.ts';
import type { ClaimCorrection } from '../../../../../utils/policy/versions/correction.ts';
import { claim } from '../../../../support/comparisons.ts';
import { claimsOf, read } from '../read.ts';

const about = (of: Claim, verdict: ClaimCorrection['verdict'], reads = ''): ClaimCorrection => ({
  kind: of.kind,
  quote: of.quote,
  value: JSON.stringify(of.value),
  verdict,
  reads,
  madeAt: 1,
});
const length = { min: 'P2Y', max: 'P2Y', minSeconds: 63_113_904, maxSeconds: 63_113_904 };

test.each<[body: ClaimBody, reads: string, value: unknown]>([
  [{ kind: 'controller.name', value: 'Lamp' }, ' Lamppukauppa Oy ', 'Lamppukauppa Oy'],
  [{ kind: 'policy.updated', value: '2021-05-14' }, '3. lokakuuta 2025', '2025-10-03'],
  [{ kind: 'recipient', value: { name: 'Post', role: 'carrier' } }, 'Posti', { name: 'Posti', role: 'carrier' }],
  [{ kind: 'right', value: { article: '15', how: null } }, '20', { article: '20', how: null }],
  [
    { kind: 'retention', value: { subject: 'orders', criteria: 'as long as needed' } },
    '6 years',
    { subject: 'orders', min: 'P6Y', max: 'P6Y', minSeconds: 189_341_712, maxSeconds: 189_341_712 },
  ],
  [
    { kind: 'cookie.lifetime', value: { scope: 'all', storage: ['cookie'], ...length } },
    '30 s – 24 månader',
    { scope: 'all', storage: ['cookie'], min: 'PT30S', max: 'P24M', minSeconds: 30, maxSeconds: 63_113_904 },
  ],
  [
    { kind: 'cookie', value: { name: '_ga', lifetime: { kind: 'session' } } },
    '13 Monate',
    { name: '_ga', lifetime: { kind: 'duration', iso: 'P13M', seconds: 34_186_698 } },
  ],
])('%j, the customer reads %s', (body, reads, value) => {
  const read = claim(body);
  expect(applyCorrections([read], [about(read, 'instead', reads)])).toEqual([{ ...read, value }]);
  expect(applyCorrections([read], [about(read, 'not-said', reads)])).toEqual([]);
});

test.each<[ClaimBody, string]>([
  [{ kind: 'policy.updated', value: '2021-05-14' }, 'last spring'],
  [{ kind: 'cookie', value: { name: '_ga', lifetime: { kind: 'session' } } }, 'much longer'],
  [{ kind: 'right', value: { article: '15', how: null } }, 'another one'],
  [{ kind: 'purpose', value: { purpose: 'marketing', text: 'adverts' } }, 'statistics'],
  [{ kind: 'controller.name', value: 'Lamp' }, '  '],
])('%j is left out where the customer’s words "%s" tell no value', (body, reads) => {
  const read = claim(body);
  expect(applyCorrections([read], [about(read, 'instead', reads)])).toEqual([]);
});

test('other claims, and other values of the same words, stay', () => {
  const [one, two] = [claim({ kind: 'dpo.name', value: 'A B' }), claim({ kind: 'dpo.name', value: 'C D' })];
  expect(applyCorrections([one, two], [about(one, 'not-said')])).toEqual([two]);
});

test('what only a claim left out told is missing, and what a new one tells no longer is', () => {
  const reading = read(
    `# Your rights\n\nYou have the right of access to your data. ${'Words that say nothing more of it. '.repeat(20)}`,
  );
  const right = claimsOf(reading, 'right')[0];
  if (right === undefined) throw new Error('no right');
  const missing = (corrections: ClaimCorrection[]): string[] =>
    correctReading(reading, corrections)
      .absences.map(({ item }) => item)
      .filter((item) => item === 'right.15' || item === 'right.20');
  expect(missing([])).toEqual(['right.20']);
  expect(missing([about(right, 'not-said')]).sort()).toEqual(['right.15', 'right.20']);
  expect(missing([about(right, 'instead', '20')])).toEqual(['right.15']);
  const added = correctReading(reading, [about(right, 'not-said')], phrasesOf).absences;
  expect(added.find(({ item }) => item === 'right.15')).toMatchObject({
    sections: reading.sections,
    lookedFor: expect.arrayContaining(['right of access']),
  });
  expect(correctReading(reading, [])).toBe(reading);
});
