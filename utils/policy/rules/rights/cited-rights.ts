import { isAbout, subjects } from '../../contexts/subjects.ts';
import type { Cue } from '../../cues/phrase-trie.ts';
import clauses from '../../data/clauses.json' with { type: 'json' };
import type { PolicyText } from '../../policy-text.ts';
import type { Sentence } from '../../words/sentences.ts';
import { wordAt } from '../../words/token-text.ts';
import { NUMBER } from '../../words/tokenise.ts';
import type { Witness } from './rights.ts';

const RIGHTS = subjects('rights');
const CONDITIONS = new Set(clauses.conditions);
/** Rights that their article alone names; the others are also cited for what they are exceptions to. */
const CITABLE = new Set(['15', '16', '17', '18', '20', '21', '77']);
/** What may stand between the numbers of a row: "Articles 15, 16 and 17". */
const BETWEEN = new Set([',', '.', 'and', 'or', 'und', 'oder', 'sowie', 'och', 'eller', 'samt', 'ja', 'tai', 'sekä']);
/** As sure as words of every day beside a word of right. */
const SCORE = 3;

/** The rights that a sentence about rights names by their articles: "Right to information (Article 15 GDPR)". */
export function citedRights(document: PolicyText): Witness[] {
  return document.sentences
    .filter((sentence) => isAbout(sentence, RIGHTS) && !CONDITIONS.has(wordAt(document, sentence.first)))
    .flatMap((sentence) => citedIn(document, sentence));
}

function citedIn(document: PolicyText, sentence: Sentence): Witness[] {
  const found: Witness[] = [];
  for (let t = sentence.first; t < sentence.last; t++) {
    if (document.tokens.kind[t] === NUMBER || !wordAt(document, t).startsWith('art')) continue;
    // the number stands before the word in Finnish: "15, 16 ja 17 artiklan"
    const step = document.language === 'fi' ? -1 : 1;
    for (let at = t + step; at >= sentence.first && at < sentence.last; at += step) {
      const key = wordAt(document, at);
      if (document.tokens.kind[at] !== NUMBER && !BETWEEN.has(key)) break;
      if (CITABLE.has(key)) found.push({ cue: cueAt(key, at), sentence, score: SCORE });
    }
  }
  return found;
}

const cueAt = (key: string, at: number): Cue => ({
  list: 'right',
  key,
  first: at,
  last: at,
  weak: true,
  gapped: false,
});

/** Whether the article's number stands right behind the words: "Auskunft (Art. 15 DSGVO)". */
export function citesArticle(document: PolicyText, cue: Cue): boolean {
  const { tokens } = document;
  for (let t = cue.last + 1; t <= cue.last + 6 && t < tokens.count; t++) {
    if (tokens.kind[t] === NUMBER) return tokens.vocabulary[tokens.word[t] ?? 0] === cue.key.split('(', 1)[0];
  }
  return false;
}
