import type { Finding } from '../../comparison/model.ts';
import type { CitedFact, FactCode } from '../letter-model.ts';
import { listData } from './letter-files.ts';

/** Verdicts that give a letter something to say; agreement and what could not be told do not. */
const TELLING: ReadonlySet<string> = new Set(['differs', 'denied', 'vague', 'not-mentioned']);
const codes = Object.entries(listData.facts) as [FactCode, { rules: string[] }][];

/**
 * A finding of the comparison as a letter can state it, or null where it says nothing a letter may rest on.
 * @param dateOf calendar date of an instant in milliseconds, in the customer's zone
 */
export function citeFinding(finding: Finding, dateOf: (at: number) => string): CitedFact | null {
  const fact = factOf(finding);
  if (fact === null || !TELLING.has(finding.verdict)) return null;
  const { params, said, subject } = finding;
  const text = (name: string): string => (typeof params[name] === 'string' ? params[name] : '');
  const { at, askedSeconds, storedSeconds } = params;
  const seconds = askedSeconds ?? storedSeconds;
  const named = [text('names') || text('name'), text('company') || text('companies')].filter((part) => part !== '');
  return {
    fact,
    subject: named.length === 2 ? `${named[0]} (${named[1]})` : (named[0] ?? subject.split(':')[1] ?? subject),
    on: typeof at === 'number' ? dateOf(at) : undefined,
    seconds: typeof seconds === 'number' ? seconds : undefined,
    quote: said === null || said.source === 'banner' ? undefined : said.quote,
  };
}

/** By rule and beginning of its message before the rule alone. */
function factOf({ rule, message }: Finding): FactCode | null {
  const exact = codes.find(([, { rules }]) =>
    rules.some((name) => name.includes(' ') && `${rule} ${message}`.startsWith(name)),
  );
  const loose = codes.find(([, { rules }]) => rules.includes(rule));
  return (exact ?? loose)?.[0] ?? null;
}
