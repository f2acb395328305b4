import type { FormatOf, RecordSays } from '../record-format.ts';
import { isObject, recordValue, stepInto } from '../record-value.ts';
import { sortByAnswer } from './flags.ts';

/** A list or an object of services, each with a state and, where it has no key, a label. */
export function readItems(text: string, format: FormatOf<'items'>): RecordSays | null {
  const found = recordValue(text, format);
  if (!isObject(found)) return null;
  const entries = Object.entries(found).map(([key, item]): [string, unknown] => {
    const label = format.label ? stepInto(item, [format.label]) : key;
    const state = stepInto(item, [format.state]);
    return [typeof label === 'string' ? label : '', state === format.undecided ? null : state];
  });
  return sortByAnswer(entries, {});
}
