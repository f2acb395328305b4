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
