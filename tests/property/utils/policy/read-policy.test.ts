import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { blocksFromText } from '../../../../utils/policy/blocks/blocks-from-text.ts';
import type { Block, PolicyReading } from '../../../../utils/policy/model.ts';
import { readPolicy } from '../../../../utils/policy/read-policy.ts';

const WORDS = [
  'We',
  'share',
  'data',
  'with',
  'Posti',
  'Oyj',
  'cookie',
  '_ga',
  '24',
  'months',
  'right',
  'to',
  'erasure',
  'no',
  'longer',
  'Privacy',
  'Shield',
  'a@b.fi',
  '(at)',
  '15min-',
  'controller',
  ':',
  '.',
  '\n',
  '\n\n',
  '- ',
  '8.6.2021',
  'Last updated',
  '33100',
  'Tampere',
  '0737546-2',
  'säilytetään',
  'vuotta',
  'ÄÖ',
  '\u0000',
  '😀',
  '|',
  '\t',
  '#',
];
const text = fc.array(fc.constantFrom(...WORDS), { maxLength: 120 }).map((words) => words.join(' '));
const anyText = fc.oneof(text, fc.string({ unit: 'binary', maxLength: 300 }));
const language = fc.constantFrom('en', 'fi', 'sv', 'de', 'und') as fc.Arbitrary<PolicyReading['language']>;
const block: fc.Arbitrary<Block> = fc.record(
  {
    role: fc.constantFrom<Block['role']>('heading1', 'heading6', 'para', 'li', 'dt', 'dd', 'cell', 'caption'),
    text: anyText,
    cell: fc.record({ table: fc.nat(3), row: fc.nat(), column: fc.nat(), header: fc.boolean() }),
    hidden: fc.boolean(),
  },
  { requiredKeys: ['role', 'text'] },
);

function check(reading: PolicyReading): void {
  for (const claim of reading.claims) {
    expect(reading.text.slice(claim.start, claim.end)).toBe(claim.quote);
    expect(claim.end).toBeGreaterThan(claim.start);
    if (claim.kind === 'cookie.lifetime') expect(claim.value.minSeconds).toBeLessThanOrEqual(claim.value.maxSeconds);
  }
}

describe('any input', () => {
  test('quotations are exact and nothing is thrown, from text', () => {
    fc.assert(
      fc.property(anyText, language, (source, lang) => check(readPolicy(blocksFromText(source), { language: lang }))),
      { numRuns: 300 },
    );
  });

  test('quotations are exact and nothing is thrown, from blocks', () => {
    fc.assert(
      fc.property(fc.array(block, { maxLength: 30 }), language, (blocks, lang) =>
        check(readPolicy(blocks, { language: lang })),
      ),
      { numRuns: 300 },
    );
  });

  test('the same blocks read the same', () => {
    fc.assert(
      fc.property(fc.array(block, { maxLength: 10 }), (blocks) => {
        expect(readPolicy(structuredClone(blocks))).toEqual(readPolicy(blocks));
      }),
      { numRuns: 60 },
    );
  });
});

test('claims do not depend on blanks around the blocks', () => {
  fc.assert(
    fc.property(text, (source) => {
      const bare = readPolicy(blocksFromText(source), { language: 'en' });
      const spaced = readPolicy(
        blocksFromText(source).map((each) => ({ ...each, text: `  ${each.text}\u00A0 ` })),
        { language: 'en' },
      );
      expect(spaced).toEqual(bare);
    }),
    { numRuns: 100 },
  );
});
