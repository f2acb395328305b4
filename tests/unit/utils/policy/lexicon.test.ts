import { readdirSync, readFileSync, statSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, test } from 'vitest';
import { LEXICON_FILES, lexiconFor } from '../../../../utils/policy/cues/lexicon.ts';
import { splitPhrases } from '../../../../utils/policy/cues/listed-phrases.ts';
import { PhraseTrie } from '../../../../utils/policy/cues/phrase-trie.ts';
import type { PolicyLanguage } from '../../../../utils/policy/model.ts';
import { tokenise } from '../../../../utils/policy/words/tokenise.ts';

const room = join(import.meta.dirname, '../../../../utils/policy');
const LANGUAGES: PolicyLanguage[] = ['en', 'fi', 'sv', 'de'];

/** Words that a phrase must match: a star becomes letters, a gap a word in between. */
const sample = (phrase: string): string => phrase.replace(/^\?/, '').replaceAll('*', 'xx').replaceAll('~', 'qq');

const entries = LEXICON_FILES.flatMap(({ lists }) =>
  Object.entries(lists).flatMap(([list, keys]) =>
    Object.entries(keys).flatMap(([key, phrases]) =>
      Object.entries(phrases).flatMap(([language, bars]) =>
        splitPhrases(bars).map((phrase) => ({ list, key, language, phrase })),
      ),
    ),
  ),
);

describe('lexicon', () => {
  test('every phrase finds itself', () => {
    // one automaton, in which each phrase is a list of its own
    const trie = new PhraseTrie();
    for (const [index, { phrase, key }] of entries.entries()) trie.add(phrase, String(index), key);
    for (const [index, { list, key, phrase }] of entries.entries()) {
      const found = trie.find(tokenise(sample(phrase))).filter((cue) => cue.list === String(index));
      expect(found, `${list}.${key}: ${phrase}`).toHaveLength(1);
    }
  });

  test('every phrase is reached in its language, alone or inside a longer one of its list', () => {
    for (const { list, language, phrase } of entries) {
      for (const read of language === 'all' ? LANGUAGES : [language as PolicyLanguage]) {
        const cues = lexiconFor(read).find(tokenise(sample(phrase)));
        expect(
          cues.some((cue) => cue.list === list),
          `${read} ${list}: ${phrase}`,
        ).toBe(true);
      }
    }
  });

  test('no phrase stands twice under one key', () => {
    const seen = new Set<string>();
    for (const { list, key, language, phrase } of entries) {
      const id = `${list}.${key}.${language}: ${phrase}`;
      expect(seen.has(id), id).toBe(false);
      expect(phrase, id).toBe(phrase.trim().toLowerCase());
      seen.add(id);
    }
  });

  test('no key stands twice in a list: of two only the last would be read', () => {
    for (const file of readdirSync(join(room, 'data'))) {
      const raw = readFileSync(join(room, 'data', file), 'utf8');
      const lists = (JSON.parse(raw) as { lists?: Record<string, Record<string, unknown>> }).lists;
      if (lists === undefined) continue;
      const objects = Object.values(lists).reduce((sum, keys) => sum + 1 + Object.keys(keys).length, 1);
      expect(raw.match(/":\s*\{/g), file).toHaveLength(objects);
    }
  });

  test('no word stands beside a stem of its key that finds it', () => {
    const words = entries.filter(({ phrase }) => /^\p{L}+\*?$/u.test(phrase));
    const keys = Map.groupBy(words, ({ list, key }) => `${list}.${key}`);
    const idle = [...keys].flatMap(([id, of]) =>
      of
        .filter(({ phrase, language }) =>
          of.some(
            (wider) =>
              (wider.language === language || wider.language === 'all') &&
              wider.phrase !== phrase &&
              wider.phrase.endsWith('*') &&
              phrase.startsWith(wider.phrase.slice(0, -1)),
          ),
        )
        .map(({ phrase, language }) => `${id}.${language}: ${phrase}`),
    );
    expect(idle).toEqual([]);
  });

  test('every list is read by some rule', () => {
    const code = readdirSync(room, { recursive: true, encoding: 'utf8' })
      .filter((file) => file.endsWith('.ts') && !file.endsWith('lexicon.ts'))
      .map((file) => readFileSync(join(room, file), 'utf8'))
      .join('\n');
    for (const list of new Set(entries.map((entry) => entry.list))) expect(code.includes(`'${list}'`), list).toBe(true);
  });

  test('every key of every list speaks all four languages', () => {
    const spoken = new Map<string, Set<string>>();
    for (const { list, key, language } of entries) {
      const id = `${list}.${key}`;
      spoken.set(id, (spoken.get(id) ?? new Set()).add(language));
    }
    const partial = [...spoken]
      .filter(([, languages]) => !languages.has('all') && languages.size < 4)
      .map(([id]) => id);
    // what section headings share with other lists is not repeated
    expect(partial.filter((id) => !id.startsWith('section.'))).toEqual([]);
  });

  test('the data stay small and say where they come from', () => {
    const files = readdirSync(join(room, 'data')).filter((file) => file.endsWith('.json') && file !== 'documents.json');
    const lexicon = files.filter(
      (file) => file === 'organisations.json' || readFileSync(join(room, 'data', file), 'utf8').includes('"lists"'),
    );
    expect(lexicon).toHaveLength(LEXICON_FILES.length + 1);
    expect(lexicon.reduce((sum, file) => sum + statSync(join(room, 'data', file)).size, 0)).toBeLessThanOrEqual(
      220_000,
    );
    for (const file of files) {
      const data = JSON.parse(readFileSync(join(room, 'data', file), 'utf8')) as {
        source?: string;
        checkedOn?: string;
        about?: string;
      };
      expect(data.source, file).toBeTruthy();
      expect(data.about, file).toBeTruthy();
      expect(data.checkedOn, file).toMatch(/^\d{4}-\d\d-\d\d$/);
    }
  });
});
