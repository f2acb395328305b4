import type { ReactNode } from 'react';
import type { MessageKey } from '../../../utils/i18n/index.ts';
import type { MarkKind } from '../../../utils/services/watch/visit-picture.ts';
import { useWords } from '../../ui/words.tsx';
import { Glyph } from './glyph.tsx';

const WORDS: Record<MarkKind, MessageKey> = {
  request: 'picture.legend.request',
  cookie: 'picture.legend.cookie',
  storage: 'picture.legend.storage',
};
const KINDS = Object.keys(WORDS) as MarkKind[];

/** What the shapes mean. Only what the picture has is explained. */
export function PictureLegend({ refused, banner }: { refused: boolean; banner: boolean }) {
  const { t } = useWords();
  return (
    <ul aria-hidden="true" className="m-0 mt-1 flex list-none flex-wrap gap-x-4 gap-y-0.5 p-0 text-soft text-xs">
      {KINDS.map((kind) => (
        <Entry
          key={kind}
          sign={
            <svg width={refused ? 22 : 11} height={11} aria-hidden="true">
              <Glyph kind={kind} after={false} x={5.5} y={5.5} many />
              {refused && <Glyph kind={kind} after x={16.5} y={5.5} many />}
            </svg>
          }
        >
          {t(WORDS[kind])}
        </Entry>
      ))}
      {refused && <Entry sign={<span className="text-differs">△▲◆</span>}>{t('seen.moment.afterRefusal')}</Entry>}
      {banner && (
        <Entry sign={<span className="inline-block size-3 border border-rule bg-fold" />}>
          {t('seen.moment.before')}
        </Entry>
      )}
    </ul>
  );
}

function Entry({ sign, children }: { sign: ReactNode; children: string }) {
  return (
    <li className="flex items-center gap-1">
      {sign}
      {children}
    </li>
  );
}
