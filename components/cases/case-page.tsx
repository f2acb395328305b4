import { caseViews } from '../../utils/services/queries.ts';
import { RequestCard } from '../requests/request-card.tsx';
import { Masthead } from '../ui/masthead.tsx';
import { Notice } from '../ui/notice.tsx';
import { Receipt } from '../ui/receipt.tsx';
import { useLive } from '../ui/use-live.ts';
import { useWords } from '../ui/words.tsx';

/** One request on a page of its own, from the letter to its end. */
export function CasePage({ id }: { id: string }) {
  const { t } = useWords();
  const views = useLive((services) => caseViews(services), []);
  if (!views) return null;
  const view = views.find(({ file }) => file.id === id);
  return (
    <Receipt label={t('request.title')}>
      {view ? (
        <RequestCard view={view} />
      ) : (
        <Masthead title={t('request.title')}>
          <Notice>{t('error.unknown-case')}</Notice>
        </Masthead>
      )}
    </Receipt>
  );
}
