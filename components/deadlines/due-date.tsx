import type { CaseState } from '../../utils/requests/model.ts';
import { TermHint } from '../help/term-hint.tsx';
import { useWords } from '../ui/words.tsx';
import { StepsFold } from './steps-fold.tsx';

/** A date that the law computes, with how it came about one click away. */
export function DueDate({ state, hypothetical = false }: { state: CaseState; hypothetical?: boolean }) {
  const { t, date } = useWords();
  if (!state.due || !state.deadline) return <NoDate state={state} />;
  return (
    <div className="text-sm">
      <div>
        <p className="m-0 inline font-semibold">
          {t(hypothetical ? 'draft.ifToday' : 'request.due', { due: date(state.due) })}
        </p>{' '}
        <TermHint of="last-day" />
      </div>
      {state.overdueAfter && state.overdueAfter !== state.due && (
        <p className="m-0 text-soft">{t('request.overdueAfter', { overdueAfter: date(state.overdueAfter) })}</p>
      )}
      <StepsFold steps={state.deadline.steps} />
    </div>
  );
}

/** Why there is no date: the law sets none, none is on file, or nobody knows which law it is. */
function NoDate({ state: { limitless, place } }: { state: CaseState }) {
  const { t } = useWords();
  const why = limitless ? t('draft.noLimit') : place ? t('draft.noLimitOnFile') : t('draft.unknownCountry');
  return (
    <div className="text-sm">
      <p className="m-0 text-soft">{why}</p>
      {limitless && <StepsFold steps={limitless.steps} why />}
    </div>
  );
}
