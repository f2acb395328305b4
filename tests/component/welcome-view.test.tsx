import { render, screen } from '@testing-library/react';
import { expect, test } from 'vitest';
import { WelcomeView } from '../../components/history/welcome-view.tsx';
import { WordsProvider } from '../../components/ui/words.tsx';
import { english } from '../../utils/i18n/index.ts';
import { checkAccessibility } from '../support/check-accessibility.ts';

test('three steps, the first of which is that everything stays here', async () => {
  render(<WelcomeView />);
  const steps = screen.getAllByRole('heading', { level: 2 }).map(({ textContent }) => textContent);
  expect(steps).toEqual(['Everything stays here', 'Look at a shop', 'Ask for your data']);
  await checkAccessibility();
});

test('speaks the language it is given', () => {
  render(
    <WordsProvider language="sv" messages={{ ...english, 'welcome.title': 'Din kopia av kvittot' }}>
      <WelcomeView />
    </WordsProvider>,
  );
  expect(screen.getByRole('heading', { level: 1 }).textContent).toBe('Din kopia av kvittot');
});
