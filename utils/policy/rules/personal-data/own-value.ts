import type { Cue } from '../../cues/phrase-trie.ts';
import type { PolicyText } from '../../policy-text.ts';
import { bisect } from '../../spans.ts';

/** What follows the label of a telephone number or an e-mail address, or the words for a number. */
const FIGURE =
  /^(?:(?: \([^()]{1,30}\))?: ?(?:[+([]|\d\d|[\w.-]{1,30} ?[@(]|\p{Lu}\p{L}{3,30} \d)| ?\d{5}|\.?:? \+?[\d(][\d() /–-]{5})/u;
const FIGURE_REACH = 80;
/** How far behind the word for it an own address may begin, in characters. */
const REACH = 6;
const NOWHERE = { start: -1 };

/**
 * Whether a word for data is the label of the shop's own: "Phone: 08 123 45 67", "company number 556036-0793", "at the
 * address Mill Row 3, …".
 */
export function isOwnValue({ text, tokens, emails, addresses }: PolicyText, { last }: Cue): boolean {
  const end = tokens.end[last] ?? 0;
  if (FIGURE.test(text.slice(end, end + FIGURE_REACH))) return true;
  const follows = ({ start }: { start: number }): boolean => start > end && start - end <= REACH;
  return (
    follows(emails[bisect(emails, (email) => email.start > end)] ?? NOWHERE) ||
    follows(addresses[bisect(addresses, (address) => address.start > end)] ?? NOWHERE)
  );
}
