import type { SeenStorage } from '../../utils/comparison/model.ts';
import { Line, Lines } from '../ui/lines.tsx';
import { useWords } from '../ui/words.tsx';

/** What the pages keep in the browser beside cookies, by name and kind of store. */
export function StorageList({ entries }: { entries: readonly SeenStorage[] }) {
  const { t } = useWords();
  if (entries.length === 0) return <p className="m-0 text-soft text-sm">{t('storage.none')}</p>;
  return (
    <Lines
      of={entries.toSorted((a, b) => a.store.localeCompare(b.store) || a.name.localeCompare(b.name))}
      keyOf={({ key }) => key}
      line={({ name, store }) => (
        <Line
          left={<span className="font-till">{name}</span>}
          right={<span className="text-soft">{t(`storage.kind.${store}`)}</span>}
        />
      )}
    />
  );
}
