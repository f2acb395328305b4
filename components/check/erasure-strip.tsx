import type { ErasureOutcome } from '../../utils/comparison/erasure-check.ts';
import { type ErasureSight, erasureViews } from '../../utils/services/cases/erasure-view.ts';
import { JournalEntries } from '../seen/evidence/journal-entries.tsx';
import { Line, Lines } from '../ui/lines.tsx';
import { Notice } from '../ui/notice.tsx';
import { Strip } from '../ui/receipt.tsx';
import { useLive } from '../ui/use-live.ts';
import { useWords } from '../ui/words.tsx';

const SIGN: Record<ErasureOutcome, string> = { gone: '=', 'came-back': '≠', renewed: '≠', 'cannot-tell': '?' };

/** After an answer to a request for erasure: which identifiers were seen again. Nothing where there was no such answer. */
export function ErasureStrip({ shop }: { shop: string }) {
  const { t } = useWords();
  const views = useLive((services) => erasureViews(services, shop), [shop]);
  if (!views || views.length === 0) return null;
  return (
    <Strip title={t('erasure.title')}>
      {views.map(({ file, sight }) => (
        <section key={file.id} aria-label={t('erasure.reference', { reference: file.reference })} className="pb-2">
          <h3 className="m-0 font-normal text-soft text-sm">{t('erasure.reference', { reference: file.reference })}</h3>
          <Sight sight={sight} />
        </section>
      ))}
    </Strip>
  );
}

function Sight({ sight }: { sight: ErasureSight }) {
  const { t, moment } = useWords();
  if (sight.tells !== 'outcome') {
    const date = sight.tells === 'no-snapshot' ? '' : moment(sight.at);
    return <Notice>{t(`erasure.tells.${sight.tells}`, { date })}</Notice>;
  }
  return (
    <>
      <p className="my-1 text-sm">{t('erasure.since', { count: sight.visits, date: moment(sight.at) })}</p>
      <Lines
        of={sight.identifiers}
        keyOf={({ key }) => key}
        line={({ name, where, outcome, asName, events }) => (
          <Line
            left={<span className="break-all font-till">{name}</span>}
            right={
              <>
                <span aria-hidden="true">{SIGN[outcome]} </span>
                {t(`erasure.outcome.${outcome}`)}
              </>
            }
            below={
              <>
                <span className="block break-all">{where}</span>
                {asName && <span className="block">{t('erasure.as', { name: asName })}</span>}
                <JournalEntries references={events} />
              </>
            }
          />
        )}
      />
      {!sight.thirdParties && <Notice>{t('erasure.shopOnly')}</Notice>}
      <p className="my-2 text-soft text-xs">{t('erasure.limits')}</p>
    </>
  );
}
