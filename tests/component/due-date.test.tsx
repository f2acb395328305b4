import { render, screen } from '@testing-library/react';
import { expect, test } from 'vitest';
import { DueDate } from '../../components/deadlines/due-date.tsx';
import { buildCase, buildController } from '../support/build-case.ts';

test('a due date unfolds into how it came about, each step with its source', () => {
  const { state } = buildCase([['sent', '2026-11-02']], '2026-11-22');
  const { container } = render(<DueDate state={state} />);
  expect(screen.getByText(/Answer due by/).textContent).toBe('Answer due by Wed, December 2, 2026');
  const fold = container.querySelector('details');
  expect(fold?.querySelector('summary')?.textContent).toBe('How this date came about');
  const steps = [...(fold?.querySelectorAll('li') ?? [])].map(({ textContent }) => textContent ?? '');
  expect(steps).toHaveLength(state.deadline?.steps.length ?? -1);
  expect(steps[0]).toContain('GDPR Art. 12(3)');
});

test('a letter that was not sent has a date only if it arrives today', () => {
  const { state } = buildCase([['drafted', '2026-11-22']], '2026-11-22');
  render(<DueDate state={state} hypothetical />);
  expect(screen.getByText(/If it arrives today/)).toBeTruthy();
});

test('two readings of the law show both dates', () => {
  const { state } = buildCase([['sent', '2026-11-24']], '2026-11-25');
  expect(state.due).toBe('2026-12-24');
  render(<DueDate state={state} />);
  expect(screen.getByText(/of the law after/).textContent).toContain('Mon, December 28, 2026');
});

test('an unknown country has no date', () => {
  const { state } = buildCase([['sent', '2026-11-02']], '2026-11-22', {
    controller: buildController({ country: null }),
  });
  render(<DueDate state={state} />);
  expect(screen.getByText(/no date is given/)).toBeTruthy();
});

test('a right without a time limit says so, and why, and does not blame the country', async () => {
  const { state } = buildCase([['sent', '2026-11-02']], '2026-11-22', { right: '7(3)' });
  render(<DueDate state={state} />);
  expect(screen.getByText('The law sets no time limit for this.')).toBeTruthy();
  expect(screen.getByText('Why there is no date')).toBeTruthy();
  expect(screen.getByText(/takes effect at once/)).toBeTruthy();
  expect(screen.queryByText(/no date is given/)).toBeNull();
});

test('a country whose law has no limit on file for the right is not called unknown', () => {
  const controller = buildController({ country: 'CH' });
  const { state } = buildCase([['sent', '2026-11-02']], '2026-11-22', { right: '17', controller });
  render(<DueDate state={state} />);
  expect(screen.getByText(/No time limit for this right is on file/)).toBeTruthy();
});
