import type { FormatOf, RecordSays } from '../record-format.ts';
import { sortByAnswer } from './flags.ts';

/** One purpose a record, named by the end of the record's name. */
export function readSingle(name: string, text: string, format: FormatOf<'single'>): RecordSays {
  const purpose = format.purpose ?? name.slice(format.name.length - 1);
  return sortByAnswer([[purpose, text]], format);
}
