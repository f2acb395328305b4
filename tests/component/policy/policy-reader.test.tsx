import { fireEvent, render, screen, waitFor } from '@testing-library/react';
import { describe, expect, test } from 'vitest';
import { PolicyReader } from '../../../components/policy/policy-reader.tsx';
import { buildVersion, LAMP_POLICY } from '../../support/build-policy.ts';
import { buildClaim, buildPolicy } from '../../support/build-shop.ts';
import { checkAccessibility } from '../../support/check-accessibility.ts';

const show = (row = buildVersion(LAMP_POLICY), first: number | null = null): void => {
  render(
    <main>
      <h1>Shop</h1>
      <PolicyReader row={row} corrections={[]} first={first} onBack={() => undefined} />
    </main>,
  );
};
const picked = (): string => [...document.querySelectorAll('mark a.bg-accent')].map((one) => one.textContent).join('');
const passages = (): number =>
  Number(screen.getByRole('status', { name: '' }).textContent?.match(/of (\d+)/)?.[1] ?? 0);

describe('a document as the shop wrote it', () => {
  test('keeps its headings, lists and tables, and all its words', async () => {
    const row = buildVersion(LAMP_POLICY);
    show(row);
    expect(screen.getByRole('heading', { level: 3, name: 'Recipients' })).toBeTruthy();
    expect(screen.getAllByRole('listitem').map(({ textContent }) => textContent)).toContain(
      'We share data with Posti for delivery.',
    );
    expect(screen.getAllByRole('columnheader').map(({ textContent }) => textContent)).toEqual([
      'Cookie',
      'Provider',
      'Duration',
    ]);
    expect(screen.getAllByRole('row')[1]?.textContent).toBe('_gaGoogle2 years');
    const words = (text: string): string => text.replace(/\s+/g, '');
    expect(words(document.querySelector('article')?.textContent ?? '')).toBe(words(row.reading.text));
    await checkAccessibility();
  });

  test('the keyboard goes from passage to passage, and each says how it was read', async () => {
    show();
    fireEvent.click(screen.getByRole('button', { name: 'Next passage' }));
    await waitFor(() => expect(picked()).not.toBe(''));
    const first = picked();
    expect(document.activeElement?.closest('mark')).toBeTruthy();
    fireEvent.keyDown(document.activeElement ?? document.body, { key: 'ArrowRight' });
    await waitFor(() => expect(picked()).not.toBe(first));
    fireEvent.keyDown(document.activeElement ?? document.body, { key: 'ArrowLeft' });
    await waitFor(() => expect(picked()).toBe(first));
    fireEvent.click(screen.getByRole('button', { name: 'Previous passage' }));
    await waitFor(() => expect(screen.getByText(/^Passage (\d+) of \1$/)).toBeTruthy());
    await checkAccessibility();
  });

  test('a click on a passage tells what it was read as, and what else rests on the same words', () => {
    show();
    const name = [...document.querySelectorAll('mark a')].find(({ textContent }) => textContent === 'Lamppukauppa Oy');
    if (!name) throw new Error('not marked');
    fireEvent.click(name);
    expect(screen.getByText('Lamppukauppa Oy is responsible for your data.')).toBeTruthy();
    expect(location.hash).toBe('');
  });

  test('passages of one kind can be hidden, and come back', () => {
    show();
    const marks = (): number => document.querySelectorAll('mark').length;
    const all = marks();
    const button = screen.getByRole('button', { name: /^To whom/ });
    fireEvent.click(button);
    expect(button.getAttribute('aria-pressed')).toBe('false');
    expect(marks()).toBeLessThan(all);
    fireEvent.click(button);
    expect(marks()).toBe(all);
  });

  test('claims inside each other are all reached', async () => {
    const text = 'The controller is Lamppukauppa Oy in Kuopio.';
    const outer = buildClaim(
      { kind: 'purpose', value: { purpose: 'order', text: 'outer' } },
      { start: 0, end: 44, quote: text },
    );
    const inner = buildClaim({ kind: 'controller.name', value: 'Lamppukauppa Oy' }, { start: 18, end: 33 });
    const row = buildPolicy([outer, inner]);
    show({ ...row, reading: { ...row.reading, text } }, 0);
    await waitFor(() => expect(picked()).toBe(text));
    expect(screen.getByText('Also read from here')).toBeTruthy();
    fireEvent.click(screen.getByRole('button', { name: 'Lamppukauppa Oy is responsible for your data.' }));
    await waitFor(() => expect(picked()).toBe('Lamppukauppa Oy'));
  });

  test('markup in the text stays text', () => {
    const row = buildPolicy([]);
    show({ ...row, reading: { ...row.reading, text: '<img src=x onerror=alert(1)>\n<b>bold</b>' } });
    expect(document.querySelectorAll('img, b')).toHaveLength(0);
    expect(screen.getByText('<b>bold</b>')).toBeTruthy();
  });
});

test('a longest document stands in full at once, with few elements', () => {
  const line = 'We keep your data for two years and send it to nobody else at all. ';
  const text = Array.from({ length: 4_000 }, (_, index) => `${index} ${line}`).join('\n');
  const row = buildPolicy([]);
  show({ ...row, reading: { ...row.reading, text, truncated: true } });
  expect(document.querySelector('article')?.textContent?.length).toBeGreaterThan(270_000);
  expect(document.querySelectorAll('article *').length).toBeLessThan(1_000);
  expect(screen.getByText(/longer than what is read/)).toBeTruthy();
  expect(passages()).toBe(0);
});
