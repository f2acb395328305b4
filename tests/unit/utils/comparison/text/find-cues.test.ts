import { describe, expect, test } from 'vitest';
import data from '../../../../../utils/comparison/data/cues.json' with { type: 'json' };
import { readCuePattern } from '../../../../../utils/comparison/text/cue-pattern.ts';
import { findCues } from '../../../../../utils/comparison/text/find-cues.ts';
import type { PolicyLanguage } from '../../../../../utils/policy/index.ts';

const found = (text: string, language: PolicyLanguage = 'en') =>
  findCues(text, language).map(({ list, start, end }) => [list, text.slice(start, end)]);

test('a phrase is found with its place, in any case and with any signs between', () => {
  expect(found('So: DO-NOT-TRACK you? No tracking   cookies!')).toContainEqual(['denies-tracking', 'DO-NOT-TRACK you']);
  expect(found('We are “jointly” responsible.')).toContainEqual(['joint-control', 'jointly” responsible']);
});

test('words may stand between where the phrase allows it, and no more of them', () => {
  expect(found('not share your personal data with any third party').map(([list]) => list)).toContain('denies-sharing');
  expect(found('not share a b c d e f g h third party').map(([list]) => list)).not.toContain('denies-sharing');
});

test('a phrase does not reach over the end of a sentence or of a line', () => {
  for (const text of ['We do not share. Third parties do.', 'We do not share\nthird parties'])
    expect(found(text).map(([list]) => list)).not.toContain('denies-sharing');
});

test('phrases of one language are not looked for in another, those of any are looked for in all', () => {
  expect(found('rekisteriseloste', 'en')).toEqual([]);
  expect(found('rekisteriseloste', 'fi')).toEqual([['law:fi-rekisteriseloste', 'rekisteriseloste']]);
  for (const language of ['en', 'fi', 'sv', 'de', 'und'] as const)
    expect(found('2010/87/EU', language)).toEqual([['old-clauses', '2010/87']]);
});

test('the places are those of the text as it stands, whatever letters it has', () => {
  const text = 'İ ẞ ﬁ 𝒜 — emme käytä seurantaa; İ emme luovuta tietoja kolmansille';
  expect(found(text, 'fi')).toContainEqual(['denies-sharing', 'emme luovuta tietoja kolmansille']);
});

/** A text in which a phrase stands as the data write it: stems get an ending, gaps stay empty, of alternatives each. */
function written(phrase: string): string[] {
  return readCuePattern(phrase).reduce<string[]>(
    (texts, { words, stems }) =>
      texts.flatMap((text) => [...words, ...stems.map((stem) => `${stem}xy`)].map((word) => `${text} ${word}`.trim())),
    [''],
  );
}

describe('the data', () => {
  const entries = Object.entries(data.lists).flatMap(([list, languages]) =>
    Object.entries(languages).flatMap(([language, phrases]) =>
      (phrases as string[]).map((phrase) => [list, language, phrase] as const),
    ),
  );

  test.each(entries)('%s (%s): %s is found wherever it stands', (list, language, phrase) => {
    const languages = language === 'all' ? (['en', 'und'] as const) : [language as PolicyLanguage];
    for (const text of written(phrase).slice(0, 60))
      for (const one of languages)
        expect(
          found(`a b, ${text} c`, one).map(([name]) => name),
          text,
        ).toContain(list);
  });

  test('are written in small letters, without signs that never match', () => {
    for (const [, , phrase] of entries) expect(phrase).toMatch(/^[\p{Ll}\p{N}*|~ ]+$/u);
  });

  test('hold no phrase twice', () => {
    const keys = entries.map((entry) => entry.join(' / '));
    expect(new Set(keys).size).toBe(keys.length);
  });
});
