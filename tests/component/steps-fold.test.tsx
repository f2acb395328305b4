import { fireEvent, render, screen } from '@testing-library/react';
import { test } from 'vitest';
import { StepsFold } from '../../components/deadlines/steps-fold.tsx';
import { WordsProvider } from '../../components/ui/words.tsx';
import { english } from '../../utils/i18n/index.ts';
import { deadlineFor } from '../../utils/law/index.ts';

const answer = deadlineFor({ controller: 'FI', right: '15', received: '2026-11-24' });
const steps = 'steps' in answer ? answer.steps : [];
const inLanguage = (language: string) => (
  <WordsProvider language={language} messages={english}>
    <StepsFold steps={steps} />
  </WordsProvider>
);

test('steps that stand unfolded follow when another language is chosen', async () => {
  const { container, rerender } = render(inLanguage('en'));
  const fold = container.querySelector('details');
  if (!fold) throw new Error('no fold');
  fireEvent(fold, new Event('toggle'));
  await screen.findByText('(Article 12(3) GDPR)', { exact: false, selector: 'li:first-child span' });
  rerender(inLanguage('de'));
  await screen.findByText('(Art. 12 Abs. 3 DSGVO)', { exact: false, selector: 'li:first-child span' });
});
