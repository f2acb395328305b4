import type { SupportedRequest } from '../../utils/comparison/request-for.ts';
import type { Words } from '../../utils/i18n/index.ts';
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
  const named = (own.length > 0 ? own : grounds).map((ground) => groundWords(ground, words));
  return (
    <p id={id} className="m-0 basis-full text-soft text-xs">
      {words.t('findings.ask.supports', { letter: words.t(`draft.ask.${letter}`), grounds: words.list(named) })}
    </p>
  );
}

/** `15(1)(c)`, `2002/58/EC 5(3)` and `C-154/21` as one cites them. */
function groundWords(ground: string, { t }: Words): string {
  if (ground.startsWith('C-')) return t('findings.ask.judgment', { judgment: ground });
  const [, directive, article = ground] = /^(\d+\/\d+\/EC) (.+)$/.exec(ground) ?? [];
  return directive === undefined
    ? t('answerCheck.article', { article })
    : t('findings.ask.directive', { directive, article });
}
