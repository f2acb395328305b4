import { useRef } from 'react';
import type { Facet, Pressed } from '../seen/table/arrange.ts';
import { FilterChips } from '../seen/table/filter-chips.tsx';
import { useWords } from '../ui/words.tsx';
import type { FindingLine } from './subjects.ts';

interface FindingFilterProps {
  facets: readonly Facet<FindingLine>[];
  pressed: Pressed;
  shown: number;
  total: number;
  onPress: (next: Pressed) => void;
}

/** Narrows the findings down by what they are about and by how they ended. */
export function FindingFilter({ facets, pressed, shown, total, onPress }: FindingFilterProps) {
  const { t } = useWords();
  const count = useRef<HTMLSpanElement>(null);
  if (facets.length === 0) return null;
  const press = ({ chip: { id, group }, pressed: was }: Facet<FindingLine>): void => {
    const { [group]: _, ...others } = pressed;
    onPress(was ? others : { ...others, [group]: id });
  };
  const of = (group: string) => facets.filter(({ chip }) => chip.group === group);
  return (
    <div className="mb-2">
      <FilterChips legend={t('findings.bySubject')} facets={of('subject')} onPress={press} />
      <FilterChips legend={t('findings.byVerdict')} facets={of('verdict')} onPress={press} />
      <div className="mt-1 flex min-h-6 flex-wrap items-center justify-between gap-x-3 text-soft text-xs">
        <span ref={count} role="status" tabIndex={-1} className="font-till">
          {t('seen.shown', { shown, total })}
        </span>
        {Object.keys(pressed).length > 0 && (
          <button
            type="button"
            onClick={() => {
              onPress({});
              count.current?.focus();
            }}
            className="min-h-6 cursor-pointer border-0 bg-transparent p-0 text-accent text-xs underline"
          >
            {t('seen.showAll')}
          </button>
        )}
      </div>
    </div>
  );
}
