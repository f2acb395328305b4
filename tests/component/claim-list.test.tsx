import { render, screen } from '@testing-library/react';
import { expect, test } from 'vitest';
import { PolicySheet } from '../../components/policy/policy-sheet.tsx';
import { buildClaim, buildPolicy } from '../support/build-shop.ts';
import { checkAccessibility } from '../support/check-accessibility.ts';

test('claims stand by subject with the shop’s own words behind them', async () => {
  const claims = [
    buildClaim({ kind: 'policy.updated', value: '2021-05-14' }),
    buildClaim({ kind: 'controller.name', value: 'Lamppukauppa Oy' }),
    buildClaim({ kind: 'right', value: { article: '15', how: null } }),
    buildClaim({ kind: 'transfer', value: { mechanism: 'scc', country: null } }, { start: 40 }),
    buildClaim({
      kind: 'cookie.lifetime',
      value: {
        scope: 'functional',
        storage: ['cookie'],
        min: 'P3M',
        max: 'P12M',
        minSeconds: 7_889_238,
        maxSeconds: 31_556_952,
      },
    }),
  ];
  render(
    <main>
      <h1>Shop</h1>
      <PolicySheet policies={[buildPolicy(claims)]} />
    </main>,
  );
  const subjects = [...document.querySelectorAll('summary')].map(({ textContent }) => textContent);
  expect(subjects).toEqual([
    'Who is responsibleLamppukauppa Oy',
    'Last changedFri, May 14, 2021',
    'Cookie lifetime3 months – 12 months',
    'Transfer outside the EEAstandard contractual clauses',
    'Your rights (articles)Get your data (Art. 15)',
  ]);
  expect(document.querySelectorAll('blockquote q')).toHaveLength(5);
  expect(screen.getByRole('link', { name: 'Privacy policy' }).getAttribute('href')).toBe(
    'https://lamppu.example/privacy',
  );
  await checkAccessibility();
});

test('what is denied or no longer so is said in words and not listed as so', () => {
  const claims = [
    buildClaim({ kind: 'transfer', value: { mechanism: 'privacy-shield', country: 'US' } }, { polarity: 'former' }),
    buildClaim({ kind: 'recipient', value: { name: 'Meta', role: 'advertising' } }, { polarity: 'denied' }),
  ];
  render(<PolicySheet policies={[buildPolicy(claims)]} />);
  expect(screen.getByText(/no longer so/)).toBeTruthy();
  expect(screen.getByText(/said not to be so/)).toBeTruthy();
  for (const summary of document.querySelectorAll('summary')) expect(summary.textContent).toMatch(/–$/);
});

test('a code without words yet is shown as it is, and markup stays text', () => {
  const claims = [
    buildClaim({ kind: 'consent.optOut', value: { means: 'carrier-pigeon' } }),
    buildClaim({ kind: 'recipient', value: { name: '<b>Evil</b>', role: 'x' } }, { quote: '<script>1</script>' }),
  ];
  const { container } = render(<PolicySheet policies={[buildPolicy(claims)]} />);
  expect(screen.getAllByText('carrier-pigeon').length).toBeGreaterThan(0);
  expect(screen.getAllByText('<b>Evil</b>').length).toBeGreaterThan(0);
  expect(container.querySelectorAll('b, script')).toHaveLength(0);
});

test('without a document says so', () => {
  render(<PolicySheet policies={[]} />);
  expect(screen.getByText(/No privacy policy was found/)).toBeTruthy();
  expect(screen.queryByText('Where it says so')).toBeNull();
});
