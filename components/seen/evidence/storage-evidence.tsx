import type { SeenStorage } from '../../../utils/comparison/model.ts';
import type { MessageKey } from '../../../utils/i18n/index.ts';
import { useWords } from '../../ui/words.tsx';
import { CompanyFact } from './company-fact.tsx';
import { Fact, Facts } from './facts.tsx';
import { LifeFacts } from './life-facts.tsx';
import { Setters } from './setters.tsx';
import { ValueFact } from './value-fact.tsx';

const STAYS: Record<SeenStorage['store'], MessageKey> = {
  localStorage: 'seen.store.localStorage',
  sessionStorage: 'seen.store.sessionStorage',
  indexedDB: 'seen.store.indexedDB',
  cache: 'seen.store.cache',
  serviceWorker: 'seen.store.serviceWorker',
};

/** Everything known of one storage entry. */
export function StorageEvidence({ entry }: { entry: SeenStorage }) {
  const { t, bytes } = useWords();
  return (
    <Facts>
      <Fact name={t('seen.col.stays')}>{t(STAYS[entry.store])}</Fact>
      <Fact name={t('seen.origin')}>
        <span className="font-till">{entry.origin}</span>
      </Fact>
      {entry.bytes > 0 && <Fact name={t('seen.col.size')}>{bytes(entry.bytes)}</Fact>}
      <Setters setBy={entry.setBy} baseline={false} />
      <CompanyFact attribution={entry.attribution} />
      <ValueFact value={entry.value} />
      <LifeFacts of={entry} />
    </Facts>
  );
}
