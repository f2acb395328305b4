import fc from 'fast-check';
import { expect, test } from 'vitest';
import { diffWords } from '../../../../../utils/policy/versions/diff-words.ts';

const text = fc
  .array(fc.constantFrom('we ', 'keep ', 'data', ' ', '\n', '\t', '6', 'ä', '𝒳', '.', '\ud800'), { maxLength: 60 })
  .map((parts) => parts.join(''));

test('any two texts can be put together from their difference, and a text differs from itself in nothing', () => {
  fc.assert(
    fc.property(text, text, (before, after) => {
      const changes = diffWords(before, after);
      expect(changes.flatMap(({ kind, text }) => (kind === 'added' ? [] : text)).join('')).toBe(before);
      expect(changes.flatMap(({ kind, text }) => (kind === 'removed' ? [] : text)).join('')).toBe(after);
      expect(diffWords(before, before).every(({ kind }) => kind === 'same')).toBe(true);
    }),
  );
});
