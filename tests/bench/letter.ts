import { performance } from 'node:perf_hooks';
import { composeLetter, letterCatalogue, printLetter, writeEml } from '../../utils/requests/index.ts';
import { fullRequest, LANGUAGES } from '../support/letters.ts';

interface Row {
  what: string;
  value: number;
  unit: string;
}

const ROUNDS = 21;

function median(work: () => void): number {
  const runs = Array.from({ length: ROUNDS }, () => {
    const before = performance.now();
    work();
    return performance.now() - before;
  });
  return runs.sort((a, b) => a - b)[ROUNDS >> 1] ?? 0;
}

/** Time to compose letters, with everything they can hold: the first of a process, and any of them after that. */
export async function bench(): Promise<{ name: string; rows: Row[] }> {
  const before = performance.now();
  composeLetter(fullRequest('access', 'fi', 'FI', { readerLanguage: 'sv' }));
  const first = performance.now() - before;
  const all = [...new Set(letterCatalogue().map(({ letter }) => letter))].flatMap((letter) =>
    LANGUAGES.map((language) =>
      fullRequest(letter, language, 'FI', { readerLanguage: language === 'en' ? 'fi' : 'en' }),
    ),
  );
  const each = all.map((request) => median(() => void composeLetter(request)));
  const letter = composeLetter(fullRequest('access+portability', 'fi'));
  const parties = { sender: ['Aino Exempel'], recipient: ['Sängkläder Norden AB'], date: '2026-11-22' };
  return {
    name: 'letter',
    rows: [
      { what: 'the first letter of a process, with its translation', value: first, unit: 'ms' },
      {
        what: `a letter with its translation, mean of ${all.length}`,
        value: each.reduce((sum, ms) => sum + ms, 0) / each.length,
        unit: 'ms',
      },
      { what: 'the slowest of them', value: Math.max(...each), unit: 'ms' },
      { what: 'a draft as a file', value: median(() => void writeEml('a@b.example', letter, 0)), unit: 'ms' },
      { what: 'a page to print', value: median(() => void printLetter(letter, parties)), unit: 'ms' },
    ],
  };
}
