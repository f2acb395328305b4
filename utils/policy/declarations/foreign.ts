import type { Foreign } from './model.ts';
import type { Path } from './tools.ts';

/** Members followed at one star, and values gathered along one path. */
const MOST = 2_000;
/** Longest text taken from one value. */
const LONGEST = 2_000;

/** The values at a path, or at the first of several paths that holds any; `.` is the value itself. */
export function valuesAt(root: Foreign, path: Path | undefined, language = ''): Foreign[] {
  const paths = path === undefined ? [] : typeof path === 'string' ? [path] : path;
  for (const one of paths) {
    if (one === '') continue;
    const found = follow(root, one === '.' ? [] : one.split('.'), language);
    if (found.length > 0) return found;
  }
  return [];
}

function follow(root: Foreign, steps: readonly string[], language: string): Foreign[] {
  let values: Foreign[] = [root];
  for (const step of steps) {
    values = values.flatMap((value) => members(value, step, language)).slice(0, MOST);
  }
  return values.filter((value) => value !== null && value !== '');
}

function members(value: Foreign, step: string, language: string): Foreign[] {
  if (value === null || typeof value !== 'object') return [];
  if (step === '*') return Object.values(value).slice(0, MOST);
  if (step === '~lang') {
    const key = inLanguage(Object.keys(value), language);
    return key === undefined ? [] : own(value, key);
  }
  return own(value, step);
}

function own(value: Foreign[] | { [key: string]: Foreign }, key: string): Foreign[] {
  return Object.hasOwn(value, key) ? [(value as { [key: string]: Foreign })[key] ?? null] : [];
}

/** The key for a language: the same tag, the same language, else the first. */
function inLanguage(keys: readonly string[], language: string): string | undefined {
  const wanted = language.toLowerCase();
  return (
    keys.find((key) => key.toLowerCase() === wanted) ??
    keys.find((key) => key.slice(0, 2).toLowerCase() === wanted.slice(0, 2)) ??
    keys[0]
  );
}

/** A value as plain text: tags taken out, blanks joined; empty where it is no text. */
export function textOf(value: Foreign | undefined): string {
  if (typeof value === 'number') return Number.isFinite(value) ? String(value) : '';
  if (typeof value !== 'string') return '';
  return plain(value.slice(0, LONGEST));
}

/** The first text at a path. */
export const textAt = (root: Foreign, path: Path | undefined, language = ''): string =>
  textOf(valuesAt(root, path, language)[0]);

/** All texts at a path; a list found there is taken apart. */
export const textsAt = (root: Foreign, path: Path | undefined, language = ''): string[] =>
  valuesAt(root, path, language)
    .flatMap((value) => (Array.isArray(value) ? value : [value]))
    .map(textOf)
    .filter((text) => text !== '');

/** A number at a path, also where it is written as text; null where there is none. */
export function numberAt(root: Foreign, path: Path | undefined): number | null {
  const [value] = valuesAt(root, path);
  const number = typeof value === 'string' && value.trim() !== '' ? Number(value) : value;
  return typeof number === 'number' && Number.isFinite(number) ? number : null;
}

const ENTITIES: Record<string, string> = {
  '&amp;': '&',
  '&lt;': '<',
  '&gt;': '>',
  '&quot;': '"',
  '&#39;': "'",
  '&nbsp;': ' ',
};

function plain(text: string): string {
  const parts: string[] = [];
  let from = 0;
  for (let at = text.indexOf('<'); at >= 0; at = text.indexOf('<', at + 1)) {
    if (!/[a-zA-Z/]/.test(text[at + 1] ?? '')) continue;
    const end = text.indexOf('>', at);
    if (end < 0) break;
    parts.push(text.slice(from, at), /^<br\b/i.test(text.slice(at, at + 4)) ? ', ' : ' ');
    from = end + 1;
    at = end;
  }
  parts.push(text.slice(from));
  return parts
    .join('')
    .replace(/&(?:amp|lt|gt|quot|#39|nbsp);/g, (entity) => ENTITIES[entity] ?? entity)
    .replace(/\s+/g, ' ')
    .replaceAll(' ,', ',')
    .replace(/^, |,$/g, '')
    .trim()
    .toWellFormed();
}
