import { type FormEvent, type ReactNode, useEffect, useId, useRef, useState } from 'react';
import type { CaseFile } from '../../utils/requests/model.ts';
import { Button } from '../ui/button.tsx';
import { Notice } from '../ui/notice.tsx';
import { useWords } from '../ui/words.tsx';
import { RECORDED_TYPES, type RecordedType } from './recorded-types.ts';
import { type CaseRecord, useRecord } from './use-record.ts';

const FIELD = 'mt-1 min-h-9 w-full border border-rule bg-paper px-2 text-sm';
const NOTE_LENGTH = 4_000;

interface HappenedFormProps {
  file: CaseFile;
  /** ISO calendar dates: nothing happens to a request before its draft, or after today. */
  draftedOn: string;
  today: string;
  /** What a button above the form already says; the form takes the focus then. */
  picked?: RecordedType | undefined;
}

/** Notes that something happened to the request, on which day, and what the law wants to know of it. */
export function HappenedForm({ file, draftedOn, today, picked }: HappenedFormProps) {
  const { t, date: say } = useWords();
  const [type, setType] = useState<RecordedType>(picked ?? 'answered');
  const [date, setDate] = useState(today);
  const [note, setNote] = useState('');
  const [reasons, setReasons] = useState('unknown');
  const [appealBy, setAppealBy] = useState('');
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
    const more: Partial<CaseRecord> = {
      ...(asksReasons(type) && reasons !== 'unknown' && { reasons: reasons === 'yes' }),
      ...(type === 'decided' && appealBy !== '' && { appealBy }),
    };
    const done = await record({ type, date, note: note.trim(), ...more });
    setSaved(done ? t('case.form.saved', { event: t(`case.event.${type}`), date: say(date) }) : '');
    if (!done) return;
    setNote('');
    setReasons('unknown');
    setAppealBy('');
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
      {asksReasons(type) && (
        <Field label={t('case.form.reasons')}>
          {(id) => (
            <select id={id} className={FIELD} value={reasons} onChange={(event) => setReasons(event.target.value)}>
              <option value="unknown">{t('case.form.reasons.unknown')}</option>
              <option value="yes">{t('case.form.reasons.yes')}</option>
              <option value="no">{t('case.form.reasons.no')}</option>
            </select>
          )}
        </Field>
      )}
      {type === 'decided' && (
        <Field label={t('case.form.appealBy')}>
          {(id) => (
            <input
              id={id}
              type="date"
              className={FIELD}
              min={date}
              value={appealBy}
              onChange={(event) => setAppealBy(event.target.value)}
            />
          )}
        </Field>
      )}
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
      <div>
        <Button type="submit" disabled={busy}>
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

const asksReasons = (type: RecordedType): boolean => type === 'extended' || type === 'refused';

function Field({ label, children }: { label: string; children: (id: string) => ReactNode }) {
  const id = useId();
  return (
    <div>
      <label htmlFor={id} className="block">
        {label}
      </label>
      {children(id)}
    </div>
  );
}
