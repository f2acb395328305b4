import type { PolicyLanguage } from '../../policy/model.ts';
import data from '../data/residue.json' with { type: 'json' };
import type { Stretch } from './sentence-around.ts';

/** Lines behind the announcement in which its address may stand. */
const BEHIND = 2;
const LONGEST = 300;

/**
 * The first line that announces an e-mail address ("contact us by e-mail:") where none follows; null where there is none.
 */
export function findBlankContact(text: string, language: PolicyLanguage): Stretch | null {
  const words = language === 'und' ? undefined : data.addresses[language];
  if (!words) return null;
  const lines = text.split('\n');
  for (let index = 0, start = 0; index < lines.length; index++) {
    const line = lines[index] ?? '';
    const behind = lines.slice(index, index + 1 + BEHIND);
    if (announces(line, words) && !behind.some((other) => other.includes('@'))) {
      return { start, end: start + line.trimEnd().length };
    }
    start += line.length + 1;
  }
  return null;
}

function announces(line: string, words: readonly string[]): boolean {
  const text = line.trimEnd().toLowerCase();
  return text.endsWith(':') && text.length <= LONGEST && words.some((word) => text.includes(word));
}
