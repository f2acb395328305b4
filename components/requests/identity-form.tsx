import { type SubmitEvent, useId, useState } from 'react';
import type { Identity } from '../../utils/requests/model.ts';
import { isNationalId } from '../../utils/requests/national-id.ts';
import { command } from '../../utils/services/client.ts';
import type { CommandError } from '../../utils/services/commands.ts';
import { Button } from '../ui/button.tsx';
import { Notice } from '../ui/notice.tsx';
import { useWords } from '../ui/words.tsx';

const FIELDS = [
  { name: 'name', key: 'draft.name', type: 'text', autoComplete: 'name', required: true },
  { name: 'email', key: 'draft.email', type: 'email', autoComplete: 'email', required: true },
  { name: 'customerNumber', key: 'draft.customerNumber', type: 'text', autoComplete: 'off', required: false },
  { name: 'phone', key: 'draft.phone', type: 'tel', autoComplete: 'tel', required: false },
] as const;

/** Longest value of each field, in UTF-16 code units. */
const LONGEST = { name: 200, email: 200, customerNumber: 100, phone: 40 } as const;

interface IdentityFormProps {
  shop: string;
  identity: Identity;
  /** Set for a letter to a company behind the shop, which is told no number of the shop's. */
  behind?: boolean;
  onSaved: () => void;
}

/** Who the customer is to this shop: what it knows already, and no more. */
export function IdentityForm({ shop, identity, behind = false, onSaved }: IdentityFormProps) {
  const { t } = useWords();
  const id = useId();
  const [error, setError] = useState<CommandError | null>(null);
  const [national, setNational] = useState(isNationalId(identity.customerNumber));
  const save = (event: SubmitEvent<HTMLFormElement>): void => {
    // A form action would empty the fields before it is known whether they were kept.
    event.preventDefault();
    const form = new FormData(event.currentTarget);
    const value = (field: string): string => String(form.get(field) ?? '').trim();
    command({
      command: 'save-identity',
      shop,
      name: value('name'),
      email: value('email'),
      customerNumber: behind ? identity.customerNumber : value('customerNumber'),
      phone: value('phone'),
    }).then(
      (outcome) => {
        setError(outcome.ok ? null : outcome.error);
        if (outcome.ok) onSaved();
      },
      () => undefined,
    );
  };
  return (
    <form onSubmit={save} className="space-y-2">
      {FIELDS.filter(({ name }) => !behind || name !== 'customerNumber').map(({ name, key, ...input }) => (
        <div key={name}>
          <label htmlFor={`${id}-${name}`} className="block text-soft text-xs">
            {t(key)}
          </label>
          <input
            {...input}
            id={`${id}-${name}`}
            name={name}
            defaultValue={identity[name]}
            maxLength={LONGEST[name]}
            onChange={({ target }) => name === 'customerNumber' && setNational(isNationalId(target.value))}
            className="min-h-9 w-full border-0 border-soft border-b bg-fold px-2 text-ink"
          />
          {name === 'customerNumber' && national && <Notice tone="due">{t('draft.looksNational')}</Notice>}
        </div>
      ))}
      <p className="mt-0 text-soft text-xs">{t('draft.never')}</p>
      {error && <Notice tone="due">{t(`error.${error}`)}</Notice>}
      <Button type="submit" look="primary">
        {t('action.save')}
      </Button>
    </form>
  );
}
