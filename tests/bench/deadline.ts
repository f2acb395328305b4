import { calendarOf, computeDeadline, sayStep } from '../../utils/law/index.ts';
import { caseState } from '../../utils/requests/cases/case-state.ts';
import type { CaseEvent, CaseEventType } from '../../utils/requests/model.ts';
import { caseFile } from '../support/cases.ts';

const RUNS = 21;
const CASES = 500;
const DATES = 2000;
const ALLOWED = { date: 0.2, cases: 50 } as const;
const PLACES = ['EU-FI', 'EU-SE', 'EU-DE', 'EEA-NO', 'UK-EW'];
const LIFE: [CaseEventType, number][] = [
  ['drafted', 0],
  ['sent', 0],
  ['acknowledged', 2],
  ['identity-asked', 4],
  ['identity-given', 6],
  ['extended', 25],
  ['complained', 100],
];

/**
 * The clock: one date with its steps, the steps said in Finnish, and the state of 500 cases with seven events each.
 * Processor time, medians of 21 rounds; `ratio` is the time allowed over the time taken.
 */
export async function bench() {
  const start = Temporal.PlainDate.from('2026-01-01');
  const days = Array.from({ length: DATES }, (_, i) => start.add({ days: i % 1500 }).toString());
  const cases = Array.from({ length: CASES }, (_, i) => ({
    file: caseFile({ id: `C${i}` }),
    events: LIFE.map(([type, after], at): CaseEvent => {
      const date = start.add({ days: (i % 365) + after }).toString();
      return { id: `${i}-${at}`, case: `C${i}`, type, recordedAt: at, date, note: '' };
    }),
  }));
  const answer = computeDeadline({ ...question('EU-FI'), received: '2026-11-24' });
  const steps = 'error' in answer ? [] : answer.steps;
  const date = perRun(() => {
    for (const [i, received] of days.entries())
      computeDeadline({ ...question(PLACES[i % PLACES.length] ?? 'EU-FI'), received });
  });
  const said = perRun(() => steps.map((step) => sayStep(step, 'fi')));
  const all = perRun(() => cases.map(({ file, events }) => caseState(file, events, '2027-01-15')));
  return {
    name: 'The legal clock, medians',
    rows: [
      row(`one date with its steps (${ALLOWED.date} ms allowed)`, date / DATES, ALLOWED.date),
      { what: `its ${steps.length} steps said in Finnish`, value: said, unit: 'ms' },
      row(`${CASES} cases with ${LIFE.length} events each (${ALLOWED.cases} ms allowed)`, all, ALLOWED.cases),
    ],
  };
}

const row = (what: string, value: number, allowed: number) => ({ what, value, unit: 'ms', ratio: allowed / value });

const question = (jurisdiction: string) => ({
  kind: 'gdpr-12-3' as const,
  jurisdiction,
  timeZone: calendarOf(jurisdiction)?.zone ?? 'UTC',
});

/** Milliseconds of processor time one run takes. */
function perRun(run: () => unknown): number {
  const times = Array.from({ length: RUNS }, () => {
    const before = process.cpuUsage();
    run();
    const { user, system } = process.cpuUsage(before);
    return (user + system) / 1000;
  });
  return times.toSorted((a, b) => a - b)[Math.floor(RUNS / 2)] ?? Number.NaN;
}
