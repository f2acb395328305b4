import { useId } from 'react';
import { regionsOf, residences } from '../../utils/law/index.ts';
import { useWords } from '../ui/words.tsx';

const FIELD = 'mt-1 block min-h-9 w-full max-w-sm rounded-sm border border-rule bg-paper px-2 text-ink text-sm';
interface ResidenceChoiceProps {
  /** As `parsePlace` reads it, or null while nobody said. */
  value: string | null;
  onChange: (place: string) => void;
}

/** Asks where the customer lives: the country and, where it matters, the federal state. */
export function ResidenceChoice({ value, onChange }: ResidenceChoiceProps) {
  const { t, language } = useWords();
  const id = useId();
  const names = new Intl.DisplayNames(language, { type: 'region' });
  const countries = residences()
    .map(({ country, place }) => ({ country, place, name: names.of(country) ?? country }))
    .sort((a, b) => a.name.localeCompare(b.name, language));
  const [country = '', region = ''] = value?.split('-') ?? [];
  const regions = regionsOf(country);
  return (
    <div className="text-sm">
      <label htmlFor={`${id}-country`}>{t('complaint.residence')}</label>
      <select
        id={`${id}-country`}
        className={FIELD}
        value={countries.find((one) => one.country === country)?.place ?? ''}
        onChange={(event) => event.target.value && onChange(event.target.value)}
      >
        {value === null && <option value="">{t('draft.pick')}</option>}
        {countries.map(({ place, name }) => (
          <option key={place} value={place}>
            {name}
          </option>
        ))}
      </select>
      {regions.length > 0 && (
        <>
          <label htmlFor={`${id}-region`} className="mt-2 block">
            {t('complaint.region')}
          </label>
          <select
            id={`${id}-region`}
            className={FIELD}
            value={region}
            onChange={(event) => onChange(event.target.value === '' ? country : `${country}-${event.target.value}`)}
          >
            <option value="">{t('draft.pick')}</option>
            {regions.map(({ code, name }) => (
              <option key={code} value={code}>
                {name}
              </option>
            ))}
          </select>
        </>
      )}
      <p className="mt-1 mb-0 text-soft text-xs">{t('complaint.residenceWhy')}</p>
    </div>
  );
}
