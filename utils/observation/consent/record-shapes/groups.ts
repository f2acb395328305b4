import type { FormatOf, RecordSays } from '../record-format.ts';
import { decodePercent, isObject, recordValue } from '../record-value.ts';

/** Services that were accepted, by purpose: a purpose without any was refused. */
export function readGroups(text: string, format: FormatOf<'groups'>): RecordSays | null {
  const found = recordValue(afterFields(decodePercent(text), format.leading ?? 0), format);
  if (!isObject(found) || Array.isArray(found)) return null;
  const says: RecordSays = { granted: [], denied: [] };
  for (const [name, services] of Object.entries(found)) {
    const some = Array.isArray(services) ? services.length > 0 : isObject(services) || services === true;
    (some ? says.granted : says.denied).push(name);
  }
  return says;
}

/** What stands after a number of fields that end in a colon each: a moment, an id, a hash, which are not looked at. */
function afterFields(text: string, fields: number): string {
  let at = 0;
  for (let field = 0; field < fields; field++) {
    const colon = text.indexOf(':', at);
    if (colon < 0) return '';
    at = colon + 1;
  }
  return text.slice(at);
}
