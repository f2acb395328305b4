import { useState } from 'react';
import type { LetterNeed } from '../../utils/requests/letter-model.ts';
import type { Draft } from '../../utils/services/drafting/draft.ts';
import type { DraftDetails } from '../../utils/services/drafting/draft-command.ts';
import { Strip } from '../ui/receipt.tsx';
import { useWords } from '../ui/words.tsx';
import { CorrectionsField } from './corrections-field.tsx';
import { AnyField, CheckField, DateField, OneField, PlaceField, TextField } from './detail-fields.tsx';
import { ANY_OF, DATES, DETAIL_FIELDS, ONE_OF, TEXT_LINES } from './details-fields.ts';
import { MissingItemsField } from './missing-items-field.tsx';

interface DetailsFormProps {
  draft: Draft;
  onChange: (details: DraftDetails) => void;
}

/** Whether an object has a key, told to the compiler. */
const has = <T extends object>(of: T, name: PropertyKey): name is keyof T => Object.hasOwn(of, name);

/** Without the lines that say nothing yet. */
const sayable = (details: DraftDetails): DraftDetails =>
  details.corrections === undefined
    ? details
    : {
        ...details,
        corrections: details.corrections.filter(({ item, correct }) => item.trim() !== '' && correct.trim() !== ''),
      };

/** What the letter is about, as far as the customer has to say it: one field for each thing this letter can take. */
export function DetailsForm({ draft, onChange }: DetailsFormProps) {
  const { t } = useWords();
  const fields = DETAIL_FIELDS[draft.file.letter.letter] ?? [];
  // What was typed stays as it was typed; the draft that comes back never overwrites it.
  const [edited, setEdited] = useState<DraftDetails>({});
  const known = draft.details as DraftDetails;
  const own = Object.fromEntries(fields.flatMap((name) => (known[name] === undefined ? [] : [[name, known[name]]])));
  // Where nothing is needed and nothing is said, the letter stands for itself.
  const [folded] = useState(
    draft.kind === 'request' && draft.file.letter.open.length === 0 && Object.keys(own).length === 0,
  );
  if (fields.length === 0) return null;
  const details: DraftDetails = { ...own, ...edited };
  const set = (change: DraftDetails): void => {
    setEdited({ ...edited, ...change });
    onChange(sayable({ ...details, ...change }));
  };
  const open: readonly LetterNeed[] = draft.file.letter.open;
  const field = (name: keyof DraftDetails) => {
    const base = { label: t(`draft.field.${name}`), required: open.some((need) => need === name) };
    if (has(TEXT_LINES, name))
      return (
        <TextField
          {...base}
          lines={TEXT_LINES[name]}
          value={details[name] ?? ''}
          onChange={(value) => set({ [name]: value })}
        />
      );
    if (has(ONE_OF, name))
      return (
        <OneField
          {...base}
          codes={ONE_OF[name]}
          value={details[name] ?? null}
          onChange={(value) => set({ [name]: value })}
        />
      );
    if (name === 'missingItems')
      return (
        <MissingItemsField
          {...base}
          value={details.missingItems ?? []}
          onChange={(items) => set({ missingItems: [...items] })}
        />
      );
    if (name === 'consents')
      return (
        <AnyField
          {...base}
          codes={ANY_OF.consents}
          value={details.consents ?? []}
          onChange={(consents) => set({ consents: [...consents] })}
        />
      );
    if (name === 'issues')
      return (
        <AnyField
          {...base}
          codes={ANY_OF.issues}
          value={details.issues ?? []}
          onChange={(issues) => set({ issues: [...issues] })}
        />
      );
    if (name === 'corrections')
      return (
        <CorrectionsField
          {...base}
          value={details.corrections ?? []}
          onChange={(corrections) => set({ corrections: [...corrections] })}
        />
      );
    if (name === 'madePublic')
      return (
        <CheckField {...base} value={details.madePublic === true} onChange={(madePublic) => set({ madePublic })} />
      );
    if (name === 'residence')
      return (
        <PlaceField
          {...base}
          places={draft.places}
          value={details.residence ?? ''}
          onChange={(residence) => set({ residence: residence === '' ? undefined : residence })}
        />
      );
    const date = DATES.find((one) => one === name);
    if (date === undefined) return null;
    return (
      <DateField
        {...base}
        value={details[date] ?? ''}
        onChange={(value) => set({ [date]: value === '' ? undefined : value })}
      />
    );
  };
  const all = (
    <div className="grid gap-3">
      {fields.map((name) => (
        <div key={name}>{field(name)}</div>
      ))}
    </div>
  );
  if (!folded) return <Strip title={t('draft.about')}>{all}</Strip>;
  return (
    <Strip>
      <details className="text-sm">
        <summary className="text-accent">{t('draft.precisely')}</summary>
        {all}
      </details>
    </Strip>
  );
}
