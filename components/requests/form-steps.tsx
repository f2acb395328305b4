import { useWords } from '../ui/words.tsx';

/** How the letter is filed in the shop's form, step by step. */
export function FormSteps({ steps }: { steps: readonly string[] }) {
  const { t } = useWords();
  return (
    <details open className="mb-2 text-sm">
      <summary className="text-accent">{t('draft.steps')}</summary>
      <ol className="mt-1 mb-0 list-decimal space-y-1 pl-6">
        {steps.map((step) => (
          <li key={step}>{step}</li>
        ))}
      </ol>
    </details>
  );
}
