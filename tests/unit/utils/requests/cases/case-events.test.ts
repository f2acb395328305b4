import { describe, expect, test } from 'vitest';
import { type CaseEvent, type CaseState, caseState } from '../../../../../utils/requests/index.ts';
import { caseEvents, caseFile } from '../../../../support/cases.ts';

type Line = string | [string, Partial<CaseEvent>];

/** Events written as `sent 2026-11-02`, with more where a test needs it. */
function events(...lines: Line[]): CaseEvent[] {
  const plain = caseEvents(...lines.map((line) => (typeof line === 'string' ? line : line[0])));
  return plain.map((event, i) => ({ ...event, ...(typeof lines[i] === 'object' ? lines[i][1] : {}) }));
}

const on = (today: string, ...lines: Line[]): CaseState => caseState(caseFile(), events(...lines), today);
const codes = (state: CaseState): string[] => state.next.map(({ code, why }) => `${code}/${why}`);
const SENT = 'sent 2026-11-02';

describe('receipt', () => {
  test.each<[string, Line[], [string | null, CaseState['receipt']]]>([
    ['a sending is an assumption', [SENT], ['2026-11-02', 'sent']],
    ['an acknowledgement proves the sending', [SENT, 'acknowledged 2026-11-05'], ['2026-11-02', 'acknowledged']],
    ['delivery has its own day', [SENT, 'delivered 2026-11-04'], ['2026-11-04', 'delivered']],
    [
      'nothing is acknowledged before it arrived',
      [SENT, 'delivered 2026-11-09', 'acknowledged 2026-11-05'],
      ['2026-11-05', 'acknowledged'],
    ],
    ['a form counts from its confirmation', [SENT, 'form-confirmed 2026-11-06'], ['2026-11-06', 'form-confirmed']],
    ['what bounced reached nobody', [SENT, 'bounced 2026-11-02'], [null, null]],
    ['what was sent again did', [SENT, 'bounced 2026-11-02', 'sent 2026-11-05'], ['2026-11-05', 'sent']],
    [
      'a bounce takes back its own channel only',
      [
        ['sent 2026-11-02', { channel: 'email' }],
        ['sent 2026-11-03', { channel: 'form' }],
        ['bounced 2026-11-04', { channel: 'email' }],
      ],
      ['2026-11-03', 'sent'],
    ],
    [
      'a bounce that does not say its way is one of the way used last',
      [['sent 2026-11-02', { channel: 'post' }], ['sent 2026-11-03', { channel: 'email' }], 'bounced 2026-11-04'],
      ['2026-11-02', 'sent'],
    ],
    [
      'a bounce takes back a sending that does not say its way',
      [SENT, ['bounced 2026-11-04', { channel: 'email' }]],
      [null, null],
    ],
  ])('%s', (_, lines, [date, basis]) => {
    expect(on('2026-11-20', ...lines)).toMatchObject({ receivedOn: date, receipt: basis });
  });

  test('a form that waits for its link says so first', () => {
    expect(codes(on('2026-11-05', ['sent 2026-11-02', { channel: 'form' }]))[0]).toBe('confirm-form/form-unconfirmed');
  });
});

describe('questions of the shop', () => {
  test('a prompt question holds the clock up, and nothing is late meanwhile', () => {
    const state = on('2027-02-01', SENT, 'identity-asked 2026-11-04');
    expect(state).toMatchObject({
      status: 'waiting',
      stage: 'asked-back',
      deadline: { waitingOn: { for: 'identity' } },
    });
    expect(state.next[0]).toMatchObject({
      code: 'contest-identity',
      letter: 'identity-overasked',
      law: 'GDPR Art. 12(6)',
    });
  });

  test('a contested question holds nothing up', () => {
    const state = on('2027-02-01', SENT, 'identity-asked 2026-11-04', 'identity-contested 2026-11-05');
    expect(state).toMatchObject({ status: 'overdue', stage: 'overdue' });
    expect(codes(state)).toEqual(['remind/late', 'complain/late']);
  });

  test('an answered one moves the last day by the days between', () => {
    const state = on('2026-12-05', SENT, 'identity-asked 2026-11-04', 'identity-given 2026-11-09');
    expect(state).toMatchObject({ status: 'waiting', stage: 'waiting', overdueAfter: '2026-12-07' });
    expect(state.deadline?.dueSuspended).toBe('2026-12-07');
  });

  test('a late one changes nothing', () => {
    expect(on('2026-12-20', SENT, 'identity-asked 2026-11-28')).toMatchObject({ status: 'overdue', due: '2026-12-02' });
  });

  test('a fee is contested under Article 12(5)', () => {
    expect(on('2026-11-20', SENT, 'fee-asked 2026-11-10').next[0]).toMatchObject({
      code: 'contest-fee',
      letter: 'fee-asked',
    });
  });
});

describe('extension', () => {
  test('without reasons it extends nothing and the reasons are asked for', () => {
    const state = on('2026-11-30', SENT, ['extended 2026-11-28', { reasons: false }]);
    expect(state).toMatchObject({ due: '2026-12-02', stage: 'waiting' });
    expect(codes(state)[0]).toBe('ask-reasons/extension-without-reasons');
  });

  test('in time it does', () => {
    expect(on('2026-12-20', SENT, ['extended 2026-11-28', { reasons: true }])).toMatchObject({
      stage: 'extended',
      due: '2027-02-02',
    });
  });

  test('too late it is a reason of its own to remind', () => {
    expect(codes(on('2027-01-20', SENT, 'extended 2026-12-15'))).toEqual([
      'remind/extension-late',
      'complain/extension-late',
    ]);
  });
});

