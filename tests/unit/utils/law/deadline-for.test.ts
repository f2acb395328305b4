import { describe, expect, test } from 'vitest';
import { deadlineFor } from '../../../../utils/law/deadline-for.ts';

describe('the time limit for a right', () => {
  test.each(['15', '16', '17', '18', '19', '20', '21', '22', '15(3)', '17(1)(b)', ' 21 '])(
    'GDPR Art. %s: one month',
    (right) => {
      expect(deadlineFor({ controller: 'FI', right, received: '2026-11-24' })).toMatchObject({ due: '2026-12-24' });
    },
  );

  test('is reckoned in the zone of the place', () => {
    expect(deadlineFor({ controller: 'FI', right: '15', received: '2027-02-28T22:30:00Z' })).toMatchObject({
      due: '2027-04-01',
    });
    expect(deadlineFor({ controller: 'PT', right: '15', received: '2027-02-28T22:30:00Z' })).toMatchObject({
      due: '2027-03-29',
    });
  });

  test('follows the law of the place', () => {
    const due = (controller: string) => {
      const answer = deadlineFor({ controller, right: '15', received: '2026-06-01' });
      return 'due' in answer ? answer.due : answer;
    };
    expect([due('GB'), due('CH-ZH'), due('US-CA'), due('BR')]).toEqual([
      '2026-07-01',
      '2026-07-01',
      '2026-07-16',
      '2026-06-16',
    ]);
  });

  test('Swiss law sets one for access and for portability, and none for the rest', () => {
    const ask = (right: string) => deadlineFor({ controller: 'CH', right, received: '2026-06-01' });
    for (const right of ['15', '20']) expect(ask(right), right).toMatchObject({ due: '2026-07-01' });
    for (const right of ['16', '17', '21'])
      expect(ask(right), right).toMatchObject({ error: { code: 'right-not-covered' } });
  });

  test('passes on what happened since', () => {
    const clock = [{ type: 'extended', date: '2026-12-10' }] as const;
    const answer = deadlineFor({ controller: 'FI', right: '15', received: '2026-11-24', clock: [...clock] });
    expect(answer).toMatchObject({ inForce: { due: '2027-02-24' } });
  });

  test('three months for the authority', () => {
    expect(deadlineFor({ controller: 'SE', right: '78(2)', received: '2026-11-30' })).toMatchObject({
      due: '2027-03-01',
    });
  });

  test.each([
    ['7(3)', 'withdrawal-immediate'],
    ['cookies', 'cookies-no-limit'],
  ])('%s has none, and no date is made up', (right, code) => {
    const answer = deadlineFor({ controller: 'FI', right, received: '2026-11-24T23:30:00Z' });
    expect(answer).toMatchObject({ receivedLocalDate: '2026-11-25', statutoryLimit: null, code });
    expect(Object.keys(answer).sort()).toEqual(['code', 'receivedLocalDate', 'statutoryLimit', 'steps']);
    expect(JSON.stringify(answer).match(/\d{4}-\d\d-\d\d/g)).toEqual(['2026-11-25']);
  });
});

