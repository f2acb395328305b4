import { classesBetween } from '../../cookies/cookie-classes.ts';
import { classAbove } from '../../cookies/tables/headings-above.ts';
import type { DeclaredCookie } from '../../model.ts';
import { GOES_ON, NOT_BY } from '../../names/naming-words.ts';
import type { Organisation } from '../../names/organisations.ts';
import type { PolicyText } from '../../policy-text.ts';
import { organisationsBetween } from '../../spans.ts';
import type { Sentence } from '../../words/sentences.ts';
import type { Named } from './cookie-words.ts';

/** How far before a firm it is looked for what says that it is not the one. */
const BEFORE = 16;

/** Who sets a cookie that a sentence names, and what class it is of, where that is told beside it or above. */
export function proseFields(
  document: PolicyText,
  index: number,
  name: Named,
): Pick<DeclaredCookie, 'provider' | 'category'> {
  const sentence = document.sentences[index];
  if (sentence === undefined) return {};
  const provider = firmOf(document, index, sentence, name);
  const category = classNear(document, sentence, name) ?? classAbove(document, sentence.block);
  return { ...(provider === undefined ? {} : { provider }), ...(category === undefined ? {} : { category }) };
}

/** The only class of cookies a sentence names, or the one named last before the name. */
export function classNear(document: PolicyText, sentence: Sentence, { start }: Named): string | undefined {
  const cues = classesBetween(document, sentence.first, sentence.last);
  const [first] = cues;
  if (first === undefined || cues.every(({ key }) => key === first.key)) return first?.key;
  return cues.findLast(({ last }) => (document.tokens.end[last] ?? 0) <= start)?.key;
}

/** The firm named last before the name, else the only one behind it, else the only one of the sentence that this one goes on from. */
function firmOf(document: PolicyText, index: number, sentence: Sentence, { start }: Named): string | undefined {
  const firms = firmsIn(document, sentence);
  const before = firms.filter((firm) => firm.end <= start).at(-1);
  if (before !== undefined) return before.name;
  if (firms.length > 0) return onlyOf(firms);
  const last = document.sentences[index - 1];
  if (last?.block !== sentence.block || !GOES_ON.test(document.text.slice(sentence.start, sentence.start + BEFORE)))
    return undefined;
  return onlyOf(firmsIn(document, last));
}

function firmsIn(document: PolicyText, { start, end }: Sentence): Organisation[] {
  return organisationsBetween(document, start, end).filter(
    (firm) =>
      firm.role !== 'browser' && !NOT_BY.test(document.text.slice(Math.max(start, firm.start - BEFORE), firm.start)),
  );
}

function onlyOf(firms: readonly Organisation[]): string | undefined {
  const names = new Set(firms.map(({ name }) => name));
  return names.size === 1 ? firms[0]?.name : undefined;
}
