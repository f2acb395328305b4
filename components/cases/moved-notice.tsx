import { useEffect, useState } from 'react';
import type { MovedDate } from '../../utils/requests/index.ts';
import type { CaseStory } from '../../utils/services/cases/case-stories.ts';
import { datesMoved, keepShownDates } from '../../utils/services/cases/shown-dates.ts';
import { pageServices } from '../../utils/services/page-services.ts';
import { Button } from '../ui/button.tsx';
import { useWords } from '../ui/words.tsx';

/** Says once that the last day moved since it was last shown, because a rule or a holiday was corrected. */
export function MovedNotice({ story }: { story: CaseStory }) {
  const { t, date } = useWords();
  const [moved, setMoved] = useState<MovedDate | undefined>();
  useEffect(() => {
    let current = true;
    datesMoved(pageServices(), story).then(
      (all) => current && setMoved(all.find(({ which }) => which === 'due')),
      () => undefined,
    );
    return () => {
      current = false;
    };
  }, [story]);
  if (!moved?.from || !moved.to) return null;
  const seen = (): void => void keepShownDates(pageServices(), story).then(() => setMoved(undefined));
  return (
    <div role="status" className="mb-2 bg-fold p-3 text-sm">
      <p className="m-0">{t('case.moved', { from: date(moved.from), to: date(moved.to) })}</p>
      <Button look="quiet" onClick={seen}>
        {t('case.movedOk')}
      </Button>
    </div>
  );
}
