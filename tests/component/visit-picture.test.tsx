import { fireEvent, render, screen, within } from '@testing-library/react';
import { expect, test, vi } from 'vitest';
import { VisitPictureStrip } from '../../components/seen/visit-picture.tsx';
import type { PictureLane, VisitPicture } from '../../utils/services/watch/visit-picture.ts';
import { checkAccessibility } from '../support/check-accessibility.ts';
import { onPage } from '../support/on-page.tsx';

const NOON = Date.UTC(2026, 10, 22, 12);
const lane = (name: string, after = false): PictureLane => ({
  name,
  own: false,
  marks: [
    {
      kind: 'request',
      moment: after ? 'after-refusal' : 'before-choice',
      at: NOON + 400,
      until: NOON + 400,
      x: after ? 0.8 : 0.1,
      names: [`www.${name.toLowerCase()}.example`],
      keys: [`host ${name}`],
      refs: ['01KV:1'],
    },
  ],
});
const shop: PictureLane = {
  ...lane('lamppu.example'),
  own: true,
  marks: [
    {
      kind: 'cookie',
      moment: 'before-choice',
      at: NOON,
      until: NOON,
      x: 0,
      names: Array.from({ length: 8 }, (_, at) => `c${at}`),
      keys: [],
      refs: [],
    },
  ],
};
const picture = (over: Partial<VisitPicture> = {}): VisitPicture => ({
  from: NOON,
  to: NOON + 60_000,
  lanes: [shop, lane('Google'), lane('Meta', true)],
  lines: [
    { event: 'shown', at: NOON + 300, x: 0.05, ref: '01KV:2' },
    { event: 'refused', at: NOON + 9_000, x: 0.5, ref: '01KV:3' },
  ],
  choiceAt: 0.5,
  breaks: [{ x: 0.3, ms: 8_000 }],
  ...over,
});
const show = (over: Partial<VisitPicture> = {}, onPick = vi.fn()) => {
  const shown = render(<VisitPictureStrip picture={picture(over)} onPick={onPick} />, onPage);
  return { ...shown, onPick };
};
const mark = (name: RegExp): HTMLElement => screen.getByRole('button', { name });

test('lanes, the words of the choice, and what was left out are drawn', async () => {
  const { container } = show();
  const texts = [...container.querySelectorAll('svg text')].map(({ textContent }) => textContent);
  for (const words of ['lamppu.example', 'Google', 'Meta', 'Banner shown', 'You refused', '+60 sec'])
    expect(texts).toContain(words);
  expect(texts.filter((words) => words.includes('8 sec'))).toHaveLength(1);
  expect(container.querySelectorAll('pattern')).toHaveLength(1);
  await checkAccessibility();
});

test('after a refusal the shape is another one, not the colour alone', () => {
  const { container, unmount } = show({ lanes: [lane('Google')] });
  expect(container.querySelectorAll('svg circle').length).toBeGreaterThan(0);
  expect(container.querySelectorAll('svg polygon')).toHaveLength(0);
  unmount();
  expect(show({ lanes: [lane('Meta', true)] }).container.querySelectorAll('svg polygon').length).toBeGreaterThan(0);
});

test('without a banner nothing is shaded and nothing explained', () => {
  const { container } = show({ lines: [], choiceAt: null, lanes: [lane('Google')] });
  expect(container.querySelectorAll('pattern')).toHaveLength(0);
  expect(within(screen.getByRole('figure')).queryByText('before your choice')).toBeNull();
});

test('a mark tells its facts when it has the focus, until Escape', async () => {
  show();
  mark(/^Google: one host contacted, 0.4 sec into the visit, before your choice$/).focus();
  fireEvent.focus(mark(/^Google/));
  expect(screen.getByRole('tooltip').textContent).toContain('www.google.example');
  expect(mark(/^Google/).getAttribute('aria-describedby')).toBe(screen.getByRole('tooltip').id);
  await checkAccessibility();
  fireEvent.keyDown(mark(/^Google/), { key: 'Escape' });
  expect(screen.queryByRole('tooltip')).toBeNull();
  fireEvent.mouseEnter(mark(/^Meta/));
  expect(screen.getByRole('tooltip').textContent).toContain('www.meta.example');
});

test('many names are cut short and counted', () => {
  show();
  fireEvent.focus(mark(/^lamppu/));
  expect(screen.getByRole('tooltip').textContent).toContain('c5, and 2 more');
});

test('one stop for the Tab key, arrow keys between the marks, and a press leads to the rows', () => {
  const { onPick } = show();
  const stops = screen.getAllByRole('button').filter(({ tabIndex }) => tabIndex === 0);
  expect(stops).toEqual([mark(/^lamppu/)]);
  mark(/^lamppu/).focus();
  fireEvent.keyDown(mark(/^lamppu/), { key: 'ArrowDown' });
  expect(document.activeElement).toBe(mark(/^Google/));
  fireEvent.click(mark(/^Google/));
  expect(onPick).toHaveBeenCalledWith(expect.objectContaining({ name: 'Google' }), expect.anything());
});

test('of more than twelve lanes the rest is counted, also those after the refusal', () => {
  const many = Array.from({ length: 20 }, (_, at) => lane(`Company ${at}`, at > 17));
  const { container } = show({ lanes: many });
  expect(container.querySelectorAll('svg text.fill-ink')).toHaveLength(12);
  expect(screen.getByText(/and 8 more companies/).textContent).toContain('2 of them after your refusal');
});

test('the same stands in a table, every company included', async () => {
  const many = Array.from({ length: 20 }, (_, at) => lane(`Company ${at}`));
  const { container, onPick } = show({ lanes: many });
  const details = container.querySelector('details');
  if (!details) throw new Error('no table');
  details.open = true;
  fireEvent(details, new Event('toggle'));
  const table = await screen.findByRole('table');
  expect(within(table).getAllByRole('row')).toHaveLength(1 + 3 + 2 * 20);
  fireEvent.click(within(within(table).getAllByRole('row')[43] as HTMLElement).getByRole('button'));
  expect(onPick).toHaveBeenCalledWith(expect.objectContaining({ name: 'Company 19' }), expect.anything());
  await checkAccessibility();
});
