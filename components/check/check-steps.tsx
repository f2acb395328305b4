import type { ReactNode } from 'react';
import { CHECK_STEPS, type CheckProgress, type CheckStep } from '../../utils/services/findings/check-progress.ts';
import { useWords } from '../ui/words.tsx';

const SIGN = { done: '✓', now: '▸', later: '·', skipped: '–' } as const;

function signOf(step: CheckStep, { done, current, record }: CheckProgress): keyof typeof SIGN {
  if (done[step] !== undefined) return 'done';
  if (record.skipped.includes(step)) return 'skipped';
  return step === current ? 'now' : 'later';
}

/** The steps of a check, each with its sign in words too; what to do next stands under the one that is next. */
export function CheckSteps({ progress, children }: { progress: CheckProgress; children: ReactNode }) {
  const { t, clock } = useWords();
  const { done, current } = progress;
  return (
    <ol aria-label={t('check.steps')} aria-live="polite" className="m-0 list-none p-0">
      {CHECK_STEPS.map((step) => {
        const sign = signOf(step, progress);
        const isNow = step === current;
        return (
          <li key={step} aria-current={isNow ? 'step' : undefined} className="py-1">
            <div className="flex items-baseline gap-2 text-sm">
              <span aria-hidden="true" className="w-4 text-center font-till">
                {SIGN[sign]}
              </span>
              <span className={isNow ? 'font-semibold' : ''}>{t(`check.step.${step}`)}</span>
              <span className="ml-auto text-soft text-xs">
                {t(`check.sign.${sign}`, { time: clock(done[step] ?? 0) })}
              </span>
            </div>
            {isNow && <div className="ml-6">{children}</div>}
          </li>
        );
      })}
    </ol>
  );
}
