import type { Letter, LetterNeed } from '../../utils/requests/letter-model.ts';
import { Notice } from '../ui/notice.tsx';
import { useWords } from '../ui/words.tsx';

const WHO = { name: 'draft.name', email: 'draft.email' } as const;

/** Needs that no field of the form fills: they follow from the case, from the authority chosen, or from what was seen. */
const DERIVED = ['request', 'authority', 'chronology', 'facts'] as const;
type Derived = (typeof DERIVED)[number];
const isDerived = (need: LetterNeed): need is Derived => DERIVED.some((one) => one === need);

/** Why the letter cannot leave yet: what it still waits for, by the names that the form has for it. */
export function MissingFields({ letter: { missing, open } }: { letter: Pick<Letter, 'missing' | 'open'> }) {
  const { t, list } = useWords();
  const named = (name: string): string => t('draft.fieldNamed', { name });
  const needs = open.map((need) => (isDerived(need) ? t(`draft.need.${need}`) : named(t(`draft.field.${need}`))));
  const fields = list([...missing.map((field) => named(t(WHO[field]))), ...needs]);
  return <Notice>{t('draft.missing', { fields })}</Notice>;
}
