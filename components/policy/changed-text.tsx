import type { TextChange } from '../../utils/policy/versions/diff-words.ts';
import { useWords } from '../ui/words.tsx';

/** Letters of unchanged text shown on either side of a change. */
const AROUND = 120;
/** Stretches shown; what follows is more of the same. */
const MOST = 600;

/** A text with what was taken out and what came in; what did not change is folded away but for the words around. */
export function ChangedText({ changes, language }: { changes: readonly TextChange[]; language: string }) {
  const { t } = useWords();
  let at = 0;
  const placed = changes.slice(0, MOST).map((change) => {
    const key = at;
    at += change.text.length;
    return { ...change, key };
  });
  return (
    <div
      className="wrap-anywhere whitespace-pre-line font-serif text-sm"
      lang={language === 'und' ? undefined : language}
    >
      {placed.map(({ kind, text, key }, index) => {
        if (kind === 'same')
          return <Unchanged key={key} text={text} first={index === 0} last={index === changes.length - 1} />;
        const Tag = kind === 'added' ? 'ins' : 'del';
        return (
          <Tag
            key={key}
            className={kind === 'added' ? 'bg-fold text-agrees underline' : 'bg-fold text-due line-through'}
          >
            <span className="sr-only">{t(kind === 'added' ? 'policy.wasAdded' : 'policy.wasRemoved')} </span>
            {text}
          </Tag>
        );
      })}
    </div>
  );
}

function Unchanged({ text, first, last }: { text: string; first: boolean; last: boolean }) {
  const { t } = useWords();
  if (text.length <= 2 * AROUND + 80) return <span>{text}</span>;
  const head = first ? '' : text.slice(0, cutAfter(text, AROUND));
  const tail = last ? '' : text.slice(cutBefore(text, text.length - AROUND));
  const lines = text.slice(head.length, text.length - tail.length).split('\n').length;
  return (
    <span>
      {head}
      <span className="my-1 block border-rule border-y border-dashed py-0.5 text-center font-till text-soft text-xs">
        {t('policy.sameWords', { count: lines })}
      </span>
      {tail}
    </span>
  );
}

/** Cuts at a blank, so that no word is torn. */
const cutAfter = (text: string, at: number): number => {
  const blank = text.indexOf(' ', at);
  return blank < 0 || blank > at + 40 ? at : blank;
};
const cutBefore = (text: string, at: number): number => {
  const blank = text.lastIndexOf(' ', at);
  return blank < at - 40 ? at : blank + 1;
};
