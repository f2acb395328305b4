import type { LetterLanguage } from '../letter-model.ts';
import type { LetterWords } from './letter-words.ts';

/** What has to be known of a language to say values in it. Months and joints are data: every browser writes the same letter. */
type Words = Pick<LetterWords, 'label'>;

/** An ISO date as a letter writes it, "3 March 2026"; empty for anything that is no date. */
export function sayDate(date: string | undefined, { label }: Words): string {
  if (date === undefined || !/^\d{4}-\d{2}-\d{2}$/.test(date)) return '';
  const at = Date.parse(date);
  if (Number.isNaN(at) || !new Date(at).toISOString().startsWith(date)) return '';
  const [year = '', month = '', day = ''] = date.split('-');
  const parts: Record<string, string> = { year, month: label(`months.${Number(month)}`), day: String(Number(day)) };
  return label('date').replace(/\{(\w+)\}/g, (_, name: string) => parts[name] ?? '');
}

/** A length of time in the largest of days, hours, minutes and seconds of which there are two or more. */
export function durationIn(seconds: number): { unit: 'day' | 'hour' | 'minute' | 'second'; n: number } {
  for (const [unit, size] of [
    ['day', 86_400],
    ['hour', 3_600],
    ['minute', 60],
  ] as const) {
    if (seconds >= 2 * size) return { unit, n: Math.round(seconds / size) };
  }
  return { unit: 'second', n: Math.max(0, Math.round(seconds)) };
}

/** Names as a sentence lists them: "Google, Meta and TikTok". */
export const sayNames = (names: readonly string[], { label }: Words): string =>
  names.length < 2 ? names.join('') : `${names.slice(0, -1).join(', ')} ${label('and')} ${names.at(-1)}`;

const regions = new Map<LetterLanguage, Intl.DisplayNames>();

/** The name of a state; the code itself where it is none, empty for what is no code. */
export function sayCountry(code: string, language: LetterLanguage): string {
  if (!/^[A-Z]{2}$/.test(code)) return '';
  const names = regions.get(language) ?? new Intl.DisplayNames([language], { type: 'region' });
  regions.set(language, names);
  return names.of(code) ?? code;
}
