import type { Letter } from '../../utils/requests/model.ts';
import { useWords } from '../ui/words.tsx';

/** The letter as it will be sent. */
export function LetterView({ letter, to }: { letter: Letter; to: string | null }) {
  const { t } = useWords();
  return (
    <div className="mt-2 text-sm">
      <p className="m-0">
        <span className="text-soft">{t('draft.to')}</span> {to ?? '–'}
      </p>
      <p className="m-0">
        <span className="text-soft">{t('draft.subject')}</span> <span lang={letter.language}>{letter.subject}</span>
      </p>
      <section
        // biome-ignore lint/a11y/noNoninteractiveTabindex: a region that scrolls must be reachable by keyboard (WCAG 2.1.1)
        tabIndex={0}
        aria-label={letter.subject}
        lang={letter.language}
        className="mt-2 max-h-56 overflow-y-auto whitespace-pre-line border border-rule bg-fold p-3 font-serif text-base"
      >
        {letter.body}
      </section>
    </div>
  );
}
