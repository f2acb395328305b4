import { render, screen } from '@testing-library/react';
import { PolicySheet } from '../../components/policy/policy-sheet.tsx';

/** The sheet on what a shop says, on a page of its own, once it is read. */
export async function openPolicySheet(domain: string): Promise<void> {
  render(
    <main>
      <h1>Shop</h1>
      <PolicySheet domain={domain} />
    </main>,
  );
  await screen.findByRole('region', { name: 'What the shop says' });
}

/** Opens what is folded behind a line. */
export function unfold(name: RegExp): HTMLElement {
  const summary = screen.getAllByText(name).find((element) => element.closest('summary'));
  const details = summary?.closest('details');
  if (!details) throw new Error(`nothing to unfold: ${name}`);
  details.open = true;
  return details;
}
