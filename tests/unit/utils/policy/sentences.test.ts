import { expect, test } from 'vitest';
import type { PolicyLanguage } from '../../../../utils/policy/model.ts';
import { splitSentences } from '../../../../utils/policy/words/sentences.ts';
import { tokenise } from '../../../../utils/policy/words/tokenise.ts';

function split(text: string, language: PolicyLanguage = 'en'): string[] {
  return splitSentences(text, tokenise(text), [{ start: 0, end: text.length }], language).sentences.map((sentence) =>
    text.slice(sentence.start, sentence.end),
  );
}

test('abbreviations, initials and ordinals end nothing', () => {
  expect(split('Gemäß Art. 6 Abs. 1 lit. f DSGVO. Am 8. Juni 2021 geändert.', 'de')).toEqual([
    'Gemäß Art. 6 Abs. 1 lit. f DSGVO.',
    'Am 8. Juni 2021 geändert.',
  ]);
  expect(split('A. Quill wrote e.g. this. And that!')).toEqual(['A. Quill wrote e.g. this.', 'And that!']);
  expect(split('Ring 031-000 00 00. Vårt ombud svarar.', 'sv')).toEqual(['Ring 031-000 00 00.', 'Vårt ombud svarar.']);
});

test('line feeds and bullets do', () => {
  expect(split('One line\nanother • third')).toEqual(['One line', 'another •', 'third']);
});

test('a text without stops is cut all the same', () => {
  expect(split('word '.repeat(1000)).length).toBeGreaterThan(2);
});
