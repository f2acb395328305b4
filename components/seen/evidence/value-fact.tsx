import type { ReactNode } from 'react';
import type { MessageKey } from '../../../utils/i18n/index.ts';
import type { ValueMark } from '../../../utils/observation/model.ts';
import { useWords } from '../../ui/words.tsx';
import { Fact } from './facts.tsx';

const VALUE_KIND: Record<ValueMark['entropy'], MessageKey> = {
  empty: 'seen.value.empty',
  setting: 'seen.value.setting',
  number: 'seen.value.number',
  text: 'seen.value.text',
  identifier: 'seen.value.identifier',
};

/** Length and kind of a value. The value itself is in no history. */
export function ValueFact({ value, children }: { value: ValueMark | null; children?: ReactNode }) {
  const { t } = useWords();
  if (!value && !children) return null;
  return (
    <Fact name={t('seen.value')}>
      <span>
        {value
          ? `${t(VALUE_KIND[value.entropy])}, ${t('seen.value.length', { count: value.length })}`
          : t('seen.state.unseen')}
      </span>
      {children}
    </Fact>
  );
}
