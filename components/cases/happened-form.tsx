import { type FormEvent, useEffect, useRef, useState } from 'react';
import type { CaseFile } from '../../utils/requests/model.ts';
import { fitEvent } from '../../utils/services/cases/event-files.ts';
import { Button } from '../ui/button.tsx';
import { FIELD, Field } from '../ui/field.tsx';
import { Notice } from '../ui/notice.tsx';
import { useWords } from '../ui/words.tsx';
import { detailsOf, EventDetailFields, NO_DETAILS } from './event-details.tsx';
import { EventFiles } from './event-files.tsx';
import { RECORDED_TYPES, type RecordedType } from './recorded-types.ts';
import { useRecord } from './use-record.ts';

const NOTE_LENGTH = 4_000;

interface HappenedFormProps {
  file: CaseFile;
  /** ISO calendar dates: nothing happens to a request before its draft, or after today. */
  draftedOn: string;
  today: string;
  /** What a button above the form already says; the form takes the focus then. */
  picked?: RecordedType | undefined;
}

/** Notes that something happened to the request, on which day, what the law wants to know of it, and the files that prove it. */
export function HappenedForm({ file, draftedOn, today, picked }: HappenedFormProps) {
  const { t, date: say } = useWords();
  const [type, setType] = useState<RecordedType>(picked ?? 'answered');
  const [date, setDate] = useState(today);
  const [note, setNote] = useState('');
  const [details, setDetails] = useState(NO_DETAILS);
  const [files, setFiles] = useState<readonly File[]>([]);
  const [saved, setSaved] = useState('');
  const { record, busy, error } = useRecord(file.id);
  const form = useRef<HTMLFormElement>(null);
  useEffect(() => {
    if (!picked) return;
    form.current?.querySelector<HTMLElement>('input')?.focus();
    form.current?.scrollIntoView?.({ block: 'nearest' });
  }, [picked]);

  const submit = async (event: FormEvent): Promise<void> => {
    event.preventDefault();
    const done = await record({ type, date, note: note.trim(), ...detailsOf(type, details) }, files);
    setSaved(done ? t('case.form.saved', { event: t(`case.event.${type}`), date: say(date) }) : '');
    if (!done) return;
    setNote('');
    setDetails(NO_DETAILS);
    setFiles([]);
  };

  return (
    <form ref={form} className="grid gap-3 text-sm" onSubmit={(event) => void submit(event)}>
      <Field label={t('case.form.type')}>
        {(id) => (
          <select
            id={id}
            className={FIELD}
            value={type}
            onChange={(event) => setType(event.target.value as RecordedType)}
          >
            {(['shop', 'me', 'authority'] as const).map((who) => (
              <optgroup key={who} label={t(`case.who.${who}`)}>
                {RECORDED_TYPES[who].map((choice) => (
                  <option key={choice} value={choice}>
                    {t(`case.event.${choice}`)}
                  </option>
                ))}
              </optgroup>
            ))}
          </select>
        )}
      </Field>
      <Field label={t('case.form.date')}>
        {(id) => (
          <input
            id={id}
            type="date"
            required
            className={FIELD}
            min={draftedOn}
            max={today}
            value={date}
            onChange={(event) => setDate(event.target.value)}
          />
        )}
      </Field>
      <EventDetailFields type={type} file={file} date={date} value={details} onChange={setDetails} />
      <Field label={t('findings.aside.note')}>
        {(id) => (
          <textarea
            id={id}
            rows={2}
            maxLength={NOTE_LENGTH}
            className={`${FIELD} py-1`}
            value={note}
            onChange={(event) => setNote(event.target.value)}
          />
        )}
      </Field>
      <EventFiles files={files} onChange={setFiles} />
      <div>
        <Button type="submit" disabled={busy || !fitEvent(files)}>
          {t('case.form.save')}
        </Button>
      </div>
      <p role="status" className="m-0 text-agrees empty:hidden">
        {saved}
      </p>
      {error && <Notice tone="due">{t(error === 'invalid' ? 'case.form.refused' : `error.${error}`)}</Notice>}
    </form>
  );
}
