import type { ReadAnswer } from '../../utils/services/replies/read-brought.ts';
import { Lines } from '../ui/lines.tsx';
import { useWords } from '../ui/words.tsx';

/** What was brought and could not be read, or not wholly: nobody should take it for read. */
export function UnreadParts({ unread }: { unread: ReadAnswer['unread'] }) {
  const { t } = useWords();
  if (unread.length === 0) return null;
  const numbered = unread.map((part, index) => ({ ...part, index }));
  return (
    <div className="my-2 border-rule border-l-2 pl-3 text-soft text-sm">
      <p className="m-0">{t('reply.unread', { count: unread.length })}</p>
      <Lines
        of={numbered}
        keyOf={({ index }) => index}
        shown={4}
        line={({ name, problem }) => (
          <p className="m-0 py-0.5">
            <bdi className="font-till">{name === '' ? t('reply.pasted') : name}</bdi>: {t(`reply.problem.${problem}`)}
          </p>
        )}
      />
    </div>
  );
}
