import clauses from './data/clauses.json' with { type: 'json' };

const CONDITIONS = new Set(clauses.conditions);
const YOU = new Set(clauses.you);
/** The letter or number before a heading. */
const ENUMERATOR = /^(?:[a-z]|[ivx]{1,4}|\d{1,2}(?:\.\d{1,2})?)[.)]? /;

/**
 * Whether a heading names what a customer does, "When you order", "Kun tilaat": what stands below it is what is collected
 * then, and what for. The Finnish verb says "you" by its ending.
 */
export function isOccasion(heading: string): boolean {
  const [first = '', second = ''] = heading
    .toLowerCase()
    .replace(ENUMERATOR, '')
    .split(/[\s,:]+/, 2);
  return (
    CONDITIONS.has(first) && (YOU.has(second) || ((first === 'kun' || first === 'jos') && /[aäeiouy]t$/.test(second)))
  );
}
