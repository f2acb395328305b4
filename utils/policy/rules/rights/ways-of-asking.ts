import { isAbout, subjects } from '../../contexts/subjects.ts';
import { cuesBetween, type PolicyText, says } from '../../policy-text.ts';

const RIGHTS = subjects('rights');
/** Ways that need no word of right beside them in a section about rights. */
const CLEAR_WAYS = new Set(['email', 'form', 'post', 'customer-service']);
/** Ways of exercising a right, the most exact first. */
const WAYS = ['email', 'form', 'account', 'post', 'phone', 'customer-service', 'contact'];

/** The most exact way of using a right told between two tokens. */
export function wayIn(document: PolicyText, first: number, last: number): string | undefined {
  if (hasAddress(document, first, last)) return 'email';
  const found = cuesBetween(document, 'exercise', first, last);
  return found.length === 0 ? undefined : WAYS.find((way) => found.some(({ key }) => key === way));
}

function hasAddress(document: PolicyText, first: number, last: number): boolean {
  const { tokens, text } = document;
  return text.slice(tokens.start[first] ?? 0, tokens.end[last - 1] ?? 0).includes('@');
}

/** The way told for all rights: the one their sections speak of most, the more exact of equals. */
export function generalWay(document: PolicyText): string | null {
  const votes = new Map<string, number>();
  for (const sentence of document.sentences) {
    if (!isAbout(sentence, RIGHTS, 2)) continue;
    const way = wayIn(document, sentence.first, sentence.last);
    if (way === undefined) continue;
    const spoken = says(document, 'right', sentence) || says(document, 'rightWord', sentence);
    if (spoken || CLEAR_WAYS.has(way)) votes.set(way, (votes.get(way) ?? 0) + (way === 'contact' ? 0.1 : 1));
  }
  const most = Math.max(0, ...votes.values());
  return WAYS.find((way) => votes.get(way) === most && most > 0) ?? null;
}
