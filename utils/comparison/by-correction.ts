import type { Finding } from './model.ts';

/**
 * Marks the findings that stand only because the customer corrected how the text was read. Both lists come from the same
 * comparison, `found` with the corrected claims and `before` with the reader's own; a doubt that is there already stays.
 */
export function markCorrected(found: readonly Finding[], before: readonly Finding[]): Finding[] {
  const known = new Set(before.map(identity));
  return found.map((finding) => (known.has(identity(finding)) ? finding : { doubt: 'customer-corrected', ...finding }));
}

const identity = ({ key, verdict, severity, message, params, said }: Finding): string =>
  JSON.stringify([key, verdict, severity, message, params, said]);
