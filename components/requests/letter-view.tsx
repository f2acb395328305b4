import type { Letter, LetterTranslation } from '../../utils/requests/letter-model.ts';
import { Notice } from '../ui/notice.tsx';
import { useWords } from '../ui/words.tsx';

/** From this width of the window on there is room for two letters beside each other, in CSS pixels. */
const WIDE = 700;

/** The letter as it will be sent; where it is in another language than the reader's, the same in theirs beside it. */
export function LetterView({ letter, to }: { letter: Letter; to: string | null }) {
  const { t } = useWords();
  const { translation } = letter;
  // Every letter says something: one without words is locked.
  if (letter.body === '') return <Notice>{t('vault.hidden')}</Notice>;
  return (
    <article className="@container mt-2 text-sm">
      <p className="m-0">
        <span className="text-soft">{t('draft.to')}</span> {to ?? '–'}
      </p>
      <p className="m-0">
        <span className="text-soft">{t('draft.subject')}</span> <span lang={letter.language}>{letter.subject}</span>
      </p>
      <div className={translation ? 'grid items-start gap-x-3 @2xl:grid-cols-2' : undefined}>
        <div className="mt-2">
          {translation && <p className="m-0 min-h-6 text-soft">{t('draft.asSent')}</p>}
          <Sheet of={letter} />
        </div>
        {translation && (
          <details className="mt-2" open={window.innerWidth >= WIDE}>
            <summary className="text-accent">{t('draft.translation')}</summary>
            <Sheet of={translation} />
          </details>
        )}
      </div>
    </article>
  );
}

function Sheet({ of: { subject, language, body } }: { of: Letter | LetterTranslation }) {
  return (
    <section
      // biome-ignore lint/a11y/noNoninteractiveTabindex: a region that scrolls must be reachable by keyboard (WCAG 2.1.1)
      tabIndex={0}
      aria-label={subject}
      lang={language}
      className="max-h-56 overflow-y-auto whitespace-pre-line border border-rule bg-fold p-3 font-serif text-base print:max-h-none! @lg:max-h-96 print:overflow-visible"
    >
      {body}
    </section>
  );
}