describe('a region that is only supposed', () => {
  // 30 November 2026, a Monday, is St Andrew's Day in Scotland alone; 5 April 2027 is Easter Monday everywhere but there.
  const dates = (received: string, more: { controller?: string; likelyRegion?: string }) => {
    const answer = deadlineFor({ controller: 'GB', right: '15', received, ...more });
    return 'due' in answer ? [answer.due, answer.overdueAfter] : answer;
  };

  test.each([
    ['nobody knows', {}, ['2026-11-30', '2026-12-01'], ['2027-03-30', '2027-03-30']],
    ['supposed to be Scotland', { likelyRegion: 'SCT' }, ['2026-12-01', '2026-12-01'], ['2027-03-29', '2027-03-30']],
    ['said to be Scotland', { controller: 'GB-SCT' }, ['2026-12-01', '2026-12-01'], ['2027-03-29', '2027-03-29']],
    ['supposed to be England', { likelyRegion: 'EW' }, ['2026-11-30', '2026-12-01'], ['2027-03-30', '2027-03-30']],
    ['said to be England', { controller: 'GB-EW' }, ['2026-11-30', '2026-11-30'], ['2027-03-30', '2027-03-30']],
    [
      'said to be England, whatever is supposed',
      { controller: 'GB-EW', likelyRegion: 'SCT' },
      ['2026-11-30', '2026-11-30'],
      ['2027-03-30', '2027-03-30'],
    ],
    ['supposed to be nowhere', { likelyRegion: 'ZZ' }, ['2026-11-30', '2026-12-01'], ['2027-03-30', '2027-03-30']],
  ])('%s', (_, more, andrew, easter) => {
    expect(dates('2026-10-30', more)).toEqual(andrew);
    expect(dates('2027-02-28', more)).toEqual(easter);
  });

  test('is said to be so, and the days are those of its own place', () => {
    const answer = deadlineFor({ controller: 'GB', right: '15', received: '2026-10-30', likelyRegion: 'SCT' });
    const steps = 'steps' in answer ? answer.steps : [];
    expect(steps.find(({ code }) => code === 'part-open')?.params).toEqual({ place: 'Scotland', where: 'UK-SCT' });
    expect(steps.find(({ code }) => code === 'passes-holiday')?.params).toMatchObject({ where: 'UK-SCT' });
    const said = deadlineFor({ controller: 'GB-SCT', right: '15', received: '2026-10-30' });
    expect('steps' in said && said.steps.some(({ code }) => code === 'part-open')).toBe(false);
  });

  test('makes days of a state without a seat count, too', () => {
    // 11 September is a holiday in Catalonia alone.
    const of = (likelyRegion?: string) =>
      deadlineFor({ controller: 'ES', right: '15', received: '2026-08-11', ...(likelyRegion && { likelyRegion }) });
    expect(of()).toMatchObject({ due: '2026-09-11', overdueAfter: '2026-09-14' });
    expect(of('CT')).toMatchObject({ due: '2026-09-14', overdueAfter: '2026-09-14' });
  });
});

test('Brazil: at once in simplified form, fifteen days for the full statement, each with its paragraph', () => {
  const answer = deadlineFor({ controller: 'BR', right: '15', received: '2026-06-01' });
  const steps = 'steps' in answer ? answer.steps.map(({ code, source }) => `${code}: ${source}`) : [];
  expect(steps).toContain('limit: LGPD Art. 19(II)');
  expect(steps).toContain('simplified: LGPD Art. 19(I)');
  expect(answer).toMatchObject({ due: '2026-06-16', dueSmallAgent: '2026-07-01' });
});

test('California: confirmation in ten business days, the answer in forty-five, ninety with a notice', () => {
  const answer = deadlineFor({ controller: 'US-CA', right: '15', received: '2026-06-01' });
  expect(answer).toMatchObject({ ackDue: '2026-06-15', due: '2026-07-16', dueExtended: '2026-08-30' });
});

describe('no answer', () => {
  test.each([
    [{ controller: 'XX' }, 'unknown-jurisdiction'],
    [{ right: '77' }, 'right-not-covered'],
    [{ right: '7' }, 'right-not-covered'],
    [{ right: '' }, 'right-not-covered'],
    [{ right: '13' }, 'right-not-covered'],
    [{ controller: 'CH', right: '17' }, 'right-not-covered'],
    [{ controller: 'US-CA', right: '7(3)' }, 'right-not-covered'],
    [{ right: '7(3)', received: 'soon' }, 'bad-date'],
    [{ right: '7(3)', timeZone: 'Nowhere' }, 'bad-time-zone'],
    [{ timeZone: 'Nowhere' }, 'bad-time-zone'],
  ])('%j: %s', (change, code) => {
    const request = { controller: 'FI', right: '15', received: '2026-11-24', ...change };
    expect(deadlineFor(request)).toMatchObject({ error: { code } });
  });
});
