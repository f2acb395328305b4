import { sayReference } from '../../utils/law/say-reference.ts';
import type { CaseFile, NextAction } from '../../utils/requests/model.ts';
import type { DraftOrder } from '../../utils/services/drafting/draft-order.ts';
import { Button } from '../ui/button.tsx';
import { useWords } from '../ui/words.tsx';
import type { RecordedType } from './recorded-types.ts';
import { STEP_RECORDS } from './step-records.ts';

interface NextStepsProps {
  file: CaseFile;
  /** Best first. */
  next: readonly NextAction[];
  /** ISO calendar date. */
  today: string;
  onWrite: (order: DraftOrder) => void;
  onNote: (type: RecordedType) => void;
}

/** The best next step in full, and the others below it. Advice: nothing here is owed. */
export function NextSteps({ file, next: [best, ...others], today, onWrite, onNote }: NextStepsProps) {
  const { t } = useWords();
  if (!best) return null;
  const ways = { file, today, onWrite, onNote };
  return (
    <>
      <Step action={best} first {...ways} />
      {others.length > 0 && (
        <>
          <h3 className="mt-4 mb-1 font-normal text-soft text-sm">{t('case.also')}</h3>
          <ul className="m-0 list-none divide-y divide-dashed divide-rule p-0">
            {others.map((action) => (
              <li key={action.code} className="py-2">
                <Step action={action} {...ways} />
              </li>
            ))}
          </ul>
        </>
      )}
    </>
  );
}

type StepProps = Omit<NextStepsProps, 'next'> & { action: NextAction; first?: boolean };

function Step({ action: { code, why, letter, by, law }, first = false, file, today, onWrite, onNote }: StepProps) {
  const { t, date, knows, language } = useWords();
  const reason = `case.why.${why}`;
  const record = STEP_RECORDS[code];
  const waits = code === 'wait' || code === 'wait-authority';
  return (
    <div className="text-sm">
      <p className={`m-0 font-semibold ${first ? 'text-lg' : ''}`}>{t(`case.do.${code}`)}</p>
      {first && knows(reason) && <p className="m-0">{t(reason)}</p>}
      <p className="m-0 text-soft">{t(`case.about.${code}`)}</p>
      <p className="m-0 flex flex-wrap gap-x-3 text-soft text-xs">
        {by && today <= by && <span>{t(waits ? 'case.until' : 'case.by', { date: date(by) })}</span>}
        <span>{t('report.rests', { law: sayReference(law, language) })}</span>
      </p>
      <div className="mt-2 flex flex-wrap gap-2 empty:hidden">
        {letter && (
          <Button
            look={first ? 'primary' : 'plain'}
            onClick={() => onWrite({ shop: file.shop, letter, case: file.id })}
          >
            {t('case.write')}
          </Button>
        )}
        {record && (
          <Button look={first && !letter ? 'primary' : 'plain'} onClick={() => onNote(record)}>
            {t('case.note', { event: t(`case.event.${record}`) })}
          </Button>
        )}
      </div>
    </div>
  );
}
