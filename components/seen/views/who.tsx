import { useWords } from '../../ui/words.tsx';
import type { Certainty } from '../evidence/certainty.ts';

/** A company's name in a row, with a word where it is not certain. */
export function Who({ name, certainty }: { name: string; certainty: Certainty }) {
  const { t } = useWords();
  return (
    <span className="text-xs">
      {name}
      {certainty === 'likely' && <span className="text-unsure"> {t('seen.tag.likely')}</span>}
      {certainty === 'several' && <span className="text-unsure"> {t('seen.tag.several')}</span>}
    </span>
  );
}
