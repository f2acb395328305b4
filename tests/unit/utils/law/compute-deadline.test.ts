import { existsSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, test } from 'vitest';
import { computeDeadline } from '../../../../utils/law/compute-deadline.ts';
import type { DeadlineAnswer, DeadlineQuestion } from '../../../../utils/law/model.ts';
import { busyTime } from '../../../support/busy-time.ts';

type Vector = DeadlineQuestion & { id: string; note: string } & Partial<Record<keyof DeadlineAnswer, unknown>>;

const root = join(import.meta.dirname, '../../../..');
const casesFile = join(root, '../shared/cases/deadlines.json');
const fixture: Vector[] = JSON.parse(readFileSync(join(root, 'tests/fixtures/law/deadlines.json'), 'utf8'));

function check({ id, note, kind, jurisdiction, timeZone, received, clock, ...expected }: Vector): void {
  const answer = computeDeadline({ kind, jurisdiction, timeZone, received, ...(clock && { clock }) });
  expect(answer, `${id}: ${note}`).toMatchObject(expected);
}

function ask(question: Partial<DeadlineQuestion>): DeadlineAnswer {
  const base = {
    kind: 'gdpr-12-3',
    jurisdiction: 'EU-FI',
    timeZone: 'Europe/Helsinki',
    received: '2026-11-24',
  } as const;
  const answer = computeDeadline({ ...base, ...question });
  if ('error' in answer) throw new Error(answer.error.code);
  return answer;
}

const codes = (answer: DeadlineAnswer): string[] => answer.steps.map((step) => step.code);

describe('worked dates', () => {
  test.each(fixture.map((vector) => [vector.id, vector] as const))('%s', (_, vector) => check(vector));

  test.skipIf(!existsSync(casesFile))('every case to develop against', () => {
    for (const vector of JSON.parse(readFileSync(casesFile, 'utf8')) as Vector[]) check(vector);
  });
});

describe('which fields appear', () => {
  test('a plain request has neither pause nor acknowledgement', () => {
    expect(Object.keys(ask({})).sort()).toEqual(
      [
        'receivedLocalDate',
        'nominalDue',
        'due',
        'dueEvesCount',
        'overdueAfter',
        'nominalDueExtended',
        'dueExtended',
        'dueExtendedEvesCount',
        'altExtendedFromNominalDue',
        'altExtendedFromRolledDue',
        'overdueAfterExtended',
        'inForce',
        'steps',
      ].sort(),
    );
  });

  test('Switzerland knows no eves and no longest extension', () => {
    const answer = ask({ kind: 'ch-dsg-25-7', jurisdiction: 'CH-ZH', timeZone: 'Europe/Zurich' });
    expect(answer).not.toHaveProperty('dueEvesCount');
    expect(answer).toMatchObject({ nominalDueExtended: null, dueExtended: null, overdueAfterExtended: null });
    expect(codes(answer)).toContain('extension-open');
  });
});

describe('a notice of extension', () => {
  const noticeOn = (date: string) => ask({ clock: [{ type: 'extended', date }] });

  test('in time brings the extended dates into force', () => {
    const answer = noticeOn('2026-12-24');
    expect(answer.extension).toEqual({ notified: '2026-12-24', inTime: 'yes' });
    expect(answer.inForce).toEqual({ due: '2027-02-24', overdueAfter: '2027-03-01' });
    expect(answer.due).toBe('2026-12-24');
  });

  test('between the strict and the widest end is not called late', () => {
    const answer = noticeOn('2026-12-25');
    expect(answer.extension?.inTime).toBe('perhaps');
    expect(answer.inForce).toEqual({ due: '2026-12-24', overdueAfter: '2027-03-01' });
  });

  test('after the widest end changes nothing', () => {
    const answer = noticeOn('2026-12-29');
    expect(answer.extension?.inTime).toBe('no');
    expect(answer.inForce).toEqual({ due: '2026-12-24', overdueAfter: '2026-12-28' });
  });
});

