import type { RecordSays } from '../record-format.ts';
import { isObject, recordValue, stepInto } from '../record-value.ts';
import { sortByAnswer } from './flags.ts';

const LETTERS: readonly (readonly [string, string])[] = [
  ['a', 'analytics'],
  ['m', 'marketing'],
  ['p', 'preferences'],
  ['s', 'sale_of_data'],
];

/**
 * Shopify's record. Version 3 is `3` and two runs of letters around a dot, then fields of no interest here: before the
 * dot what the customer said, capital for yes and small for no; capitals anywhere are what the shop may do. Version 2 is
 * an object with the same two parts, `con.CMP` and `purposes`.
 */
export function readShopify(text: string): RecordSays | null {
  const compact = /^3([ampsAMPS]{0,8})\.([ampsAMPS]{0,8})(?:_|$)/.exec(text);
  if (compact) return fromLetters(compact[1] ?? '', compact[2] ?? '');
  const record = recordValue(text, {});
  const said = stepInto(record, ['con', 'CMP']);
  if (!isObject(said)) return null;
  const chosen = sortByAnswer(wordsOf(said), {});
  if (chosen.granted.length + chosen.denied.length > 0) return { ...chosen, status: 'update' };
  const allowed = stepInto(record, ['purposes']);
  return isObject(allowed) ? { ...sortByAnswer(wordsOf(allowed), {}), status: 'default' } : null;
}

function fromLetters(said: string, rest: string): RecordSays {
  const says: RecordSays = { granted: [], denied: [], status: said === '' ? 'default' : 'update' };
  for (const [letter, word] of LETTERS) {
    const refused = said.includes(letter);
    const allowed = (said + rest).includes(letter.toUpperCase());
    (allowed && !refused ? says.granted : says.denied).push(word);
  }
  return says;
}

/** Its objects write `t` for the sale of data in one place and `s` in the other. */
const wordsOf = (object: Record<string, unknown>): [string, unknown][] =>
  LETTERS.map(([letter, word]) => [word, object[letter] ?? (letter === 's' ? object.t : undefined)]);
