import type { FormatOf, RecordSays } from '../record-format.ts';
import { decodePercent } from '../record-value.ts';
import { sortByAnswer } from './flags.ts';

/** A text of pairs, such as `C0001:1,C0002:0`, where `parameter` is given inside a form-encoded one. */
export function readPairs(text: string, format: FormatOf<'pairs'>): RecordSays {
  const plain = format.parameter ? (new URLSearchParams(text).get(format.parameter) ?? '') : text;
  const pairs = decodePercent(plain).split(format.pair);
  const entries = pairs.flatMap((pair): [string, string][] => {
    const at = pair.indexOf(format.value);
    return at > 0 ? [[pair.slice(0, at).trim(), pair.slice(at + format.value.length).trim()]] : [];
  });
  return sortByAnswer(entries, format);
}