describe('questions back', () => {
  test('an open one is said to be open', () => {
    const answer = ask({ clock: [{ type: 'id-requested', date: '2026-11-26' }] });
    expect(answer.waitingOn).toEqual({ for: 'identity', since: '2026-11-26' });
    expect(answer).not.toHaveProperty('dueSuspended');
    expect(answer.steps.at(-1)?.text).toContain('if the question still open was not justified');
  });

  test('a fee does not stop the clock of the GDPR', () => {
    const clock = [
      { type: 'fee-requested', date: '2026-11-25' },
      { type: 'fee-paid', date: '2026-11-30' },
    ] as const;
    const answer = ask({ clock: [...clock] });
    expect(answer.overdueAfter).toBe(ask({}).overdueAfter);
    expect(codes(answer)).toContain('question-no-effect');
  });

  test('in Britain a question asked after the end cannot start the month anew', () => {
    const answer = ask({
      kind: 'ukgdpr-12A',
      jurisdiction: 'UK-EW',
      timeZone: 'Europe/London',
      received: '2026-09-01',
      clock: [
        { type: 'id-requested', date: '2026-10-05' },
        { type: 'id-received', date: '2026-10-20' },
      ],
    });
    expect(answer.due).toBe('2026-10-01');
    expect(codes(answer)).toContain('question-too-late');
  });

  test('clarification days before the moved start are not counted twice', () => {
    const answer = ask({
      kind: 'ukgdpr-12A',
      jurisdiction: 'UK-EW',
      timeZone: 'Europe/London',
      received: '2026-09-01',
      clock: [
        { type: 'id-requested', date: '2026-09-02' },
        { type: 'clarification-requested', date: '2026-09-03' },
        { type: 'id-received', date: '2026-09-10' },
        { type: 'clarification-received', date: '2026-09-12' },
      ],
    });
    // One month from 10 September is 10 October; the 11th and 12th of September do not count.
    expect(answer.nominalDue).toBe('2026-10-12');
  });

  test('California: verification does not stop the clock', () => {
    const question = { kind: 'ccpa-7021', jurisdiction: 'US-CA', timeZone: 'America/Los_Angeles' } as const;
    const clock = [
      { type: 'id-requested', date: '2026-11-25' },
      { type: 'id-received', date: '2026-12-20' },
    ] as const;
    expect(ask({ ...question, clock: [...clock] }).overdueAfter).toBe(ask(question).overdueAfter);
  });
});

