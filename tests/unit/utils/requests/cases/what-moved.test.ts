import { expect, test } from 'vitest';
import { type CaseState, caseState, whatMoved } from '../../../../../utils/requests/index.ts';
import { caseEvents, caseFile } from '../../../../support/cases.ts';

const state = (...lines: string[]): CaseState => caseState(caseFile(), caseEvents(...lines), '2026-11-20');
const open = state('sent 2026-11-02');

test('the same tables move nothing', () => {
  expect(whatMoved([{ case: 'a', state: open }], [{ case: 'a', state: state('sent 2026-11-02') }])).toEqual([]);
});

test('says of each open case which date moved from where to where', () => {
  const moved: CaseState = { ...open, due: '2026-12-03', overdueAfter: '2026-12-03' };
  expect(whatMoved([{ case: 'a', state: open }], [{ case: 'a', state: moved }])).toEqual([
    { case: 'a', which: 'due', from: '2026-12-02', to: '2026-12-03' },
    { case: 'a', which: 'overdueAfter', from: '2026-12-02', to: '2026-12-03' },
  ]);
});

test('a limit that came is told, a closed or unknown case is not', () => {
  const complained = state('sent 2026-11-02', 'complained 2026-11-10');
  const closed = state('sent 2026-11-02', 'closed 2026-11-10');
  expect(
    whatMoved(
      [
        { case: 'a', state: open },
        { case: 'b', state: { ...closed, due: '2020-01-01' } },
      ],
      [
        { case: 'a', state: complained },
        { case: 'b', state: closed },
        { case: 'c', state: open },
      ],
    ),
  ).toEqual([{ case: 'a', which: 'limit:authority-progress', from: null, to: '2027-02-10' }]);
});
