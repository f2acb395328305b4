import { type KeyboardEvent, useId, useState } from 'react';
import { ANSWER_POINTS, MISSING_MOST } from '../../utils/requests/letter-choices.ts';
import type { MissingItem } from '../../utils/requests/letter-details.ts';
import { Button } from '../ui/button.tsx';
import { TickBox } from '../ui/tick-box.tsx';
import { useWords } from '../ui/words.tsx';
import { Choices, INPUT } from './detail-fields.tsx';

interface MissingItemsFieldProps {
  label: string;
  required: boolean;
  value: readonly MissingItem[];
  onChange: (items: readonly MissingItem[]) => void;
}

const keyOf = ({ item, subject = '' }: MissingItem): string => `${item} ${subject}`;
const holds = (items: readonly MissingItem[], one: MissingItem): boolean =>
  items.some((other) => keyOf(other) === keyOf(one));
const POINTS: readonly MissingItem[] = ANSWER_POINTS.map((item) => ({ item }));

/** What an answer left out: the points of the law, the things it was found to lack by name, and anything in own words. */
export function MissingItemsField({ label, required, value, onChange }: MissingItemsFieldProps) {
  const { t } = useWords();
  const id = useId();
  const [typed, setTyped] = useState('');
  // What was taken out of the letter stays on the list, so that it can be put in again.
  const [offered, setOffered] = useState<readonly MissingItem[]>([]);
  const named = [...offered, ...value.filter((one) => !holds(POINTS, one) && !holds(offered, one))];
  const full = value.length >= MISSING_MOST;
  const set = (one: MissingItem, wanted: boolean): void => {
    const all = holds(POINTS, one) || holds(named, one) ? named : [...named, one];
    setOffered(all);
    onChange([...POINTS, ...all].filter((other) => (keyOf(other) === keyOf(one) ? wanted : holds(value, other))));
  };
  const add = (): void => {
    const subject = typed.trim();
    if (subject === '') return;
    set({ item: 'other', subject }, true);
    setTyped('');
  };
  const addByKey = (event: KeyboardEvent): void => {
    if (event.key !== 'Enter') return;
    event.preventDefault();
    add();
  };
  const wordsOf = ({ item, subject = '' }: MissingItem): string => {
    if (item === 'other') return subject;
    if (item === 'category' || item === 'recipient' || item === 'identifier')
      return t(`draft.missing.${item}`, { subject });
    return t(`draft.option.${item}`);
  };
  return (
    <>
      <Choices label={label} required={required}>
        {[...POINTS, ...named].map((one) => (
          <TickBox
            key={keyOf(one)}
            checked={holds(value, one)}
            disabled={full && !holds(value, one)}
            onChange={(missing) => set(one, missing)}
          >
            <bdi>{wordsOf(one)}</bdi>
          </TickBox>
        ))}
      </Choices>
      {full ? (
        <p className="mt-1 mb-0 text-soft text-xs">{t('draft.missing.full')}</p>
      ) : (
        <div className="mt-2 flex flex-wrap items-end gap-2">
          <div className="min-w-40 grow">
            <label htmlFor={id} className="block text-soft text-xs">
              {t('draft.missing.own')}
            </label>
            <input
              id={id}
              value={typed}
              maxLength={200}
              onChange={({ target }) => setTyped(target.value)}
              onKeyDown={addByKey}
              className={INPUT}
            />
          </div>
          <Button disabled={typed.trim() === ''} onClick={add}>
            {t('draft.missing.add')}
          </Button>
        </div>
      )}
    </>
  );
}
