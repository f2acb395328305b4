import { act, fireEvent, screen, waitFor, within } from '@testing-library/react';
import { afterEach, beforeEach, describe, expect, test } from 'vitest';
import { pageServices } from '../../../utils/services/page-services.ts';
import { buildVersion, LAMP_POLICY } from '../../support/build-policy.ts';
import { buildShop } from '../../support/build-shop.ts';
import { checkAccessibility } from '../../support/check-accessibility.ts';
import { worker } from '../../support/fake-browser.ts';
import { openPolicySheet, unfold } from '../../support/policy-sheet.tsx';

const { db } = pageServices();
const SHOP = 'lamppu.example';
const OLD = LAMP_POLICY.replace('14 May 2025', '1 March 2024').replace('6 years', '10 years');

const open = (): Promise<void> => openPolicySheet(SHOP);

beforeEach(() => db.shops.put(buildShop()));
afterEach(() => Promise.all([db.shops.clear(), db.policies.clear(), db.corrections.clear()]));

describe('versions', () => {
  beforeEach(() =>
    db.policies.bulkPut([
      buildVersion(OLD, { hash: 'sha256-old', readAt: 1, checkedAt: 1 }),
      buildVersion(LAMP_POLICY, { hash: 'sha256-new', readAt: 2, checkedAt: 2 }),
    ]),
  );

  test('what changed stands statement by statement and word by word', async () => {
    await open();
    fireEvent.click(await screen.findByRole('button', { name: 'What changed' }));
    const changed = (await screen.findByRole('heading', { name: 'Said differently' })).closest('section');
    expect(
      [...(changed?.querySelectorAll('del') ?? [])].some(({ textContent }) => /10 years/.test(textContent ?? '')),
    ).toBe(true);
    expect(
      [...(changed?.querySelectorAll('ins') ?? [])].some(({ textContent }) => /6 years/.test(textContent ?? '')),
    ).toBe(true);
    const words = screen.getByRole('heading', { name: 'Word by word' }).closest('section');
    expect(words?.querySelector('ins')?.textContent).toContain('14');
    expect(words?.textContent).toMatch(/unchanged line/);
    await checkAccessibility();
    fireEvent.click(screen.getByRole('button', { name: /Back to the summary/ }));
    expect(await screen.findByText('In plain words')).toBeTruthy();
  });

  test('a page in another language is a document of its own, not a change', async () => {
    const finnish = buildVersion(LAMP_POLICY, {
      chain: 'lamppu.example privacy x fi',
      hash: 'sha256-fi',
      readAt: 3,
      checkedAt: 3,
    });
    await db.policies.put({ ...finnish, reading: { ...finnish.reading, language: 'fi' } });
    await open();
    await screen.findByText('Finnish');
    expect(screen.getAllByRole('button', { name: 'What changed' })).toHaveLength(1);
  });
});

test('a correction is given to the worker and shown beside what was read', async () => {
  await db.policies.put(buildVersion(LAMP_POLICY));
  await open();
  const name = unfold(/^Who is responsible$/);
  fireEvent.click(within(name).getByRole('button', { name: 'In the text' }));
  fireEvent.click(await screen.findByRole('button', { name: 'This was read wrongly' }));
  fireEvent.click(screen.getByLabelText('It says something else'));
  fireEvent.change(screen.getByLabelText('What it says'), { target: { value: 'Lamppu Oyj' } });
  await checkAccessibility();
  fireEvent.click(screen.getByRole('button', { name: 'Save' }));
  await waitFor(() =>
    expect(worker.orders()).toContainEqual(
      expect.objectContaining({ command: 'correct-claim', hash: 'sha256-1', verdict: 'instead', reads: 'Lamppu Oyj' }),
    ),
  );
  const [row] = await db.policies.toArray();
  const claim = row?.reading.claims.find(({ kind }) => kind === 'controller.name');
  if (!claim) throw new Error('no controller');
  const correction = {
    kind: claim.kind,
    quote: claim.quote,
    value: JSON.stringify(claim.value),
    verdict: 'instead',
    reads: 'Lamppu Oyj',
    madeAt: 5,
  } as const;
  await act(() =>
    db.corrections.put({ ...correction, id: '01KAQ0000000000000000000C1', shop: SHOP, hash: 'sha256-1' }),
  );
  expect(await screen.findByText('You say: it says “Lamppu Oyj”.')).toBeTruthy();
  expect(screen.getByText('Lamppukauppa Oy is responsible for your data.')).toBeTruthy();
  fireEvent.click(screen.getByRole('button', { name: 'Take the correction back' }));
  expect(worker.orders()).toContainEqual({ command: 'withdraw-correction', id: '01KAQ0000000000000000000C1' });
});
