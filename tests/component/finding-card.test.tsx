import { render, screen } from '@testing-library/react';
import { describe, expect, test } from 'vitest';
import { FindingCard } from '../../components/findings/finding-card.tsx';
import type { Verdict } from '../../utils/comparison/model.ts';
import { english } from '../../utils/i18n/index.ts';
import { buildFinding } from '../support/build-finding.ts';
import { checkAccessibility } from '../support/check-accessibility.ts';

const VERDICTS: Verdict[] = ['agrees', 'differs', 'vague', 'not-mentioned', 'denied', 'cannot-tell'];
const inMain = (card: React.ReactNode) => (
  <main>
    <h1>Shop</h1>
    <h2>Findings</h2>
    {card}
  </main>
);

describe('a finding', () => {
  for (const verdict of VERDICTS)
    for (const compact of [false, true])
      test(`${verdict} is told by a word, not by colour alone${compact ? ', in the popup too' : ''}`, async () => {
        render(inMain(<FindingCard finding={buildFinding({ verdict })} compact={compact} />));
        expect(screen.getByRole('heading', { level: 3 }).textContent).toContain(english[`verdict.${verdict}`]);
        await checkAccessibility();
      });

  test('puts both sides beside each other with their lengths of time in words', () => {
    render(<FindingCard finding={buildFinding()} />);
    expect(screen.getByRole('heading').textContent).toContain('_ga asked to stay 36 months. The policy says 13 months');
    expect(screen.getByText('_ga Google 13 months').tagName).toBe('Q');
    expect(screen.getByText(/asked for 36 months on/)).toBeTruthy();
  });

  test('says that the policy is silent where it is', () => {
    render(<FindingCard finding={buildFinding({ said: null, verdict: 'not-mentioned' })} />);
    expect(screen.getByText('The policy does not say.')).toBeTruthy();
  });

  test('tells a banner from a policy and leads to the policy alone', () => {
    const said = { source: 'banner', quote: 'Refuse all', start: 0, end: 10 };
    const { rerender } = render(<FindingCard finding={buildFinding({ said })} />);
    expect(screen.getByText("On the shop's own banner")).toBeTruthy();
    expect(screen.queryByRole('link')).toBeNull();
    rerender(
      <FindingCard finding={buildFinding()} quoting={{ hrefOf: () => 'https://lamppu.example/privacy#:~:text=x' }} />,
    );
    expect(screen.getByRole('link', { name: "In the shop's policy" }).getAttribute('href')).toMatch(/privacy#:~:text=/);
  });

  test('shows markup in quotations and names as text', () => {
    const hostile = '<img src=x onerror=alert(1)>';
    const { container } = render(
      <FindingCard
        finding={buildFinding({
          said: { source: 'sha256-1', quote: `</q><script>1</script>${hostile}`, start: 0, end: 9 },
          params: { ...buildFinding().params, name: hostile },
        })}
      />,
    );
    expect(container.querySelectorAll('img, script')).toHaveLength(0);
    expect(container.querySelector('q')?.textContent).toContain(hostile);
    expect(screen.getByRole('heading').textContent).toContain(hostile);
  });

  test('a message nobody knows falls back to its subject', () => {
    render(<FindingCard finding={buildFinding({ message: 'from-a-later-version' })} />);
    expect(screen.getByRole('heading').textContent).toContain('cookie:_ga');
  });

  test('says at once why it cannot be told, and what would tell', () => {
    render(<FindingCard finding={buildFinding({ verdict: 'cannot-tell', doubt: 'document-unread' })} />);
    expect(
      screen.getByText("One of the shop's documents could not be read. Opening it in the browser would tell."),
    ).toBeTruthy();
  });

  test('that is told, but less firmly, says why alone', () => {
    render(<FindingCard finding={buildFinding({ verdict: 'differs', doubt: 'not-every-page' })} />);
    expect(screen.getByText('Not every page of the shop was visited.')).toBeTruthy();
  });
});
