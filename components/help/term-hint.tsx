import { useId, useState } from 'react';
import { sayReference } from '../../utils/law/say-reference.ts';
import { useWords } from '../ui/words.tsx';
import { LAW_URL, TERMS, type TermId } from './terms.ts';

/** A question mark beside a term: two sentences on the spot, with the article. */
export function TermHint({ of, className = '' }: { of: TermId; className?: string }) {
  const { t } = useWords();
  const [open, setOpen] = useState(false);
  const id = useId();
  return (
    <span className={className}>
      <button
        type="button"
        aria-expanded={open}
        aria-controls={open ? id : undefined}
        aria-label={t('help.whatIs', { term: t(`term.name.${of}`) })}
        onClick={() => setOpen(!open)}
        className="inline-flex h-6 w-6 cursor-pointer items-center justify-center border-0 bg-transparent p-0 align-middle text-accent"
      >
        <span
          aria-hidden="true"
          className="h-4 w-4 rounded-full border border-accent text-center text-[0.625rem] leading-[0.875rem]"
        >
          ?
        </span>
      </button>
      {open && (
        <span id={id} className="my-1 block border-accent border-l-2 bg-fold px-2 py-1 text-left text-ink text-sm">
          <TermText of={of} />
        </span>
      )}
    </span>
  );
}

/** What a term means, and where the law says so. */
export function TermText({ of }: { of: TermId }) {
  const { t, language } = useWords();
  const term = TERMS.find(({ id }) => id === of);
  return (
    <>
      {t(`term.text.${of}`)}{' '}
      {term?.law && term.article && (
        <a href={LAW_URL[term.law]} target="_blank" rel="noreferrer" className="text-accent text-xs">
          {sayReference(term.law === 'gdpr' ? term.article : `2002/58/EC ${term.article}`, language)}
        </a>
      )}
    </>
  );
}
