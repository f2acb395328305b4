import type { FormatOf, RecordSays } from '../record-format.ts';
import { isObject, recordValue } from '../record-value.ts';
import { yesOrNo } from '../yes-or-no.ts';

/** An object with a word or truth value for each purpose. What is neither, such as a moment or an id, is passed over. */
export function readFlags(text: string, format: FormatOf<'flags'>): RecordSays | null {
  const found = recordValue(text, format);
  if (isObject(found)) return sortByAnswer(Object.entries(found), format);
  const whole = format.otherwise ? recordValue(text, { ...format, path: [] }) : null;
  return isObject(whole) ? sortByAnswer(Object.entries(whole), { only: format.otherwise ?? [] }) : null;
}

export function sortByAnswer(
  entries: Iterable<readonly [string, unknown]>,
  { only, skip }: { only?: readonly string[]; skip?: readonly string[] },
): RecordSays {
  const says: RecordSays = { granted: [], denied: [] };
  for (const [name, value] of entries) {
    if ((only && !only.includes(name)) || skip?.includes(name) || name.startsWith('$$')) continue;
    const answer = yesOrNo(value);
    if (answer !== null) (answer ? says.granted : says.denied).push(name);
  }
  return says;
}
