import { describe, expect, test } from 'vitest';
import { type CaseState, caseState } from '../../../../../utils/requests/index.ts';
import { caseEvents, caseFile } from '../../../../support/cases.ts';
import { controller } from '../../../../support/letters.ts';

const state = (today: string, ...lines: string[]): CaseState => caseState(caseFile(), caseEvents(...lines), today);

/** Received on Monday 2 November 2026 in Finland: one month ends on Wednesday 2 December. */
const SENT = 'sent 2026-11-02';

describe('a request goes its way', () => {
  test.each<[string, string[], Partial<CaseState>]>([
    ['2026-11-02', [], { status: 'drafted', stage: 'drafted', receivedOn: null, due: '2026-12-02' }],
    ['2026-11-02', ['drafted 2026-11-01'], { status: 'drafted', stage: 'drafted', receivedOn: null }],
    ['2026-11-02', [SENT], { status: 'waiting', stage: 'waiting', receivedOn: '2026-11-02', due: '2026-12-02' }],
    ['2026-12-02', [SENT], { status: 'waiting', due: '2026-12-02' }],
    ['2027-03-01', [SENT], { status: 'overdue', stage: 'overdue', due: '2026-12-02' }],
    ['2026-11-20', [SENT, 'delivered 2026-11-04'], { receivedOn: '2026-11-04', due: '2026-12-04' }],
    ['2026-11-20', ['delivered 2026-11-04'], { receivedOn: '2026-11-04', status: 'waiting' }],
    ['2026-12-20', [SENT, 'extended 2026-11-30'], { status: 'waiting', due: '2027-02-02' }],
    ['2026-12-20', [SENT, 'extended 2026-12-15'], { status: 'overdue', due: '2026-12-02' }],
    ['2027-03-01', [SENT, 'extended 2026-11-30'], { status: 'overdue', due: '2027-02-02' }],
    ['2027-03-01', [SENT, 'answered 2026-12-01'], { status: 'answered', stage: 'answered' }],
    ['2027-03-01', [SENT, 'refused 2026-12-01'], { status: 'answered', stage: 'refused' }],
    ['2027-03-01', [SENT, 'answered 2026-12-01', 'closed 2026-12-03'], { status: 'closed', stage: 'closed' }],
    ['2027-03-01', [SENT, 'withdrawn 2026-11-03'], { status: 'closed', stage: 'withdrawn' }],
    ['2026-11-03', ['withdrawn 2026-11-03'], { status: 'closed', receivedOn: null }],
  ])('on %s after %j', (today, lines, expected) => {
    expect(state(today, ...lines)).toMatchObject(expected);
  });

  test('it is overdue from the day after the last one of every reading', () => {
    const { overdueAfter } = state('2026-11-03', SENT);
    if (overdueAfter === null) throw new Error('no date');
    expect(state(overdueAfter, SENT).status).toBe('waiting');
    expect(state(Temporal.PlainDate.from(overdueAfter).add({ days: 1 }).toString(), SENT).status).toBe('overdue');
  });
});

describe('the first of its kind counts', () => {
  test('a letter sent again does not start the clock anew', () => {
    expect(state('2026-12-20', SENT, 'sent 2026-12-10')).toMatchObject({ receivedOn: '2026-11-02', status: 'overdue' });
  });

  test('a second notice does not undo the first', () => {
    const twice = state('2026-12-20', SENT, 'extended 2026-11-30', 'extended 2026-12-20');
    expect(twice).toMatchObject({ due: '2027-02-02', status: 'waiting' });
  });
});

test('an extension dated before receipt is a slip: the clock runs on without it', () => {
  expect(state('2027-03-01', SENT, 'extended 2026-11-01')).toMatchObject({ due: '2026-12-02', status: 'overdue' });
  expect(state('2026-11-02', 'extended 2026-11-01')).toMatchObject({ status: 'drafted', due: '2026-12-02' });
});

test('with the shop’s country unknown there is no date, and nothing is ever overdue', () => {
  const file = caseFile({ controller: { ...controller, country: null } });
  expect(caseState(file, caseEvents(SENT), '2028-01-01')).toMatchObject({
    status: 'waiting',
    stage: 'waiting',
    receivedOn: '2026-11-02',
    deadline: null,
    due: null,
    overdueAfter: null,
  });
  expect(
    caseState(caseFile({ controller: { ...controller, country: 'ZZ' } }), caseEvents(SENT), '2028-01-01').due,
  ).toBeNull();
});

test('a date that is none makes no date out of it', () => {
  expect(state('2028-01-01', 'sent 2026-13-45')).toMatchObject({ status: 'waiting', due: null });
});

test('a reminder dated nonsense breaks nothing', () => {
  expect(state('2026-12-18', SENT, 'reminded 2026-99-99').next.map(({ code }) => code)).toContain('complain');
});
