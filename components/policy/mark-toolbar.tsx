import { Button } from '../ui/button.tsx';
import { useWords } from '../ui/words.tsx';
import { type ClaimFamily, FAMILIES, FAMILY_WORDS } from './claim-families.ts';
import { MARK_LOOK } from './marked-chunk.tsx';

interface Props {
  counts: ReadonlyMap<ClaimFamily, number>;
  shown: ReadonlySet<ClaimFamily>;
  onToggle(family: ClaimFamily): void;
  /** Place of the picked passage among those shown, from 1; 0 when none is picked. */
  index: number;
  total: number;
  onStep(step: 1 | -1): void;
}

/** Which passages are marked, and the way from one to the next. */
export function MarkToolbar({ counts, shown, onToggle, index, total, onStep }: Props) {
  const { t } = useWords();
  return (
    <div className="rule mt-3 grid gap-2 pt-3">
      <fieldset className="m-0 flex flex-wrap gap-1.5 border-0 p-0">
        <legend className="mb-1 p-0 text-soft text-xs">{t('policy.marks')}</legend>
        {FAMILIES.filter((family) => (counts.get(family) ?? 0) > 0).map((family) => (
          <button
            key={family}
            type="button"
            aria-pressed={shown.has(family)}
            onClick={() => onToggle(family)}
            className={`min-h-8 cursor-pointer rounded-full border px-2.5 text-xs ${shown.has(family) ? 'border-ink bg-fold text-ink' : 'border-rule bg-paper text-soft'}`}
          >
            <span className={`underline decoration-2 underline-offset-3 ${MARK_LOOK[family]}`}>
              {t(FAMILY_WORDS[family])}
            </span>{' '}
            {counts.get(family)}
          </button>
        ))}
      </fieldset>
      <div className="flex items-center gap-2 text-xs">
        <Button disabled={total === 0} onClick={() => onStep(-1)} aria-label={t('policy.previous')}>
          <span aria-hidden="true">↑</span>
        </Button>
        <Button disabled={total === 0} onClick={() => onStep(1)} aria-label={t('policy.next')}>
          <span aria-hidden="true">↓</span>
        </Button>
        <span className="text-soft" role="status">
          {index > 0 && t('policy.place', { index, total })}
        </span>
      </div>
    </div>
  );
}
