import { type SubmitEvent, useId, useState } from 'react';
import type { DraftContact } from '../../utils/services/drafting/addressee.ts';
import type { Draft } from '../../utils/services/drafting/draft.ts';
import { Button } from '../ui/button.tsx';
import { Notice } from '../ui/notice.tsx';
import { RadioBox } from '../ui/radio-box.tsx';
import { useWords } from '../ui/words.tsx';
import { INPUT } from './detail-fields.tsx';
import type { Wishes } from './use-draft.ts';

interface AddressChoiceProps {
  draft: Draft;
  onChange: (wishes: Wishes) => void;
}

/** Where the letter goes: every way that is known, best first, where it was found, what speaks against it, or one typed in. */
export function AddressChoice({ draft, onChange }: AddressChoiceProps) {
  const { t } = useWords();
  const { contacts, contact, authorities, file } = draft;
  const name = useId();
  const chosen = file.wishes?.authority ?? authorities[0]?.id;
  return (
    <div className="grid gap-2 text-sm">
      {authorities.length > 1 && (
        <select
          aria-label={t('draft.authority')}
          value={chosen}
          onChange={({ target }) => onChange({ authority: target.value, to: '' })}
          className={INPUT}
        >
          {authorities.map(({ id, name: authority, country }) => (
            <option key={id} value={id}>
              {authority} ({country})
            </option>
          ))}
        </select>
      )}
      {contacts.length === 0 && draft.kind !== 'complaint' && <p className="m-0">{t('draft.noContact')}</p>}
      {contacts.length > 0 && (
        <fieldset className="m-0 grid gap-2 border-0 p-0">
          <legend className="sr-only">{t('draft.where')}</legend>
          {contacts.map((option) => (
            <RadioBox
              key={`${option.kind} ${option.value}`}
              name={name}
              checked={option.value === contact?.value && option.kind === contact.kind}
              onChoose={() => onChange({ to: option.value })}
            >
              <Contact option={option} />
            </RadioBox>
          ))}
        </fieldset>
      )}
      {contact?.warnings.map((warning) => (
        <Notice key={warning} tone={contact.grave ? 'due' : 'quiet'}>
          {t(`draft.warning.${warning}`)}
        </Notice>
      ))}
      {draft.kind !== 'complaint' && <TypedAddress open={contacts.length === 0} onType={(to) => onChange({ to })} />}
    </div>
  );
}

function Contact({ option }: { option: DraftContact }) {
  const { t } = useWords();
  const { kind, value, from, role, quote } = option;
  return (
    <span className="min-w-0">
      {value === '' ? t('draft.form') : value}
      <span className="block text-soft text-xs">
        {t(`draft.contact.${kind}`)} · {t(`draft.from.${from}`)} · {t(`draft.role.${role}`)}
      </span>
      {quote && (
        <q className="block font-serif text-soft text-xs">{quote.length <= 200 ? quote : `${quote.slice(0, 199)}…`}</q>
      )}
    </span>
  );
}

/** An address the customer knows better. */
function TypedAddress({ open, onType }: { open: boolean; onType: (to: string) => void }) {
  const { t } = useWords();
  const id = useId();
  const [typed, setTyped] = useState('');
  const submit = (event: SubmitEvent<HTMLFormElement>): void => {
    event.preventDefault();
    onType(typed.trim());
  };
  return (
    <details open={open}>
      <summary className="text-accent">{t('draft.otherAddress')}</summary>
      <form onSubmit={submit} className="mt-1 flex flex-wrap items-end gap-2">
        <div className="min-w-40 grow">
          <label htmlFor={id} className="block text-soft text-xs">
            {t('draft.address')}
          </label>
          <input
            id={id}
            type="email"
            required
            maxLength={254}
            value={typed}
            onChange={({ target }) => setTyped(target.value)}
            className={INPUT}
          />
        </div>
        <Button type="submit">{t('draft.useAddress')}</Button>
      </form>
    </details>
  );
}
