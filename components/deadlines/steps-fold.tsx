import { useState } from 'react';
import type { DeadlineStep } from '../../utils/law/model.ts';
import type { StepLanguage } from '../../utils/law/say-step.ts';
import { useWords } from '../ui/words.tsx';

const LANGUAGES: readonly StepLanguage[] = ['en', 'fi', 'sv', 'de'];

/** How a date came about, or `why` there is none, step by step with its source, one click away. */
export function StepsFold({ steps, why = false }: { steps: readonly DeadlineStep[]; why?: boolean }) {
  const { t, language } = useWords();
  const [say, setSay] = useState<(step: DeadlineStep) => string>(
    () =>
      ({ text }: DeadlineStep) =>
        text,
  );
  const spoken = LANGUAGES.find((known) => language.startsWith(known)) ?? 'en';
  // The sentences of four languages are no load for a popup that nobody unfolds; until they are here, the plain English stands.
  const unfold = (): void =>
    void import('../../utils/law/say-step.ts').then(
      ({ sayStep }) => setSay(() => (step: DeadlineStep) => sayStep(step, spoken)),
      () => undefined,
    );
  return (
    <details className="mt-1" onToggle={unfold}>
      <summary className="text-accent">{t(why ? 'request.whyNoDate' : 'request.how')}</summary>
      <ol className="mt-1 mb-0 list-decimal space-y-1 pl-6">
        {steps.map((step) => (
          <li key={`${step.code} ${step.text}`}>
            {say(step)} <span className="text-soft">({step.source})</span>
          </li>
        ))}
      </ol>
    </details>
  );
}
