import units from '../data/duration-units.json' with { type: 'json' };
import { type Tokens, WORD } from '../words/tokenise.ts';

const padded = (phrases: readonly string[]): string[] => phrases.map((phrase) => ` ${phrase} `);
const UP_TO = padded(units.upTo);
const AT_LEAST = padded(units.atLeast);
const BEHIND = padded(units.after);

/** Looks a few words back, not past a comma, for what makes the length a bound. */
export function boundOf(
  tokens: Tokens,
  first: number,
  from: number,
  to: number,
  limit: number,
): 'exact' | 'upTo' | 'atLeast' {
  let before = ' ';
  for (let t = from - 1; t >= first && t >= from - 5; t--) {
    const word = tokens.vocabulary[tokens.word[t] ?? 0] ?? '';
    // "max. 24 months"
    if (word === '.' && t === from - 1) continue;
    if (tokens.kind[t] !== WORD && word !== '-') break;
    before = ` ${word}${before}`;
  }
  if (UP_TO.some((phrase) => before.includes(phrase))) return 'upTo';
  if (AT_LEAST.some((phrase) => before.includes(phrase))) return 'atLeast';
  let after = ' ';
  for (let t = to + 1; t < limit && t <= to + 3 && tokens.kind[t] === WORD; t++)
    after += `${tokens.vocabulary[tokens.word[t] ?? 0] ?? ''} `;
  return BEHIND.some((phrase) => after.startsWith(phrase)) ? 'upTo' : 'exact';
}
