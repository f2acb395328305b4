import { useId, useState } from 'react';
import {
  CHOICE_STATES,
  type ChoiceComparison,
  type ChoiceRow,
  type ChoiceState,
} from '../../utils/comparison/choice-states.ts';
import type { MessageKey } from '../../utils/i18n/index.ts';
import { JournalEntries } from '../seen/evidence/journal-entries.tsx';
import { Button } from '../ui/button.tsx';
import { useWords } from '../ui/words.tsx';

const GROUPS: readonly (readonly [ChoiceRow['kind'], MessageKey])[] = [
  ['cookie', 'cookies.title'],
  ['storage', 'storage.title'],
  ['company', 'companies.title'],
];

/** Rows of one kind that are shown before somebody asks for the rest. */
const SHOWN = 12;

/** The three states side by side: what was active in which, and where in the journal that stands. */
export function ChoiceTable({ comparison: { rows, pages } }: { comparison: ChoiceComparison }) {
  const { t } = useWords();
  const reached = (state: ChoiceState): boolean => pages[state] !== null;
  return (
    <table className="w-full table-fixed border-collapse text-left text-xs">
      <caption className="sr-only">{t('check.table')}</caption>
      <thead>
        <tr className="align-bottom">
          <th scope="col" className="py-1 font-normal text-soft">
            {t('consent.col.what')}
          </th>
          {CHOICE_STATES.map((state) => (
            <th key={state} scope="col" className="w-15 py-1 text-center font-normal [overflow-wrap:normal] sm:w-20">
              {t(`check.col.${state}`)}
              <span className="block text-soft">
                {pages[state] === null ? t('check.unreached') : t('check.pages', { count: pages[state] })}
              </span>
            </th>
          ))}
        </tr>
      </thead>
      {GROUPS.map(([kind, title]) => (
        <Group key={kind} title={t(title)} rows={rows.filter((row) => row.kind === kind)} reached={reached} />
      ))}
    </table>
  );
}

interface GroupProps {
  title: string;
  rows: readonly ChoiceRow[];
  reached: (state: ChoiceState) => boolean;
}

/** The rows of one kind, with how many of them were active in each state. */
function Group({ title, rows, reached }: GroupProps) {
  const { t } = useWords();
  const [all, setAll] = useState(false);
  if (rows.length === 0) return null;
  const folded = !all && rows.length > SHOWN + 1;
  return (
    <tbody>
      <tr className="rule">
        <th scope="rowgroup" className="whitespace-nowrap pt-2 pb-1 font-semibold text-sm">
          {title}
        </th>
        {CHOICE_STATES.map((state) => (
          <td key={state} className="pt-2 pb-1 text-center font-till text-sm">
            {reached(state) ? rows.filter(({ states }) => states[state] !== undefined).length : '?'}
          </td>
        ))}
      </tr>
      {(folded ? rows.slice(0, SHOWN) : rows).map((row) => (
        <Row key={row.key} row={row} reached={reached} />
      ))}
      {folded && (
        <tr>
          <td colSpan={4}>
            <Button look="quiet" onClick={() => setAll(true)}>
              {t('list.more', { count: rows.length - SHOWN })}
            </Button>
          </td>
        </tr>
      )}
    </tbody>
  );
}

/** A row and, below it over the whole width, what there is to say of it; its name unfolds the journal's entries. */
function Row({ row, reached }: { row: ChoiceRow; reached: GroupProps['reached'] }) {
  const { t } = useWords();
  const id = useId();
  const [open, setOpen] = useState(false);
  const { kind, name, where, states, identified, place, party, kept } = row;
  // Two companies may use one name, so theirs say at once whose they are.
  const foreign = kind !== 'company' && party === 'third';
  const references = [...new Set([...Object.values(states), ...Object.values(identified)])];
  return (
    <>
      <tr className="border-rule border-t border-dashed align-top">
        <th scope="row" className="pt-1 pr-1 font-normal">
          <button
            type="button"
            aria-expanded={open}
            aria-controls={id}
            className="min-h-6 cursor-pointer break-all border-0 bg-transparent p-0 text-left text-ink text-sm"
            onClick={() => setOpen(!open)}
          >
            <span aria-hidden="true">{open ? '▾' : '▸'} </span>
            {name}
          </button>
        </th>
        {CHOICE_STATES.map((state) => (
          <td key={state} className="pt-1.5 text-center font-till">
            <Cell
              seen={states[state] !== undefined}
              identified={identified[state] !== undefined}
              reached={reached(state)}
            />
          </td>
        ))}
      </tr>
      <tr>
        <td id={id} colSpan={4} className="pb-1 text-soft">
          {(foreign || (open && where !== name)) && <span className="block break-all">{where}</span>}
          <span className={place === 'refused' && party === 'third' ? 'text-differs' : ''}>
            {t(`check.place.${place}`)}
          </span>
          {!kept && <span className="block">{t('seen.chip.notStored')}</span>}
          {open && <JournalEntries references={references} />}
        </td>
      </tr>
    </>
  );
}

function Cell({ seen, identified, reached }: { seen: boolean; identified: boolean; reached: boolean }) {
  const { t } = useWords();
  const words = seen
    ? t(identified ? 'check.cell.identified' : 'check.cell.seen')
    : t(reached ? 'seen.state.unseen' : 'check.unreached');
  return (
    <>
      <span aria-hidden="true">{seen ? (identified ? '● ID' : '●') : reached ? '–' : '?'}</span>
      <span className="sr-only">{words}</span>
    </>
  );
}
