import { useState } from 'react';
import { useWords } from '../../ui/words.tsx';
import type { Facet } from './arrange.ts';

/** Chips shown at first; the others come when asked for. */
const SHOWN = 4;

/** Buttons that narrow a list down, each with the number of rows it would leave. */
export function FilterChips<Row>({
  facets,
  onPress,
  legend,
}: {
  facets: readonly Facet<Row>[];
  onPress: (facet: Facet<Row>) => void;
  /** What the chips are told apart by, where there is more than one row of them. */
  legend?: string;
}) {
  const { t } = useWords();
  const [all, setAll] = useState(false);
  if (facets.length === 0) return null;
  // A fold for one chip more would be longer than the chip.
  const shown = all || facets.length <= SHOWN + 1 ? facets : facets.filter(({ pressed }, at) => pressed || at < SHOWN);
  // On paper only the chips that narrow what stands below them say something.
  const chip = 'min-h-6 cursor-pointer rounded-full border px-2 text-left text-xs';
  return (
    <fieldset className="m-0 mt-2 flex min-w-0 flex-wrap gap-1.5 border-0 p-0">
      <legend className="sr-only">{legend ?? t('seen.filters')}</legend>
      {shown.map((facet) => (
        <button
          key={facet.chip.id}
          type="button"
          aria-pressed={facet.pressed}
          onClick={() => onPress(facet)}
          className={`${chip} ${facet.pressed ? 'border-accent bg-accent text-on-accent' : 'border-rule bg-paper text-ink print:hidden'}`}
        >
          {facet.pressed && <span aria-hidden="true">✓ </span>}
          {facet.chip.label} <span className={`font-till ${facet.pressed ? '' : 'text-soft'}`}>{facet.count}</span>
        </button>
      ))}
      {(all || shown.length < facets.length) && facets.length > SHOWN + 1 && (
        <button
          type="button"
          aria-expanded={all}
          onClick={() => setAll(!all)}
          className={`${chip} border-transparent bg-transparent text-accent underline print:hidden`}
        >
          {t(all ? 'seen.filters.fewer' : 'seen.filters.more')}
        </button>
      )}
    </fieldset>
  );
}
