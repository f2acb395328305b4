import { authoritiesFor, residences } from '../../utils/law/index.ts';
import type { CaseFile } from '../../utils/requests/model.ts';
import { residenceOf } from '../../utils/services/cases/residence.ts';
import { FIELD, Field } from '../ui/field.tsx';
import { useLive } from '../ui/use-live.ts';
import { useWords } from '../ui/words.tsx';
import type { RecordedType } from './recorded-types.ts';
import type { CaseRecord } from './use-record.ts';

/** The ways a letter goes out or comes back, as they are recorded. */
const CHANNELS = ['email', 'form', 'post', 'other'] as const;

/** What else is told of some events, as the fields hold it; empty where nobody said. */
export interface EventDetails {
  reasons: '' | 'yes' | 'no';
  channel: string;
  /** ISO calendar date. */
  appealBy: string;
  /** Place of the authority, as the law room names it. */
  authority: string;
}

export const NO_DETAILS: EventDetails = { reasons: '', channel: '', appealBy: '', authority: '' };

const asksReasons = (type: RecordedType): boolean => type === 'extended' || type === 'refused';
const asksChannel = (type: RecordedType): boolean => type === 'sent' || type === 'bounced';

/** What of the details belongs to an event of a kind. */
export const detailsOf = (type: RecordedType, details: EventDetails): Partial<CaseRecord> => ({
  ...(asksReasons(type) && details.reasons !== '' && { reasons: details.reasons === 'yes' }),
  ...(asksChannel(type) && details.channel !== '' && { channel: details.channel }),
  ...(type === 'form-confirmed' && { channel: 'form' }),
  ...(type === 'decided' && details.appealBy !== '' && { appealBy: details.appealBy }),
  ...(type === 'complained' && details.authority !== '' && { authority: details.authority }),
});

interface EventDetailsProps {
  type: RecordedType;
  file: CaseFile;
  /** ISO calendar date of the event. */
  date: string;
  value: EventDetails;
  onChange: (details: EventDetails) => void;
}

/** The fields that only some events have: reasons, the way it went, the authority, the last day to appeal. */
export function EventDetailFields({ type, file, date, value, onChange }: EventDetailsProps) {
  const { t } = useWords();
  return (
    <>
      {asksReasons(type) && (
        <Field label={t('case.form.reasons')}>
          {(id) => (
            <select
              id={id}
              className={FIELD}
              value={value.reasons}
              onChange={(event) => onChange({ ...value, reasons: event.target.value as EventDetails['reasons'] })}
            >
              <option value="">{t('case.form.reasons.unknown')}</option>
              <option value="yes">{t('case.form.reasons.yes')}</option>
              <option value="no">{t('case.form.reasons.no')}</option>
            </select>
          )}
        </Field>
      )}
      {asksChannel(type) && (
        <Field label={t('case.form.channel')}>
          {(id) => (
            <select
              id={id}
              className={FIELD}
              value={value.channel}
              onChange={(event) => onChange({ ...value, channel: event.target.value })}
            >
              <option value="">{t('case.form.unsaid')}</option>
              {CHANNELS.map((channel) => (
                <option key={channel} value={channel}>
                  {t(`case.channel.${channel}`)}
                </option>
              ))}
            </select>
          )}
        </Field>
      )}
      {type === 'complained' && (
        <AuthorityField
          file={file}
          value={value.authority}
          onChange={(authority) => onChange({ ...value, authority })}
        />
      )}
      {type === 'decided' && (
        <Field label={t('case.form.appealBy')}>
          {(id) => (
            <input
              id={id}
              type="date"
              className={FIELD}
              min={date}
              value={value.appealBy}
              onChange={(event) => onChange({ ...value, appealBy: event.target.value })}
            />
          )}
        </Field>
      )}
    </>
  );
}

interface AuthorityFieldProps {
  file: CaseFile;
  value: string;
  onChange: (place: string) => void;
}

/** Which country's authority has the complaint: its calendar and its language follow from it. */
function AuthorityField({ file, value, onChange }: AuthorityFieldProps) {
  const { t, language } = useWords();
  const residence = useLive(residenceOf, []);
  const names = new Intl.DisplayNames(language, { type: 'region' });
  const near = authoritiesFor({
    controller: file.controller.place ?? file.controller.country ?? '',
    residence: residence ?? '',
    matter: 'data',
  });
  const likely = near.map(({ authority }) => authority.country);
  const countries = residences()
    .map(({ country, place }) => ({ place, name: names.of(country) ?? country, far: !likely.includes(country) }))
    .sort((a, b) => Number(a.far) - Number(b.far) || a.name.localeCompare(b.name, language));
  return (
    <Field label={t('case.form.authority')}>
      {(id) => (
        <select id={id} className={FIELD} value={value} onChange={(event) => onChange(event.target.value)}>
          <option value="">{t('case.form.unsaid')}</option>
          {countries.map(({ place, name }) => (
            <option key={place} value={place}>
              {name}
            </option>
          ))}
        </select>
      )}
    </Field>
  );
}