describe('late', () => {
  test('first a reminder, then its courtesy, then the authority', () => {
    const reminded: Line[] = [SENT, 'reminded 2026-12-10'];
    expect(codes(on('2026-12-03', SENT))).toEqual(['remind/late', 'complain/late']);
    expect(codes(on('2026-12-17', ...reminded))).toEqual(['wait/reminded', 'complain/late-after-reminder']);
    expect(codes(on('2026-12-18', ...reminded))).toEqual(['complain/late-after-reminder']);
  });

  test('a part of an answer does not stop the clock for the rest', () => {
    const lines: Line[] = [SENT, 'partly-answered 2026-11-20'];
    expect(on('2026-11-25', ...lines)).toMatchObject({ status: 'waiting', stage: 'partly-answered' });
    expect(on('2026-12-10', ...lines)).toMatchObject({ status: 'overdue', stage: 'partly-answered' });
    expect(on('2026-11-25', ...lines).next[0]).toMatchObject({ code: 'follow-up-incomplete', letter: 'incomplete' });
  });
});

describe('answers', () => {
  test('a refusal leads to the authority; without reasons they are asked for first', () => {
    expect(codes(on('2026-12-01', SENT, 'refused 2026-11-20'))).toEqual(['complain/refused', 'close/refused']);
    expect(codes(on('2026-12-01', SENT, ['refused 2026-11-20', { reasons: false }]))[0]).toBe(
      'ask-reasons/refused-without-reasons',
    );
  });

  test('the last outcome counts', () => {
    expect(on('2026-12-01', SENT, 'refused 2026-11-20', 'answered 2026-11-25').stage).toBe('answered');
    expect(on('2026-12-01', SENT, 'answered 2026-11-20', 'erasure-confirmed 2026-11-25').stage).toBe('erased');
  });
});

describe('before the authority', () => {
  const complained: Line[] = [SENT, ['complained 2026-12-10', { authority: 'SE' }]];

  test('three months, then the court', () => {
    const state = on('2026-12-20', ...complained);
    expect(state).toMatchObject({ status: 'waiting', stage: 'complained' });
    expect(state.limits).toMatchObject([
      { code: 'authority-progress', whose: 'authority', date: '2027-03-10', law: 'GDPR Art. 78(2)' },
    ]);
    expect(codes(state)).toEqual(['wait-authority/complained']);
    expect(codes(on('2027-03-11', ...complained))).toEqual([
      'go-to-court/authority-silent',
      'wait-authority/complained',
    ]);
  });

  test('from 2 April 2027 a cross-border complaint has more dates, and a settlement the customer’s own', () => {
    const later: Line[] = [SENT, ['complained 2027-04-12', { authority: 'SE' }], 'settlement-proposed 2027-05-03'];
    const state = on('2027-05-04', ...later);
    expect(state.limits.map(({ code, date, whose }) => `${code} ${date} ${whose}`)).toEqual([
      'authority-admissibility 2027-04-26 authority',
      'authority-transmission 2027-05-24 authority',
      'object-settlement 2027-05-31 customer',
      'authority-progress 2027-07-12 authority',
    ]);
    expect(state.next[0]).toMatchObject({ code: 'object-to-settlement', by: '2027-05-31' });
    expect(codes(on('2027-06-01', ...later))).not.toContain('object-to-settlement/settlement-proposed');
    expect(on('2027-05-04', SENT, 'complained 2027-04-12').limits).toHaveLength(1);
  });

  test('an appeal has the day the decision names', () => {
    const decided: Line[] = [...complained, ['decided 2027-02-01', { appealBy: '2027-03-04' }]];
    expect(on('2027-03-04', ...decided)).toMatchObject({
      stage: 'decided',
      next: [{ code: 'appeal', by: '2027-03-04' }, { code: 'close' }],
    });
    expect(codes(on('2027-03-05', ...decided))).toEqual(['close/decided']);
  });
});

describe('corrections', () => {
  const idOf = (i: number): string => caseEvents(...Array.from({ length: 9 }, () => SENT))[i]?.id ?? '';

  test('take an event back', () => {
    expect(on('2026-12-01', SENT, 'refused 2026-11-20', ['corrected 2026-11-21', { voids: idOf(1) }]).stage).toBe(
      'waiting',
    );
  });

  test('can be taken back themselves', () => {
    const lines: Line[] = [SENT, 'refused 2026-11-20', ['corrected 2026-11-21', { voids: idOf(1) }]];
    expect(on('2026-12-01', ...lines, ['corrected 2026-11-22', { voids: idOf(2) }]).stage).toBe('refused');
  });

  test('of nothing, or of themselves, do nothing', () => {
    expect(
      on('2026-12-01', SENT, ['corrected 2026-11-21', { voids: 'x' }], ['corrected 2026-11-21', { voids: idOf(2) }])
        .stage,
    ).toBe('waiting');
  });
});
