import { useEffect, useRef } from 'react';
import type { BackupContents } from '../../utils/services/backup/restore-history.ts';
import { Line, Lines } from '../ui/lines.tsx';
import { Notice } from '../ui/notice.tsx';
import { useWords } from '../ui/words.tsx';

/** What a backup holds, before anything of it is taken in. */
export function ContentsView({ contents }: { contents: BackupContents }) {
  const { t, moment, bytes, language } = useWords();
  const heading = useRef<HTMLHeadingElement>(null);
  useEffect(() => heading.current?.focus(), []);
  const { shops, newShops, newCases, rows, from, to, brokenJournals, brokenFiles } = contents;
  const number = new Intl.NumberFormat(language);
  const facts: [string, string, string?][] = [
    [t('backup.made'), moment(contents.madeAt)],
    [t('backup.by'), contents.app],
    [t('backup.how'), contents.sealed ? t('backup.sealed') : t('backup.open')],
    [t('backup.size'), bytes(contents.size)],
    ...(from !== null && to !== null
      ? [[t('backup.span'), t('backup.spanOf', { from: moment(from), to: moment(to) })] as [string, string]]
      : []),
    [
      t('backup.table.cases'),
      number.format(rows.cases ?? 0),
      newCases > 0 ? t('backup.casesNew', { count: newCases }) : t('backup.noCasesNew'),
    ],
    [t('backup.table.replies'), number.format(rows.replies ?? 0)],
    [t('backup.files'), bytes(contents.attachments)],
    [t('backup.table.visits'), number.format(rows.visits ?? 0)],
    [t('backup.table.events'), number.format(rows.events ?? 0)],
    [
      t('backup.shops'),
      number.format(shops.length),
      newShops > 0 ? t('backup.shopsNew', { count: newShops }) : t('backup.noShopsNew'),
    ],
  ];
  return (
    <section aria-label={t('backup.inside')}>
      <h3 ref={heading} tabIndex={-1} className="mt-3 mb-1 font-semibold text-base">
        {t('backup.inside')}
      </h3>
      <Lines
        of={facts}
        keyOf={([name]) => name}
        line={([name, value, below]) => <Line left={name} right={value} below={below} />}
      />
      {shops.length > 0 && (
        <div className="rule">
          <Lines of={shops} shown={10} keyOf={(shop) => shop} line={(shop) => <Line left={shop} right={null} />} />
        </div>
      )}
      {brokenJournals > 0 && <Notice>{t('backup.brokenJournals', { count: brokenJournals })}</Notice>}
      {brokenFiles > 0 && <Notice>{t('backup.brokenFiles', { count: brokenFiles })}</Notice>}
    </section>
  );
}
