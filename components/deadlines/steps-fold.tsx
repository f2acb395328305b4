import { useState } from 'react';
import type { DeadlineStep } from '../../utils/law/model.ts';
import type { StepLanguage } from '../../utils/law/say-step.ts';
import { useWords } from '../ui/words.tsx';

const LANGUAGES: readonly StepLanguage[] = ['en', 'fi', 'sv', 'de'];

interface Sayings {
  sayStep(step: DeadlineStep, language: StepLanguage): string;
  sayReference(source: string, language: StepLanguage): string;
}

/** How a date came about, or `why` there is none, step by step with its source, one click away. */
export function StepsFold({ steps, why = false }: { steps: readonly DeadlineStep[]; why?: boolean }) {
  const { t, language } = useWords();
  const [say, setSay] = useState<Sayings>({ sayStep: ({ text }) => text, sayReference: (source) => source });
  const spoken = LANGUAGES.find((known) => language.startsWith(known)) ?? 'en';
  // The sentences of four languages are no load for a popup that nobody unfolds; until they are here, the plain English stands.
  const unfold = (): void =>
    void Promise.all([import('../../utils/law/say-step.ts'), import('../../utils/law/say-reference.ts')]).then(
      ([{ sayStep }, { sayReference }]) => setSay({ sayStep, sayReference }),
      () => undefined,
    );
  return (
    <details className="mt-1" onToggle={unfold}>
      <summary className="text-accent">{t(why ? 'request.whyNoDate' : 'request.how')}</summary>
      <ol className="mt-1 mb-0 list-decimal space-y-1 pl-6">
        {steps.map((step) => (
          <li key={`${step.code} ${step.text}`}>
            {say.sayStep(step, spoken)} <span className="text-soft">({say.sayReference(step.source, spoken)})</span>
          </li>
        ))}
      </ol>
    </details>
  );
}
