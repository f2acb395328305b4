import { parseLoose } from '../parse-loose.ts';
import type { FormatOf, RecordSays } from '../record-format.ts';
import { isObject, recordValue, stepInto } from '../record-value.ts';

/** Lists of purposes accepted and refused; where only the accepted ones stand in it, the others of those asked for. */
export function readLists(text: string, format: FormatOf<'lists'>): RecordSays | null {
  const found = recordValue(text, format);
  const [granted, denied, legitimateInterest] = [format.granted, format.denied, format.legitimateInterest].map(
    (paths) => textsAt(found, paths ?? []),
  );
  if (!granted && !denied) return null;
  const keys = format.keys ? stepInto(found, format.keys) : null;
  const asked = [...(format.known ?? []), ...(isObject(keys) ? Object.keys(keys) : [])];
  return {
    granted: granted ?? [],
    denied: [...(denied ?? []), ...asked.filter((name) => !granted?.includes(name))],
    legitimateInterest: legitimateInterest ?? [],
  };
}

/** The texts of the first list found; a list may itself be written as a text. */
function textsAt(value: unknown, paths: readonly string[][]): string[] | null {
  for (const path of paths) {
    const found = stepInto(value, path);
    const list = typeof found === 'string' ? parseLoose(found) : found;
    if (Array.isArray(list)) return list.filter((item) => typeof item === 'string');
  }
  return null;
}
