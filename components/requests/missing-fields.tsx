import type { Identity } from '../../utils/requests/model.ts';
import { Notice } from '../ui/notice.tsx';
import { useWords } from '../ui/words.tsx';

const FIELDS = {
  name: 'draft.name',
  email: 'draft.email',
  customerNumber: 'draft.customerNumber',
  phone: 'draft.phone',
} as const;

/** Why the letter cannot leave yet: the details it still waits for, by the names they have in the form. */
export function MissingFields({ missing }: { missing: readonly (keyof Identity)[] }) {
  const { t, language } = useWords();
  const fields = new Intl.ListFormat(language, { type: 'conjunction' }).format(
    missing.map((field) => t(FIELDS[field])),
  );
  return <Notice>{t('draft.missing', { fields })}</Notice>;
}
