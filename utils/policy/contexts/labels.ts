import data from '../data/clauses.json' with { type: 'json' };
import type { Sentence } from '../words/sentences.ts';

/** Longest label, in characters and words. */
const LABEL_LIMIT = 70;
const LABEL_WORDS = 9;
const TITLE_WORDS = 8;
const BETWEEN = /[\s\d.,;:!?()"'„“”’–-]+/;
const LABELLED = /^[^:.@]{2,40}: \S/;
/** A colon that is none of an address and of no Finnish or Swedish ending: "https://", "GmbH:n", "EU:ssa". */
const COLON = /:(?!\/|\p{Ll}{1,5}(?![\p{L}@.]))/u;
const FINITE = new Set(data.finite);

/**
 * Where the label of a line ends: at its colon, or for a short opening sentence that more text follows (`opens`) at its
 * own end, which behind a number (`numbered`: "2. How we use your data. We …") may hold a verb. Undefined when the line has none.
 */
export function labelEnd(text: string, sentence: Sentence, opens: boolean, numbered = false): number | undefined {
  const line = text.slice(sentence.start, Math.min(sentence.end, sentence.start + LABEL_LIMIT));
  const colon = line.search(COLON);
  if (colon > 1 && words(line.slice(0, colon)) <= LABEL_WORDS) return sentence.start + colon;
  if (!opens || sentence.end - sentence.start > LABEL_LIMIT || words(line) > TITLE_WORDS) return undefined;
  if (numbered) return sentence.end;
  return (
    line
      .toLowerCase()
      .split(BETWEEN)
      // "Pidämme luetteloa.": the Finnish verb carries its "we"
      .some((word) => FINITE.has(word) || (word.length > 5 && word.endsWith('mme')))
      ? undefined
      : sentence.end
  );
}

/** A line with a label of its own: "Orders: seven years". */
export function isLabelled(line: string): boolean {
  return LABELLED.test(line);
}

function words(line: string): number {
  let count = 1;
  for (let at = line.indexOf(' '); at >= 0; at = line.indexOf(' ', at + 1)) count++;
  return count;
}
