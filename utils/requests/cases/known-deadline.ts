import { deadlineFor } from '../../law/index.ts';

type Question = Parameters<typeof deadlineFor>[0];
type Answer = ReturnType<typeof deadlineFor>;

const known = new Map<string, Answer>();
/** More questions than a customer's requests ask. */
const MOST = 2_000;

/**
 * The law room's answer, remembered: every request is computed anew whenever one of them changes, and many are asked on
 * the same day. It depends on nothing but the question. It is shared, and frozen for that.
 */
export function knownDeadline(question: Question): Answer {
  const key = JSON.stringify(question);
  const before = known.get(key);
  if (before) return before;
  const answer = frozen(deadlineFor(question));
  if (known.size >= MOST) known.clear();
  known.set(key, answer);
  return answer;
}

function frozen<T>(value: T): T {
  if (typeof value !== 'object' || value === null) return value;
  for (const part of Object.values(value)) frozen(part);
  return Object.freeze(value);
}
