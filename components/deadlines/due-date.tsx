import type { CaseState } from '../../utils/requests/model.ts';
import { useWords } from '../ui/words.tsx';

/** A date that the law computes, with how it came about one click away. */
export function DueDate({ state, hypothetical = false }: { state: CaseState; hypothetical?: boolean }) {
  const { t, date } = useWords();
  if (!state.due || !state.deadline) return <p className="m-0 text-soft text-sm">{t('draft.unknownCountry')}</p>;
  return (
    <div className="text-sm">
      <p className="m-0 font-semibold">{t(hypothetical ? 'draft.ifToday' : 'request.due', { due: date(state.due) })}</p>
      {state.overdueAfter && state.overdueAfter !== state.due && (
        <p className="m-0 text-soft">{t('request.overdueAfter', { overdueAfter: date(state.overdueAfter) })}</p>
      )}
      <details className="mt-1">
        <summary className="text-accent">{t('request.how')}</summary>
        <ol className="mt-1 mb-0 list-decimal space-y-1 pl-6">
          {state.deadline.steps.map((step) => (
            <li key={`${step.code} ${step.text}`}>
              {step.text} <span className="text-soft">({step.source})</span>
            </li>
          ))}
        </ol>
      </details>
    </div>
  );
}
