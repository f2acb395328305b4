import { useState } from 'react';
import { useLive } from '../../ui/use-live.ts';
import { useWords } from '../../ui/words.tsx';

/** Places in the journal, by visit; each unfolds to the very entry that stands there. @param references `visit:seq` */
export function JournalEntries({ references }: { references: readonly string[] }) {
  const { t } = useWords();
  const byVisit = Map.groupBy(references, (reference) => reference.slice(0, reference.lastIndexOf(':')));
  return [...byVisit].map(([visit, own]) => (
    <div key={visit} className="flex flex-wrap gap-x-3 text-soft">
      <span>{t('seen.journal.visit', { visit: visit.slice(-6) })}</span>
      {own.map((reference) => (
        <JournalEntry key={reference} visit={visit} seq={reference.slice(visit.length + 1)} />
      ))}
    </div>
  ));
}

function JournalEntry({ visit, seq }: { visit: string; seq: string }) {
  const { t } = useWords();
  const [open, setOpen] = useState(false);
  return (
    <details className="min-w-0 open:basis-full" onToggle={(event) => setOpen(event.currentTarget.open)}>
      <summary className="text-accent">
        <span className="sr-only">{t('seen.journal.entry')} </span>
        {seq}
      </summary>
      {open && <Entry visit={visit} seq={Number(seq)} />}
    </details>
  );
}

function Entry({ visit, seq }: { visit: string; seq: number }) {
  const { t } = useWords();
  const row = useLive(({ db }) => db.events.get([visit, seq]).then((found) => found ?? null), [visit, seq]);
  if (row === undefined) return null;
  if (row === null) return <p className="m-0 text-soft">{t('seen.journal.gone')}</p>;
  return (
    <pre className="m-0 mb-1 whitespace-pre-wrap border-rule border-l-2 pl-2 font-till text-ink">
      {JSON.stringify({ ...row.event, visit: row.visit, seq: row.seq, hash: row.hash }, null, 1)}
    </pre>
  );
}
