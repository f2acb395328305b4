import type { ReplyQuotation } from '../../utils/replies/model.ts';
import { useWords } from '../ui/words.tsx';

/** Characters before and after the words that are quoted, and of the whole text. */
const AROUND = 160;
const WHOLE = 40_000;

type Quoted = Pick<ReplyQuotation, 'start' | 'end'>;

/** The words of an answer that say what it is, marked, with a little of what stands around them. */
export function QuotedWords({ text, sign }: { text: string; sign: Quoted }) {
  const from = Math.max(0, sign.start - AROUND);
  const to = Math.min(text.length, sign.end + AROUND);
  return (
    <blockquote className="m-0 my-1 whitespace-pre-line border-rule border-l-2 pl-3 font-serif text-sm">
      {from > 0 && '… '}
      {text.slice(from, sign.start).trimStart()}
      <Marked>{text.slice(sign.start, sign.end)}</Marked>
      {text.slice(sign.end, to).trimEnd()}
      {to < text.length && ' …'}
    </blockquote>
  );
}

/** The whole text of an answer, folded away; text alone, whatever it was sent as. */
export function WholeText({ text, sign }: { text: string; sign: Quoted | null }) {
  const { t } = useWords();
  if (text.trim() === '') return null;
  const shown = text.slice(0, WHOLE);
  const at = sign && sign.end <= WHOLE ? sign : null;
  return (
    <details className="my-1 text-sm">
      <summary className="text-accent">{t('reply.whole')}</summary>
      <p className="mt-1 mb-0 max-h-96 overflow-y-auto whitespace-pre-wrap bg-fold p-3 font-serif">
        {at ? (
          <>
            {shown.slice(0, at.start)}
            <Marked>{shown.slice(at.start, at.end)}</Marked>
            {shown.slice(at.end)}
          </>
        ) : (
          shown
        )}
      </p>
      {text.length > WHOLE && <p className="m-0 text-soft text-xs">{t('reply.cut', { shown: WHOLE })}</p>}
    </details>
  );
}

const Marked = ({ children }: { children: string }) => (
  <mark className="bg-transparent font-semibold text-ink underline decoration-2 decoration-accent underline-offset-4">
    {children}
  </mark>
);
