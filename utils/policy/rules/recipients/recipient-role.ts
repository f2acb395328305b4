import type { Organisation } from '../../names/organisations.ts';
import { cuesBetween, type PolicyText } from '../../policy-text.ts';
import { organisationBefore, organisationsBetween, sentencesOf } from '../../spans.ts';
import type { Sentence } from '../../words/sentences.ts';

/** Roles that say least; a more exact one nearby is preferred. */
const VAGUE = new Set(['partner', 'group', 'successor']);
const REACH = 14;

/**
 * What a recipient does: told in the parentheses behind it, by the words just before it, in its sentence, by the heading
 * or introduction, or else what the firm is known for; a firm of many trades (`search`) is told by its place first.
 */
export function recipientRole(document: PolicyText, mention: Organisation, sentence: Sentence): string {
  return (
    inParentheses(document, mention, sentence) ??
    nearest(document, mention, sentence) ??
    (mention.role === 'search' ? undefined : mention.role) ??
    fromAbove(document, sentence) ??
    mention.role ??
    'other'
  );
}

/** The parentheses right behind a name, or behind the last name of its row: "A and B (delivery)". */
function inParentheses(document: PolicyText, mention: Organisation, sentence: Sentence): string | undefined {
  const { tokens, text } = document;
  let last = withEnding(document, mention.last);
  for (const next of organisationsBetween(document, mention.end, sentence.end).slice(0, 3)) {
    if (text[tokens.start[last + 1] ?? 0] === '(' || next.first - last > 2) break;
    last = withEnding(document, next.last);
  }
  const open = last + 1;
  if (text[tokens.start[open] ?? 0] !== '(') return undefined;
  let close = open + 1;
  while (close < sentence.last && text[tokens.start[close] ?? 0] !== ')') close++;
  return cuesBetween(document, 'role', open, close)[0]?.key;
}

/** The last token of a name with the case ending that Finnish sets behind a colon: `Posti Oyj:lle`. */
function withEnding({ text, tokens }: PolicyText, last: number): number {
  const glued = tokens.end[last] === tokens.start[last + 1] && tokens.end[last + 1] === tokens.start[last + 2];
  return glued && text[tokens.start[last + 1] ?? 0] === ':' ? last + 2 : last;
}

/** Whether a token stands in the parentheses behind another name, which are about that one. */
function explainsAnother(document: PolicyText, token: number, sentence: Sentence): boolean {
  const { tokens, text } = document;
  let open = token;
  while (open > sentence.first && !'()'.includes(text[tokens.start[open] ?? 0] ?? ' ')) open--;
  if (text[tokens.start[open] ?? 0] !== '(') return false;
  const before = organisationBefore(document, tokens.start[open] ?? 0);
  return before !== undefined && withEnding(document, before.last) === open - 1;
}

function nearest(document: PolicyText, mention: Organisation, sentence: Sentence): string | undefined {
  const inside = (first: number, last: number): boolean => last >= mention.first && first <= mention.last;
  let best: { key: string; cost: number } | undefined;
  for (const cue of cuesBetween(document, 'role', sentence.first, sentence.last)) {
    if (inside(cue.first, cue.last) || explainsAnother(document, cue.first, sentence)) continue;
    const before = cue.last < mention.first;
    const distance = before ? mention.first - cue.last : cue.first - mention.last;
    if (distance > (before ? REACH * 2 : REACH)) continue;
    // "carrier (A, B or C)": the word before speaks for the whole row
    const cost = distance + (before ? 0 : 6) + (VAGUE.has(cue.key) ? 25 : 0);
    if (best === undefined || cost < best.cost) best = { key: cue.key, cost };
  }
  if (best === undefined) return undefined;
  if (mention.role !== undefined && mention.role !== 'search' && best.cost > 8) return undefined;
  return VAGUE.has(best.key) && mention.role !== undefined ? mention.role : best.key;
}

function fromAbove(document: PolicyText, sentence: Sentence): string | undefined {
  const section = document.sections[document.blocks[sentence.block]?.section ?? 0];
  let b = sentence.block - 1;
  while (b > 0 && document.blocks[b]?.role === 'li') b--;
  for (const block of [b, section?.first ?? b]) {
    const sentences = sentencesOf(document, block);
    const last = sentences[sentences.length - 1];
    const [first] = sentences;
    if (first === undefined || last === undefined) continue;
    const cue = cuesBetween(document, 'role', first.first, last.last).find((other) => !VAGUE.has(other.key));
    if (cue !== undefined) return cue.key;
  }
  return undefined;
}
