import { declarationTool } from '../../utils/policy/declarations/tools.ts';
import type { PolicyView } from '../../utils/services/policies/policy-view.ts';
import { useWords, type Words } from '../ui/words.tsx';
import { OpenedHeading } from './opened-heading.tsx';

type Row = PolicyView['documents'][number]['newest'];

/** Where a document came from, where that is not its address. */
export function sourceOf({ source, name }: Pick<Row, 'source' | 'name'>, { t }: Words): string {
  return source === 'site' ? '' : t(`policy.source.${source}`, { name: declarationTool(name)?.name ?? name });
}

/** What a document is, where it stands and when it was read. */
export function DocumentTitle({ row, quiet }: { row: Row; quiet: boolean }) {
  const words = useWords();
  const { t, moment } = words;
  const source = sourceOf(row, words);
  return (
    <header>
      <OpenedHeading quiet={quiet}>{t(`policy.kind.${row.kind}`)}</OpenedHeading>
      <p className="m-0 text-soft text-xs">
        {/^https?:/.test(row.url) && (
          <a href={row.url} target="_blank" rel="noreferrer" className="block text-accent underline">
            {row.url}
          </a>
        )}
        {source !== '' && <span className="block">{source}</span>}
        <span className="block">
          {t('policy.readAt', { date: moment(row.readAt) })}, {t('policy.words', { count: row.reading.words })}
        </span>
      </p>
    </header>
  );
}
