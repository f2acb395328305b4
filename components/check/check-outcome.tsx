import { useEffect, useState } from 'react';
import { type CheckResult, checkResult } from '../../utils/services/findings/check-result.ts';
import { pageServices } from '../../utils/services/page-services.ts';
import { Notice } from '../ui/notice.tsx';
import { useWords } from '../ui/words.tsx';
import { ChoiceTable } from './choice-table.tsx';

/** What a check that is over shows: the three states side by side, and what it does not show. */
export function CheckOutcome({ shop, endedAt }: { shop: string; endedAt: number }) {
  const { t } = useWords();
  const [result, setResult] = useState<{ of: number; found: CheckResult | null; failed: boolean } | null>(null);
  useEffect(() => {
    let current = true;
    checkResult(pageServices(), shop).then(
      (found) => current && setResult({ of: endedAt, found, failed: false }),
      () => current && setResult({ of: endedAt, found: null, failed: true }),
    );
    return () => {
      current = false;
    };
  }, [shop, endedAt]);
  if (result?.of !== endedAt) return <p className="my-2 text-soft text-sm">{t('check.reading')}</p>;
  if (result.failed || !result.found) return <Notice tone="due">{t('error.internal')}</Notice>;
  const { comparison, expired } = result.found;
  return (
    <>
      {comparison.rows.length > 0 ? (
        <>
          <ChoiceTable comparison={comparison} />
          <p className="my-2 text-soft text-xs">{t('check.legend')}</p>
        </>
      ) : (
        <p className="my-2 text-sm">{t('check.nothing')}</p>
      )}
      {comparison.pages['before-choice'] === null && <Notice>{t('check.note.before')}</Notice>}
      {comparison.pages['after-refusal'] === null && <Notice>{t('check.note.refusal')}</Notice>}
      {!comparison.thirdParties && <Notice>{t('check.note.thirdParties')}</Notice>}
      {expired && <Notice>{t('check.note.expired')}</Notice>}
      <p className="my-2 text-soft text-xs">{t('check.once')}</p>
    </>
  );
}
