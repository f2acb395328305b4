import { parseLoose } from './parse-loose.ts';

/** Undoes percent-encoding, once; a text that has none, or a broken one, stays as it is. */
export function decodePercent(text: string): string {
  if (!text.includes('%')) return text;
  try {
    return decodeURIComponent(text);
  } catch {
    return text;
  }
}

/** The object or list that a record holds, at the end of `path`; undefined where there is none. */
export function recordValue(text: string, format: { path?: string[]; encoding?: 'base64' }): unknown {
  const decoded = decodePercent(text);
  return stepInto(parseLoose(format.encoding === 'base64' ? decodeBase64(decoded) : decoded), format.path ?? []);
}

/** Follows keys into objects: own properties only. */
export function stepInto(value: unknown, path: readonly string[]): unknown {
  let here = value;
  for (const key of path) here = isObject(here) && Object.hasOwn(here, key) ? here[key] : undefined;
  return here;
}

export const isObject = (value: unknown): value is Record<string, unknown> =>
  typeof value === 'object' && value !== null;

function decodeBase64(text: string): string {
  try {
    return atob(text.replaceAll('-', '+').replaceAll('_', '/'));
  } catch {
    return '';
  }
}
