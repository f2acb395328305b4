import fc from 'fast-check';
import { expect, test } from 'vitest';
import type { Foreign } from '../../../../../utils/policy/declarations/model.ts';
import { readDeclaration } from '../../../../../utils/policy/declarations/read-declaration.ts';
import { DECLARATION_TOOLS, PAGE_PATH } from '../../../../../utils/policy/declarations/tools.ts';

/** Names that the tools' own data have, so that junk now and then fits. */
const names = [...new Set(JSON.stringify(DECLARATION_TOOLS.map(({ map }) => map)).match(/[A-Za-z]{3,}|\d/g) ?? [])];
const text = fc.oneof(
  fc.constantFrom('_ga', 'Google', '2 years', 'Session', 'Statistics', '<b>x</b>', '', '\u200b'),
  fc.string(),
);
const junk = fc.letrec<{ value: Foreign }>((tie) => ({
  value: fc.oneof(
    { depthSize: 'small', withCrossShrink: true },
    text,
    fc.double({ noDefaultInfinity: true, noNaN: true }),
    fc.boolean(),
    fc.constant(null),
    fc.array(tie('value'), { maxLength: 6 }),
    fc.dictionary(fc.oneof(fc.constantFrom(...names), fc.string()), tie('value'), { maxKeys: 6 }),
  ),
})).value;

test('whatever stands at a tool’s paths, reading ends, and every quotation is exact', () => {
  const reads = fc
    .constantFrom(...DECLARATION_TOOLS)
    .chain(({ id, reads: paths }) =>
      fc.tuple(fc.constant(id), fc.constantFrom(...paths.map(({ path }) => path), PAGE_PATH), junk),
    );
  fc.assert(
    fc.property(reads, fc.string(), ([tool, path, value], language) => {
      const made = readDeclaration(tool, [{ path, value }], language);
      for (const { quote, start, end } of made?.reading.claims ?? []) {
        expect(quote).not.toBe('');
        expect(made?.reading.text.slice(start, end)).toBe(quote);
      }
    }),
  );
});
