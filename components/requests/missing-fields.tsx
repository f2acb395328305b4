import type { Letter } from '../../utils/requests/letter-model.ts';
import { Notice } from '../ui/notice.tsx';
import { useWords } from '../ui/words.tsx';

const WHO = { name: 'draft.name', email: 'draft.email' } as const;

/** Why the letter cannot leave yet: what it still waits for, by the names that the form has for it. */
export function MissingFields({ letter: { missing, open } }: { letter: Pick<Letter, 'missing' | 'open'> }) {
  const { t, list } = useWords();
  const fields = list([...missing.map((field) => t(WHO[field])), ...open.map((need) => t(`draft.field.${need}`))]);
  return <Notice>{t('draft.missing', { fields })}</Notice>;
}
