import { expect, test } from 'vitest';
import { deadlineFor } from '../../../../../utils/law/index.ts';
import { knownDeadline } from '../../../../../utils/requests/cases/known-deadline.ts';

const asked = { controller: 'FI', right: '15', received: '2026-11-02' };

test('a question asked again is not worked out again; another one is', () => {
  const answer = knownDeadline(asked);
  expect(answer).toEqual(deadlineFor(asked));
  expect(knownDeadline({ ...asked })).toBe(answer);
  for (const other of [
    { ...asked, received: '2026-11-03' },
    { ...asked, controller: 'SE' },
    { ...asked, right: '17' },
    { ...asked, clock: [{ type: 'extended' as const, date: '2026-11-20' }] },
  ])
    expect(knownDeadline(other)).toEqual(deadlineFor(other));
  expect(knownDeadline({ ...asked, controller: 'UK', likelyRegion: 'SCT' })).toEqual(
    deadlineFor({ ...asked, controller: 'UK', likelyRegion: 'SCT' }),
  );
  expect(knownDeadline({ ...asked, controller: 'nowhere' })).toHaveProperty('error');
});

test('nobody can change what others will read', () => {
  const answer = knownDeadline(asked);
  expect(() => Object.assign(answer, { due: '2030-01-01' })).toThrow(TypeError);
  if ('steps' in answer) expect(() => (answer.steps as unknown[]).push('another')).toThrow(TypeError);
});

test('thousands of questions are not kept for ever', () => {
  const first = knownDeadline(asked);
  for (let at = 0; at < 2_000; at++) knownDeadline({ ...asked, controller: `nowhere ${at}` });
  expect(knownDeadline(asked)).not.toBe(first);
  expect(knownDeadline(asked)).toEqual(first);
});
