import { useMemo } from 'react';
import type { SeenStorage } from '../../../utils/comparison/model.ts';
import type { Words } from '../../../utils/i18n/index.ts';
import { useWords } from '../../ui/words.tsx';
import type { Delete } from '../actions.ts';
import { type Certainty, certaintyOf } from '../evidence/certainty.ts';
import { StorageEvidence } from '../evidence/storage-evidence.tsx';
import type { Chip } from '../table/arrange.ts';
import type { RowLook } from '../table/seen-row.tsx';
import { SeenTable } from '../table/seen-table.tsx';
import { MomentTag } from './moment-tag.tsx';
import type { ViewProps } from './view-props.ts';
import { Who } from './who.tsx';

interface StorageRow {
  key: string;
  text: string;
  entry: SeenStorage;
  certainty: Certainty;
  who: string;
}

const STORES = ['localStorage', 'sessionStorage', 'indexedDB', 'cache', 'serviceWorker'] as const;

function storageRows(entries: readonly SeenStorage[], shop: string, { t }: Words): StorageRow[] {
  return entries.map((entry) => {
    const site =
      entry.party === 'first' ? shop : URL.canParse(entry.origin) ? new URL(entry.origin).host : entry.origin;
    const who = entry.attribution?.company ?? site;
    const kind = t(`storage.kind.${entry.store}`);
    const words = [entry.name, who, kind, entry.origin, ...entry.setBy.map(({ url }) => url ?? '')];
    const certainty = certaintyOf(entry.attribution);
    return { key: entry.key, text: words.join('\n').toLowerCase(), entry, certainty, who };
  });
}

const storageChips = ({ t }: Words): Chip<StorageRow>[] => [
  {
    id: 'after',
    group: 'after',
    label: t('seen.chip.after'),
    has: ({ entry }) => entry.moments.includes('after-refusal'),
  },
  {
    id: 'before',
    group: 'before',
    label: t('seen.chip.before'),
    has: ({ entry }) => entry.moments.includes('before-choice'),
  },
  {
    id: 'identifier',
    group: 'value',
    label: t('seen.chip.identifier'),
    has: ({ entry }) => entry.value?.entropy === 'identifier',
  },
  { id: 'first', group: 'party', label: t('seen.chip.first'), has: ({ entry }) => entry.party === 'first' },
  { id: 'third', group: 'party', label: t('seen.chip.third'), has: ({ entry }) => entry.party === 'third' },
  ...STORES.map((store) => ({
    id: store,
    group: 'store',
    label: t(`storage.kind.${store}`),
    has: ({ entry }: StorageRow) => entry.store === store,
  })),
];

interface StorageViewProps extends ViewProps {
  entries: readonly SeenStorage[];
  /** Registrable domain. */
  shop: string;
  onDelete: Delete | undefined;
}

/** What the pages keep in the browser beside cookies. */
export function StorageView({ entries, shop, onDelete, ...rest }: StorageViewProps) {
  const words = useWords();
  const { t, bytes } = words;
  const rows = useMemo(() => storageRows(entries, shop, words), [entries, shop, words]);
  const chips = useMemo(() => storageChips(words), [words]);
  const columns = useMemo(
    () => [
      { id: 'name', label: t('report.cookieName'), value: ({ entry }: StorageRow) => entry.name },
      { id: 'who', label: t('report.cookieOwner'), value: ({ who }: StorageRow) => who },
      { id: 'size', label: t('seen.col.size'), value: ({ entry }: StorageRow) => entry.bytes },
    ],
    [t],
  );
  const look = useMemo(
    (): RowLook<StorageRow> => ({
      name: ({ entry }) => <span className="font-till">{entry.name}</span>,
      below: ({ entry, certainty }) => (
        <>
          <span className="mr-2 inline-block">{t(`storage.kind.${entry.store}`)}</span>
          <MomentTag moments={entry.moments} own={entry.party === 'first' && certainty === 'nobody'} />
        </>
      ),
      cells: [
        ({ who, certainty }) => <Who name={who} certainty={certainty} />,
        ({ entry }) => (entry.bytes > 0 ? bytes(entry.bytes) : '–'),
      ],
      evidence: ({ entry }) => <StorageEvidence entry={entry} onDelete={onDelete} />,
    }),
    [t, bytes, onDelete],
  );
  return (
    <SeenTable
      label={t('storage.title')}
      rows={rows}
      columns={columns}
      chips={chips}
      look={look}
      order={{ column: 'name', descending: false }}
      {...rest}
    />
  );
}
