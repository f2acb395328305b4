import type { SeenStorage } from '../../../utils/comparison/model.ts';
import type { MessageKey } from '../../../utils/i18n/index.ts';
import { Button } from '../../ui/button.tsx';
import { useWords } from '../../ui/words.tsx';
import { type Delete, isDeletable } from '../actions.ts';
import { ChangeFacts } from './change-facts.tsx';
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
export function StorageEvidence({ entry, onDelete }: { entry: SeenStorage; onDelete: Delete | undefined }) {
  const { t, bytes } = useWords();
  return (
    <Facts
      deeds={
        onDelete &&
        isDeletable(entry.store) && <Button onClick={() => onDelete([], [entry])}>{t('seen.deleteEntry')}</Button>
      }
    >
      <Fact name={t('seen.col.stays')}>{t(STAYS[entry.store])}</Fact>
      <Fact name={t('seen.origin')}>
        <span className="font-till">{entry.origin}</span>
      </Fact>
      {entry.bytes > 0 && <Fact name={t('seen.col.size')}>{bytes(entry.bytes)}</Fact>}
      <Setters setBy={entry.setBy} baseline={false} />
      <CompanyFact attribution={entry.attribution} />
      <ValueFact value={entry.value} />
      <LifeFacts of={entry} />
      <ChangeFacts of={entry} />
    </Facts>
  );
}
