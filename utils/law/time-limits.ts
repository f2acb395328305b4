import data from './data/time-limits.json' with { type: 'json' };
import type { DeadlineKind } from './model.ts';
import type { Period } from './period.ts';

/** One version of a statutory time limit; the fields are described in `data/time-limits.json`. */
export interface TimeLimit {
  kind: DeadlineKind;
  from: string;
  to?: string;
  whose: 'controller' | 'authority' | 'person';
  answer: Period;
  extended?: Period;
  smallAgent?: Period;
  acknowledgeWorkingDays?: number;
  roll: 'working-day' | 'none';
  clock: 'receipt' | 'guidance' | 'relevant-time' | 'fixed';
  law: string;
  startLaw: string;
  countLaw: string;
  rollLaw: string;
  extendedLaw?: string;
  openExtensionLaw?: string;
  clockLaw?: string;
  acknowledgeLaw?: string;
  smallAgentLaw?: string;
  /** Where the law also wants an answer in simplified form at once. */
  simplifiedLaw?: string;
  rights: string[];
}

/** A right without a statutory period for the answer. */
export interface Limitless {
  right: string;
  of: string[];
  code: 'withdrawal-immediate' | 'cookies-no-limit';
  law: string;
  text: string;
}

/** Every version of every limit. */
export const timeLimits = data.limits as readonly TimeLimit[];

/** Rights the law gives without a period. */
export const rightsWithoutLimit = data.withoutLimit as readonly Limitless[];

/** A question back asked within this many days of receipt counts as prompt. */
export const promptness = { days: data.promptDays, source: data.promptSource } as const;

/** The version of a limit that governs a request received on an ISO date; null if none was in force. */
export function limitInForce(kind: DeadlineKind, received: string): TimeLimit | null {
  const covers = (limit: TimeLimit) => limit.from <= received && (limit.to === undefined || received <= limit.to);
  return timeLimits.find((limit) => limit.kind === kind && covers(limit)) ?? null;
}

/** Whether a string names a limit on file. */
export function isDeadlineKind(kind: unknown): kind is DeadlineKind {
  return timeLimits.some((limit) => limit.kind === kind);
}

/** The limits that bind controllers of a group of states: `EU`, `EEA`, `UK`, `CH`, `US` or `BR`. */
export function kindsFor(group: string): readonly string[] {
  return data.regimes.find((regime) => regime.of === group)?.kinds ?? [];
}
