import { useMemo } from 'react';
import type { Words } from '../../../utils/i18n/index.ts';
import { customerDay } from '../../../utils/services/cases/customer-day.ts';
import { useWords } from '../../ui/words.tsx';
import { ConsentEvidence } from '../evidence/consent-evidence.tsx';
import type { Chip } from '../table/arrange.ts';
import type { RowLook } from '../table/seen-row.tsx';
import { SeenTable } from '../table/seen-table.tsx';
import type { ConsentRow } from './consent-rows.ts';
import type { ViewProps } from './view-props.ts';

const consentChips = ({ t }: Words): Chip<ConsentRow>[] => [
  { id: 'choice', group: 'kind', label: t('consent.chip.choice'), has: ({ of }) => of.kind === 'choice' },
  { id: 'report', group: 'kind', label: t('consent.chip.report'), has: ({ of }) => of.kind === 'report' },
  { id: 'browser', group: 'kind', label: t('consent.chip.browser'), has: ({ of }) => of.kind === 'browser' },
  {
    id: 'interest',
    group: 'interest',
    label: t('consent.interest'),
    has: ({ of }) => of.kind === 'report' && of.signal.legitimateInterest.length > 0,
  },
];

/** What was asked and answered about consent, newest first. */
export function ConsentView({ rows, ...rest }: ViewProps & { rows: readonly ConsentRow[] }) {
  const words = useWords();
  const { t } = words;
  const chips = useMemo(() => consentChips(words), [words]);
  const columns = useMemo(
    () => [
      { id: 'what', label: t('consent.col.what'), value: ({ name }: ConsentRow) => name },
      { id: 'by', label: t('consent.col.by'), value: ({ by }: ConsentRow) => by },
      { id: 'when', label: t('consent.col.when'), value: ({ at }: ConsentRow) => at },
    ],
    [t],
  );
  const look = useMemo(
    (): RowLook<ConsentRow> => ({
      name: ({ name, of }) => <span className={of.kind === 'choice' ? 'font-semibold' : ''}>{name}</span>,
      below: ({ of }) => <Short of={of} words={words} />,
      cells: [({ by }) => <span className="text-xs">{by}</span>, ({ at }) => <When at={at} words={words} />],
      evidence: (row) => <ConsentEvidence row={row} />,
    }),
    [words],
  );
  return (
    <SeenTable
      label={t('consent.title')}
      rows={rows}
      columns={columns}
      chips={chips}
      look={look}
      order={{ column: 'when', descending: true }}
      {...rest}
    />
  );
}

/** The line under the name: the words clicked, or how much was allowed. */
function Short({ of, words: { t } }: { of: ConsentRow['of']; words: Words }) {
  if (of.kind === 'choice') return of.moment.label ? <q className="font-serif">{of.moment.label}</q> : null;
  if (of.kind === 'report')
    return t('consent.short', { granted: of.signal.granted.length, denied: of.signal.denied.length });
  const asked = [
    of.doNotTrack && t('policy.value.optOut.dnt'),
    of.globalPrivacyControl && t('policy.value.optOut.gpc'),
  ].filter(Boolean);
  return asked.length > 0 ? asked.join(', ') : t('consent.nothing');
}

function When({ at, words: { clock, shortDate } }: { at: number; words: Words }) {
  return (
    <>
      {clock(at)}
      <span className="block text-soft text-xs">{shortDate(customerDay(at))}</span>
    </>
  );
}
