import type { DocumentView } from '../../utils/services/policies/policy-view.ts';
import { Button } from '../ui/button.tsx';
import { useWords } from '../ui/words.tsx';
import { sourceOf } from './document-title.tsx';

interface Props {
  documents: readonly DocumentView[];
  onRead(chain: string): void;
  onCompare(chain: string): void;
}

/** The documents in which the shop says it, each with its history. */
export function DocumentList({ documents, onRead, onCompare }: Props) {
  const words = useWords();
  const { t, moment } = words;
  return (
    <ul className="m-0 list-none divide-y divide-dashed divide-rule p-0 text-sm">
      {documents.map(({ newest, earlier }) => {
        const source = sourceOf(newest, words);
        return (
          <li key={newest.chain} className="py-2">
            <div className="flex flex-wrap items-baseline gap-x-2">
              <span className="font-semibold">{t(`policy.kind.${newest.kind}`)}</span>
              <span className="text-soft text-xs" lang={newest.reading.language}>
                {newest.reading.language === 'und' ? '' : languageName(newest.reading.language, words.language)}
              </span>
            </div>
            {/^https?:/.test(newest.url) && (
              <a href={newest.url} target="_blank" rel="noreferrer" className="block text-accent text-xs underline">
                {newest.url}
              </a>
            )}
            <p className="m-0 text-soft text-xs">
              {source !== '' && <span className="block">{source}</span>}
              {earlier.length > 0
                ? t('policy.changedOn', { count: earlier.length })
                : t('policy.unchanged', { date: moment(newest.readAt) })}
            </p>
            <div className="mt-1 flex flex-wrap gap-2">
              <Button onClick={() => onRead(newest.chain)}>{t('policy.text')}</Button>
              {earlier.length > 0 && <Button onClick={() => onCompare(newest.chain)}>{t('policy.changes')}</Button>}
            </div>
          </li>
        );
      })}
    </ul>
  );
}

function languageName(code: string, language: string): string {
  return new Intl.DisplayNames(language, { type: 'language' }).of(code) ?? code;
}
