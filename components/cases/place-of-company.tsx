import { type FormEvent, useRef, useState } from 'react';
import { placesOnFile } from '../../utils/law/index.ts';
import type { CasePlace } from '../../utils/requests/model.ts';
import { Button } from '../ui/button.tsx';
import { FIELD, Field } from '../ui/field.tsx';
import { Notice } from '../ui/notice.tsx';
import { useWords } from '../ui/words.tsx';
import { usePlaceNames } from './use-place-names.ts';
import { useRecord } from './use-record.ts';

interface PlaceOfCompanyProps {
  /** The request (ULID). */
  id: string;
  /** Null while nobody knows. */
  place: CasePlace | null;
  /** ISO calendar date. */
  today: string;
  /** Told once it is recorded. */
  onSaved?: () => void;
}

/** By whose calendar the dates are counted, what says so, what is only supposed, and where the customer corrects it. */
export function PlaceOfCompany({ id, place, today, onSaved }: PlaceOfCompanyProps) {
  const { t, date } = useWords();
  const { placeName } = usePlaceNames();
  const { record, busy, error } = useRecord(id);
  const [saved, setSaved] = useState(false);
  const fold = useRef<HTMLDetailsElement>(null);
  const summary = useRef<HTMLElement>(null);
  const save = async (told: string): Promise<void> => {
    const done = await record({ type: 'place-told', date: today, note: '', place: told });
    setSaved(done);
    if (!done) return;
    // The form folds away with the place that is known now, and would take the focus with it.
    summary.current?.focus();
    fold.current?.removeAttribute('open');
    onSaved?.();
  };
  return (
    <div className="mt-3 text-sm">
      {place && (
        <>
          <p className="m-0">
            {t('case.place.in', { place: placeName(place.jurisdiction) })}{' '}
            <span className="text-soft">{t(`case.place.from.${place.from}`)}</span>
          </p>
          <OpenPart place={place} />
        </>
      )}
      <details ref={fold} open={place === null} className="mt-1">
        <summary ref={summary} className="text-accent">
          {t('case.place.change')}
        </summary>
        <PlaceForm key={place?.jurisdiction} place={place} busy={busy} onSave={(told) => void save(told)} />
      </details>
      <p role="status" className="m-0 text-agrees empty:hidden">
        {saved && t('case.form.saved', { event: t('case.event.place-told'), date: date(today) })}
      </p>
      {error && <Notice tone="due">{t(`error.${error}`)}</Notice>}
    </div>
  );
}

/** What is counted while nobody said which part of the country it is. */
function OpenPart({ place: { jurisdiction, guess } }: { place: CasePlace }) {
  const { t } = useWords();
  const { partName } = usePlaceNames();
  const on = placesOnFile().find((known) => known.jurisdiction === jurisdiction);
  if (on === undefined || on.parts.length === 0) return null;
  const guessed = guess && { part: partName(`${jurisdiction}-${guess.region}`), code: guess.postCode };
  const words = guessed
    ? t('case.place.guess', guessed)
    : on.taken
      ? t('case.place.taken', { part: partName(on.taken) })
      : t('case.place.open');
  return <p className="m-0 text-soft">{words}</p>;
}

interface PlaceFormProps {
  place: CasePlace | null;
  busy: boolean;
  onSave: (jurisdiction: string) => void;
}

function PlaceForm({ place, busy, onSave }: PlaceFormProps) {
  const { t, language } = useWords();
  const { placeName, partName } = usePlaceNames();
  const all = placesOnFile();
  const now = all.find(({ country }) => country === place?.country);
  const [state, setState] = useState(now?.jurisdiction ?? '');
  const settled = place && place.jurisdiction !== now?.jurisdiction ? place.jurisdiction : '';
  const [part, setPart] = useState(settled || (place?.guess ? `${place.jurisdiction}-${place.guess.region}` : ''));
  const parts = all.find(({ jurisdiction }) => jurisdiction === state)?.parts ?? [];
  const states = all
    .map(({ jurisdiction }) => ({ jurisdiction, name: placeName(jurisdiction) }))
    .sort((a, b) => a.name.localeCompare(b.name, language));
  const submit = (event: FormEvent): void => {
    event.preventDefault();
    onSave(part || state);
  };
  return (
    <form className="mt-1 grid max-w-sm gap-2" onSubmit={submit}>
      <Field label={t('case.place.country')}>
        {(id) => (
          <select
            id={id}
            required
            className={FIELD}
            value={state}
            onChange={(event) => {
              setState(event.target.value);
              setPart('');
            }}
          >
            {state === '' && <option value="">{t('draft.pick')}</option>}
            {states.map(({ jurisdiction, name }) => (
              <option key={jurisdiction} value={jurisdiction}>
                {name}
              </option>
            ))}
          </select>
        )}
      </Field>
      {parts.length > 0 && (
        <Field label={t('case.place.region')}>
          {(id) => (
            <select id={id} className={FIELD} value={part} onChange={(event) => setPart(event.target.value)}>
              <option value="">{t('case.place.regionOpen')}</option>
              {parts.map(({ jurisdiction }) => (
                <option key={jurisdiction} value={jurisdiction}>
                  {partName(jurisdiction)}
                </option>
              ))}
            </select>
          )}
        </Field>
      )}
      <div>
        <Button type="submit" disabled={busy || state === ''}>
          {t('case.place.save')}
        </Button>
      </div>
    </form>
  );
}