describe('the steps', () => {
  test('name the holiday that moved the end, and the law', () => {
    const steps = ask({ received: '2026-03-03' }).steps;
    const goodFriday = steps.find((step) => step.params.date === '2026-04-03' && step.code === 'passes-holiday');
    expect(goodFriday?.params).toMatchObject({ name: 'Good Friday', local: 'pitkäperjantai' });
    expect(goodFriday?.source).toContain('652/2023');
    expect(goodFriday?.source).toContain('1182/71 Art. 3(4)');
  });

  test('do not call an eve a holiday', () => {
    const eve = ask({}).steps.find((step) => step.code === 'passes-eve');
    expect(eve).toMatchObject({ params: { date: '2026-12-24', local: 'jouluaatto' }, source: 'Act 150/1930 s. 5' });
    expect(eve?.text).toContain('no public holiday in Finland');
  });

  test('say that a day was clamped', () => {
    const clamped = ask({ received: '2027-01-31' }).steps.find((step) => step.code === 'end-clamped');
    expect(clamped?.text).toBe('The period ends with 2027-02-28 (Sunday): that month has no day 31, so its last day.');
    expect(codes(ask({ received: '2027-01-15' }))).not.toContain('end-clamped');
  });

  test('say of a day off instead what it replaces', () => {
    const answer = ask({
      kind: 'ukgdpr-12A',
      jurisdiction: 'UK-EW',
      timeZone: 'Europe/London',
      received: '2026-11-25',
    });
    const substitute = answer.steps.find((step) => step.params.substitute === 'true');
    expect(substitute?.text).toBe(
      '2026-12-28 (Monday) is the day off instead of Boxing Day, a public holiday in England and Wales.',
    );
  });

  test('say where a tolerated day is a holiday', () => {
    const answer = ask({ jurisdiction: 'EU-DE', timeZone: 'Europe/Berlin', received: '2026-12-06' });
    expect(answer).toMatchObject({ due: '2027-01-06', dueEvesCount: '2027-01-06', overdueAfter: '2027-01-07' });
    const tolerated = answer.steps.find((step) => step.code === 'passes-possible');
    expect(tolerated?.params.regions).toBe('Baden-Württemberg, Bavaria, Saxony-Anhalt');
  });

  test('warn against an eve in a time limit of one’s own', () => {
    const answer = ask({
      kind: '2025-2518-5-2c',
      jurisdiction: 'EU-SE',
      timeZone: 'Europe/Stockholm',
      received: '2027-05-28',
    });
    expect(answer).toMatchObject({ due: '2027-06-25', dueEvesCount: '2027-06-28', overdueAfter: '2027-06-25' });
    expect(codes(answer).at(-1)).toBe('own-deadline');
    expect(answer.steps.some((step) => step.text.includes('do not rely on it'))).toBe(true);
  });

  test('admit that no rule settles the holidays of a controller outside the EEA', () => {
    expect(codes(ask({ jurisdiction: 'CH-ZH', timeZone: 'Europe/Zurich' }))).toContain('controller-outside-eea');
  });
});

describe('errors are values', () => {
  const base = { kind: 'gdpr-12-3', jurisdiction: 'EU-FI', timeZone: 'Europe/Helsinki', received: '2026-11-24' };
  test.each([
    [{ kind: 'gdpr-33' }, 'unknown-kind'],
    [{ kind: null }, 'unknown-kind'],
    [{ jurisdiction: 'EU-XX' }, 'unknown-jurisdiction'],
    [{ jurisdiction: 7 }, 'unknown-jurisdiction'],
    [{ timeZone: 'Mars/Olympus' }, 'bad-time-zone'],
    [{ received: 'yesterday' }, 'bad-date'],
    [{ received: '2019-12-31' }, 'out-of-range'],
    [{ received: '2045-10-01' }, 'out-of-range'],
    [{ received: '+275760-09-13T00:00:00Z' }, 'out-of-range'],
    [{ received: '-271821-04-20T00:00:00Z' }, 'out-of-range'],
    [{ clock: [{ type: 'id-requested', date: '9999-12-31' }] }, 'out-of-range'],
    [{ clock: 'extended' }, 'bad-event'],
    [{ clock: [{ type: 'id-requested', date: '2026-11-23' }] }, 'event-before-receipt'],
    [{ kind: '2025-2518-5-2c' }, 'not-in-force'],
  ])('%j is %s', (change, code) => {
    const question = { ...base, ...change } as unknown as DeadlineQuestion;
    expect(computeDeadline(question)).toMatchObject({ error: { code } });
  });

  test.each([null, undefined, 'x', 3])('%j is no question', (question) => {
    expect(computeDeadline(question as unknown as DeadlineQuestion)).toMatchObject({ error: { code: 'bad-question' } });
  });

  test('no events may be written as null', () => {
    expect(computeDeadline({ ...base, clock: null } as unknown as DeadlineQuestion)).toMatchObject({
      due: '2026-12-24',
    });
  });

  test('the last day that can be received is computed', () => {
    expect(ask({ received: '2045-09-01' }).dueExtended).toBe('2045-12-01');
  });
});

test('one date takes no more than 0.2 ms', () => {
  const batches = Array.from({ length: 20 }, () => {
    const busy = busyTime();
    for (const vector of fixture) computeDeadline(vector);
    return busy() / fixture.length;
  });
  expect(Math.min(...batches)).toBeLessThan(0.2);
});
