import { type CaseEvent, correctionsInForce } from '../../utils/requests/index.ts';
import { eventFile } from '../../utils/services/cases/event-files.ts';
import { SaveAttachment } from '../replies/save-attachment.tsx';
import { Notice } from '../ui/notice.tsx';
import { useWords } from '../ui/words.tsx';
import { usePlaceNames } from './use-place-names.ts';
import { useRecord } from './use-record.ts';

interface CaseStoryListProps {
  /** The request (ULID). */
  id: string;
  events: readonly CaseEvent[];
  /** ISO calendar date. */
  today: string;
}

/** Everything that was noted of a request, by day. What was corrected stays, struck through; a correction is noted too. */
export function CaseStoryList({ id, events, today }: CaseStoryListProps) {
  const { t } = useWords();
  const { record, busy, error } = useRecord(id);
  const corrections = correctionsInForce(events);
  const lines = events
    .filter(({ type }) => type !== 'corrected')
    .toSorted((a, b) => (a.date < b.date ? -1 : a.date > b.date ? 1 : a.recordedAt - b.recordedAt));
  const correct = (voids: string): void => void record({ type: 'corrected', date: today, note: '', voids });
  return (
    <>
      <ol className="m-0 list-none border-rule border-l-2 p-0 pl-4">
        {lines.map((event) => (
          <li key={event.id} className="relative py-2 text-sm">
            <span
              aria-hidden="true"
              className={`absolute top-3.5 -left-[calc(1rem+6px)] size-2.5 rounded-full border-2 border-ink ${corrections.has(event.id) ? 'bg-paper' : 'bg-ink'}`}
            />
            <StoryLine event={event} correction={corrections.get(event.id) ?? null} busy={busy} onCorrect={correct} />
          </li>
        ))}
      </ol>
      {error && <Notice tone="due">{t(`error.${error}`)}</Notice>}
    </>
  );
}

interface StoryLineProps {
  event: CaseEvent;
  correction: CaseEvent | null;
  busy: boolean;
  onCorrect: (voids: string) => void;
}

function StoryLine({ event, correction, busy, onCorrect }: StoryLineProps) {
  const { t, date, moment, knows } = useWords();
  const { placeName, countryName } = usePlaceNames();
  const channel = `case.channel.${event.channel ?? ''}`;
  const named = {
    event: t(`case.event.${event.type as Exclude<CaseEvent['type'], 'corrected'>}`),
    date: date(event.date),
  };
  const told = (
    <>
      <time dateTime={event.date} className="block text-soft text-xs">
        {named.date}
      </time>
      <span className="font-semibold">{named.event}</span>
    </>
  );
  return (
    <>
      <div className="flex flex-wrap items-start justify-between gap-x-3">
        {correction ? <s>{told}</s> : <div>{told}</div>}
        {event.type !== 'drafted' && (
          <button
            type="button"
            className="min-h-6 cursor-pointer text-accent text-xs underline underline-offset-4 disabled:opacity-50 print:hidden"
            disabled={busy}
            aria-label={t(correction ? 'case.redoOf' : 'case.undoOf', named)}
            onClick={() => onCorrect(correction ? correction.id : event.id)}
          >
            {t(correction ? 'case.redo' : 'case.undo')}
          </button>
        )}
      </div>
      {event.note && <p className="m-0 whitespace-pre-wrap">{event.note}</p>}
      {event.reasons !== undefined && (
        <p className="m-0 text-soft">{t(event.reasons ? 'case.reasonsYes' : 'case.reasonsNo')}</p>
      )}
      {event.appealBy && <p className="m-0 text-soft">{t('case.appealUntil', { date: date(event.appealBy) })}</p>}
      {knows(channel) && <p className="m-0 text-soft">{t(channel)}</p>}
      {event.authority && (
        <p className="m-0 text-soft">{t('case.toAuthority', { country: countryName(event.authority) })}</p>
      )}
      {event.place && <p className="m-0 text-soft">{placeName(event.place)}</p>}
      {event.attachments?.map((file, index) => (
        // biome-ignore lint/suspicious/noArrayIndexKey: two files may be the same; their order never changes
        <div key={index}>
          <SaveAttachment file={file} look="quiet" bytesOf={(services) => eventFile(services, event, file.hash)} />
        </div>
      ))}
      {correction && <p className="m-0 text-soft">{t('case.corrected', { moment: moment(correction.recordedAt) })}</p>}
    </>
  );
}
