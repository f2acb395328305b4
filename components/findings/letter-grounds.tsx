import type { SupportedRequest } from '../../utils/comparison/request-for.ts';
import type { Words } from '../../utils/i18n/index.ts';
import { sayReference } from '../../utils/law/say-reference.ts';
import type { LetterId } from '../../utils/requests/letter-model.ts';
import { groundsInLetter } from '../../utils/requests/letters/grounds-in-letter.ts';
import { useWords } from '../ui/words.tsx';

interface LetterGroundsProps {
  id: string;
  letter: LetterId;
  supported: SupportedRequest;
}

/** Which letter a finding leads to, and what in that letter it supports. */
export function LetterGrounds({ id, letter, supported: { grounds } }: LetterGroundsProps) {
  const words = useWords();
  const own = groundsInLetter(letter, grounds);
  const named = groundWords(own.length > 0 ? own : grounds, words);
  return (
    <p id={id} className="order-last mt-1 mb-0 basis-full text-soft text-xs">
      {words.t('findings.ask.supports', { letter: words.t(`draft.ask.${letter}`), grounds: words.list(named) })}
    </p>
  );
}

/** `15(1)(c)`, `2002/58/EC 5(3)` and `C-154/21` as one cites them: the articles of the GDPR together, before the rest. */
function groundWords(grounds: readonly string[], { t, language }: Words): string[] {
  const articles = grounds.filter((ground) => /^\d+(?:\(|$)/.test(ground));
  const others = grounds.flatMap((ground) => {
    if (ground.startsWith('C-')) return [t('findings.ask.judgment', { judgment: ground })];
    return /^\d+\/\d+\/EC /.test(ground) ? [sayReference(ground, language)] : [];
  });
  return articles.length > 0 ? [sayReference(articles.join('; '), language), ...others] : others;
}
