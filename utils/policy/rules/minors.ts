import { claim, sentenceSpan } from '../claims.ts';
import { isAbout, subjects } from '../contexts/subjects.ts';
import type { Cue } from '../cues/phrase-trie.ts';
import type { Claim } from '../model.ts';
import { type PolicyText, sentenceAt } from '../policy-text.ts';
import { readNumber } from '../words/numbers.ts';
import type { Sentence } from '../words/sentences.ts';

const CHILDREN = subjects('children');
/** Ages that a notice draws a line at (Article 8(1) and the national laws: 13 to 16, and the age of majority). */
const YOUNGEST = 7;
const OLDEST = 21;
/** A number, and some words of which the first has a capital letter, without an end. */
const NUMBERED_TITLE = /^\d{1,2}[.)]? \p{Lu}[^.!?:;]{2,60}$/u;
/** Tokens between the words and the number. */
const REACH = 7;

/** What a notice says of children: the age it draws a line at, where it names one. */
export function readMinors(document: PolicyText): Claim[] {
  const byAge = new Map<number, Claim>();
  let bare: Claim | undefined;
  for (const cue of document.cues.all('minorWord')) {
    const sentence = sentenceAt(document, cue.first);
    if (sentence === undefined) continue;
    if (isHeading(document, sentence)) {
      const below = belowHeading(document, sentence);
      const told = below === undefined ? null : ageNear(document, cueAt(cue, below), below);
      if (below !== undefined && told !== null && !byAge.has(told))
        byAge.set(told, make(document, cueAt(cue, below), below, told));
      continue;
    }
    const age = ageNear(document, cue, sentence);
    if (age !== null && !byAge.has(age)) byAge.set(age, make(document, cue, sentence, age));
    else if (age === null && isAbout(sentence, CHILDREN, 1)) bare ??= make(document, cue, sentence, null);
  }
  if (byAge.size > 0) return [...byAge.values()];
  return bare === undefined ? [] : [bare];
}

/** A heading, or a numbered line that is none by its mark: "8. Children" tells no age. */
function isHeading({ blocks }: PolicyText, sentence: Sentence): boolean {
  const { role = 'para', text = '' } = blocks[sentence.block] ?? {};
  return role.startsWith('heading') || NUMBERED_TITLE.test(text);
}

/** The first sentence below a heading: "Children: Under 16? Ask your parents." */
function belowHeading(document: PolicyText, { last }: Sentence): Sentence | undefined {
  const next = sentenceAt(document, last);
  return next === undefined || isHeading(document, next) || !isAbout(next, CHILDREN, 1) ? undefined : next;
}

const cueAt = (cue: Cue, { first }: Sentence): Cue => ({ ...cue, first, last: first });

function ageNear({ tokens }: PolicyText, cue: Cue, sentence: Sentence): number | null {
  const first = Math.max(sentence.first, cue.first - REACH);
  const last = Math.min(sentence.last, cue.last + REACH);
  let best: { age: number; distance: number } | undefined;
  for (let t = first; t < last; t++) {
    const age = readNumber(tokens, t, last)?.value;
    if (age === undefined) continue;
    const distance = t > cue.last ? t - cue.last : Math.max(0, cue.first - t);
    if (age >= YOUNGEST && age <= OLDEST && distance < (best?.distance ?? REACH + 1)) best = { age, distance };
  }
  return best?.age ?? null;
}

function make(document: PolicyText, cue: Cue, sentence: Sentence, age: number | null): Claim {
  const { text, tokens } = document;
  const [start, end] = sentenceSpan(document, sentence, cue.first, cue.last);
  const value = { text: text.slice(tokens.start[cue.first] ?? 0, tokens.end[cue.last] ?? 0), age };
  return claim(document, { kind: 'minors', value }, start, end, {
    rule: age === null ? 'minors.stated' : 'minors.age',
    confidence: isAbout(sentence, CHILDREN, 2) ? 'sure' : 'likely',
  });
}
