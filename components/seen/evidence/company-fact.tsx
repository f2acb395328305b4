import type { Attribution, CookieAttribution } from '../../../utils/attribution/model.ts';
import type { MessageKey } from '../../../utils/i18n/index.ts';
import { useWords } from '../../ui/words.tsx';
import { type Certainty, candidatesOf, certaintyOf } from './certainty.ts';
import { Fact } from './facts.tsx';

const WHY: Record<Certainty, MessageKey> = {
  sure: 'seen.who.sure',
  likely: 'seen.who.likely',
  several: 'seen.who.several',
  nobody: 'seen.who.nobody',
};

/** Who is behind it, how well that is known, and which data say so. */
export function CompanyFact({ attribution }: { attribution: Attribution | CookieAttribution | null }) {
  const { t, list } = useWords();
  const certainty = certaintyOf(attribution);
  const cookie: CookieAttribution | null = attribution;
  return (
    <>
      <Fact name={t('seen.who')}>
        {(certainty === 'sure' || certainty === 'likely') && (
          <span className="font-semibold">{attribution?.company} </span>
        )}
        <span className={certainty === 'sure' ? '' : 'text-unsure'}>
          {t(WHY[certainty], { names: list(attribution ? candidatesOf(attribution) : []) })}
        </span>
        {attribution?.hosted && <span className="block text-soft">{t('seen.who.hosted')}</span>}
        {cookie?.software && (
          <span className="block text-soft">{t('seen.who.software', { name: cookie.software })}</span>
        )}
        {attribution && attribution.sources.length > 0 && (
          <span className="block text-soft">
            {t('seen.who.sources', { names: list(attribution.sources.map((id) => sourceName(id, t))) })}
          </span>
        )}
      </Fact>
      {cookie?.purpose && (
        <Fact name={t('seen.purpose')}>
          <q lang="en" className="font-serif">
            {cookie.purpose}
          </q>
        </Fact>
      )}
    </>
  );
}

/** Data sets go by their own names. */
const sourceName = (id: string, t: (key: MessageKey) => string): string =>
  id === 'overlay' ? t('seen.source.own') : id;
