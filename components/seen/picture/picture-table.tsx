import { type ReactNode, useState } from 'react';
import type { PictureLane, PictureMark, VisitPicture } from '../../../utils/services/watch/visit-picture.ts';
import { useWords } from '../../ui/words.tsx';
import { isListed } from '../picked.ts';
import { CONSENT_EVENT } from '../views/consent-rows.ts';
import { markWords } from './mark-words.ts';

interface PictureTableProps {
  picture: VisitPicture;
  onPick: (lane: PictureLane, mark: PictureMark) => void;
}

const CELL = 'p-0 py-1 pr-3 align-top text-left font-normal';

/** The same facts in words: every company, also those for which the picture has no room. */
export function PictureTable({ picture, onPick }: PictureTableProps) {
  const { t } = useWords();
  const [open, setOpen] = useState(false);
  return (
    <details className="mt-1" onToggle={(event) => setOpen(event.currentTarget.open)}>
      <summary className="text-accent text-sm">{t('picture.table')}</summary>
      {open && <Rows picture={picture} onPick={onPick} />}
    </details>
  );
}

function Rows({ picture, onPick }: PictureTableProps) {
  const { t, elapsed } = useWords();
  return (
    <table className="w-full table-fixed border-collapse text-xs">
      <caption className="sr-only">{t('picture.title')}</caption>
      <colgroup>
        <col />
        <col className="w-2/5" />
      </colgroup>
      <thead className="text-soft">
        <tr>
          {(['consent.col.what', 'consent.col.when'] as const).map((key) => (
            <th key={key} scope="col" className={CELL}>
              {t(key)}
            </th>
          ))}
        </tr>
      </thead>
      {picture.lines.length > 0 && (
        <Group name={t('consent.title')}>
          {picture.lines.map(({ event, at, ref }) => (
            <tr key={ref}>
              <td className={CELL}>{t(CONSENT_EVENT[event])}</td>
              <td className={CELL}>{`+${elapsed(at - picture.from)}`}</td>
            </tr>
          ))}
        </Group>
      )}
      {picture.lanes.map((lane) => (
        <Group key={lane.name} name={lane.name}>
          {lane.marks.map((mark) => (
            <MarkRow
              key={`${mark.kind} ${mark.moment} ${mark.at}`}
              mark={mark}
              from={picture.from}
              onPick={isListed(lane, mark) ? () => onPick(lane, mark) : null}
            />
          ))}
        </Group>
      ))}
    </table>
  );
}

/** The rows of one company under its name. */
function Group({ name, children }: { name: string; children: ReactNode }) {
  return (
    <tbody>
      <tr>
        <th scope="rowgroup" colSpan={2} className="rule p-0 pt-1.5 text-left font-semibold">
          {name}
        </th>
      </tr>
      {children}
    </tbody>
  );
}

function MarkRow({ mark, from, onPick }: { mark: PictureMark; from: number; onPick: (() => void) | null }) {
  const words = useWords();
  const { what, names, moment } = markWords(mark, from, words);
  return (
    <tr>
      <td className={CELL}>
        {onPick ? (
          <button
            type="button"
            onClick={onPick}
            className="min-h-6 cursor-pointer border-0 bg-transparent p-0 text-left text-accent text-xs underline"
          >
            {what}
          </button>
        ) : (
          what
        )}
        <span className="block font-till">{names}</span>
      </td>
      <td className={CELL}>
        {`+${words.elapsed(mark.at - from)}`}
        <span className={`block ${mark.moment === 'after-refusal' ? 'text-differs' : 'text-soft'}`}>{moment}</span>
      </td>
    </tr>
  );
}
