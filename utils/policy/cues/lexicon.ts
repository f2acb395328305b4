import authorities from '../data/authorities.json' with { type: 'json' };
import contact from '../data/contact.json' with { type: 'json' };
import cookies from '../data/cookies.json' with { type: 'json' };
import countries from '../data/countries.json' with { type: 'json' };
import dataCategories from '../data/data-categories.json' with { type: 'json' };
import duties from '../data/duties.json' with { type: 'json' };
import legalBases from '../data/legal-bases.json' with { type: 'json' };
import polarity from '../data/polarity.json' with { type: 'json' };
import purposes from '../data/purposes.json' with { type: 'json' };
import recipients from '../data/recipients.json' with { type: 'json' };
import retention from '../data/retention.json' with { type: 'json' };
import rights from '../data/rights.json' with { type: 'json' };
import sections from '../data/sections.json' with { type: 'json' };
import transfers from '../data/transfers.json' with { type: 'json' };
import type { PolicyLanguage } from '../model.ts';
import { type LexiconLists, listedPhrases, splitPhrases } from './listed-phrases.ts';
import { PhraseTrie } from './phrase-trie.ts';

/** Every phrase lexicon of the room; a list may be spread over files, a key may not. */
export const LEXICON_FILES: readonly { lists: LexiconLists; source: string; checkedOn: string }[] = [
  authorities,
  contact,
  cookies,
  countries,
  dataCategories,
  duties,
  legalBases,
  polarity,
  purposes,
  recipients,
  retention,
  rights,
  sections,
  transfers,
];

/** The phrases of a list, or of one key of it (`right.20`), in one language, without the marks of stems and gaps. */
export const phrasesOf = (source: string, language: PolicyLanguage): string[] =>
  listedPhrases(LEXICON_FILES, source, language);

const tries = new Map<PolicyLanguage, PhraseTrie>();

/** The phrases of one language and those of all languages as one automaton; built once. */
export function lexiconFor(language: PolicyLanguage): PhraseTrie {
  const built = tries.get(language);
  if (built !== undefined) return built;
  const trie = new PhraseTrie();
  for (const { lists } of LEXICON_FILES) {
    for (const [list, keys] of Object.entries(lists)) {
      for (const [key, phrases] of Object.entries(keys)) {
        for (const phrase of splitPhrases(phrases.all)) trie.add(phrase, list, key);
        for (const phrase of splitPhrases(phrases[language])) trie.add(phrase, list, key);
      }
    }
  }
  tries.set(language, trie);
  return trie;
}
