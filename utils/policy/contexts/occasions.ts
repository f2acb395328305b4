import clauses from '../data/clauses.json' with { type: 'json' };
import { anyOf } from '../words/any-of.ts';

const CONDITIONS = new Set(clauses.conditions);
const YOU = new Set(clauses.you);
const HAPPENS = new RegExp(`^${anyOf(clauses.happenings)}(?!\\p{L})`, 'u');
/** The letter or number before a heading. */
const ENUMERATOR = /^(?:[a-z]|[ivx]{1,4}|\d{1,2}(?:\.\d{1,2})?)[.)]? /;
/** The Finnish verb says "you" by its ending: "Kun tilaat", "Tilatessasi". */
const FINNISH_VERB = /[aäeiouyö]t$/;
const FINNISH_WHEN = /\p{L}{3}(?:essasi|essäsi)$/u;

/**
 * Whether a heading names what a customer does, "When you order", or asks what happens then: below it stands what is
 * collected, and what for.
 */
export function isOccasion(heading: string): boolean {
  const plain = heading.toLowerCase().replace(ENUMERATOR, '');
  if (HAPPENS.test(plain)) return true;
  const [first = '', ...words] = plain.split(/[\s,:?]+/, 4);
  if (FINNISH_WHEN.test(first)) return true;
  if (!CONDITIONS.has(first)) return false;
  return (
    YOU.has(words[0] ?? '') || ((first === 'kun' || first === 'jos') && words.some((word) => FINNISH_VERB.test(word)))
  );
}
