import { render, screen, within } from '@testing-library/react';
import { expect, test } from 'vitest';
import { RequestTimeline } from '../../components/requests/request-timeline.tsx';
import { buildCase } from '../support/build-case.ts';
import { checkAccessibility } from '../support/check-accessibility.ts';

const TODAY = '2026-11-22';
const at = (shop: string, id: string, received: string) => buildCase([['sent', received]], TODAY, { shop, id });

test('each request is told in a sentence, and its marks lie in the order of their days', async () => {
  const views = [
    at('lamppu.example', '01KAAAAAAAAAAAAAAAAAAAAAAA', '2026-11-02'),
    at('kauppa.example', '01KBBBBBBBBBBBBBBBBBBBBBBB', '2026-09-20'),
  ];
  const { container } = render(
    <main>
      <h1>Requests</h1>
      <RequestTimeline views={views} today={TODAY} />
    </main>,
  );
  const line = within(screen.getByRole('figure', { name: 'Requests on a time line' }));
  expect(line.getAllByRole('listitem')).toHaveLength(2);
  expect(
    line.getByText(
      'lamppu.example, Request for access to my data: received Mon, November 2, 2026, due Wed, December 2, 2026',
    ),
  ).toBeTruthy();
  const lefts = [...container.querySelectorAll<HTMLElement>('li .rounded-full')].map(({ style }) =>
    parseFloat(style.left),
  );
  const today = parseFloat(container.querySelector<HTMLElement>('.border-accent')?.style.left ?? '');
  expect(lefts[1]).toBeLessThan(lefts[0] ?? 0);
  expect(lefts[0]).toBeLessThan(today);
  for (const mark of container.querySelectorAll<HTMLElement>('[style*="left"]')) {
    const left = parseFloat(mark.style.left);
    expect(left).toBeGreaterThanOrEqual(0);
    expect(left + (parseFloat(mark.style.width) || 0)).toBeLessThanOrEqual(100);
  }
  await checkAccessibility();
});

test('what was never sent has no place on it', () => {
  const { container } = render(<RequestTimeline views={[buildCase([['drafted', TODAY]], TODAY)]} today={TODAY} />);
  expect(container.childElementCount).toBe(0);
});
