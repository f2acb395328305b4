import { type FormEvent, useEffect, useId, useRef, useState } from 'react';
import { DISMISSAL_REASONS, type DismissalReason } from '../../utils/comparison/dismissal.ts';
import { command } from '../../utils/services/client.ts';
import type { CommandError } from '../../utils/services/commands.ts';
import { Button } from '../ui/button.tsx';
import { Notice } from '../ui/notice.tsx';
import { RadioBox } from '../ui/radio-box.tsx';
import { useWords } from '../ui/words.tsx';
import { REASON_WORDS } from './judgment.tsx';

interface PutAsideFormProps {
  shop: string;
  finding: { key: string };
  onDone(): void;
}

/** Puts a finding aside for one of three reasons, with a note of the customer's own. */
export function PutAsideForm({ shop, finding: { key }, onDone }: PutAsideFormProps) {
  const { t } = useWords();
  const id = useId();
  const [reason, setReason] = useState<DismissalReason>('accepted');
  const [note, setNote] = useState('');
  const [failed, setFailed] = useState<CommandError | null>(null);
  const first = useRef<HTMLInputElement>(null);
  useEffect(() => first.current?.focus(), []);
  const save = async (event: FormEvent): Promise<void> => {
    event.preventDefault();
    const outcome = await command({ command: 'dismiss-finding', shop, key, reason, note: note.trim() });
    if (outcome.ok) onDone();
    else setFailed(outcome.error);
  };
  return (
    <form onSubmit={(event) => void save(event)} className="rule my-1 grid basis-full gap-2 py-2 text-sm">
      <fieldset className="m-0 grid gap-1 border-0 p-0">
        <legend className="p-0 pb-1 font-semibold">{t('findings.aside.why')}</legend>
        {DISMISSAL_REASONS.map((one) => (
          <RadioBox
            key={one}
            circle={one === 'accepted' ? first : undefined}
            name={id}
            checked={reason === one}
            onChoose={() => setReason(one)}
          >
            {t(REASON_WORDS[one])}
          </RadioBox>
        ))}
      </fieldset>
      <label className="grid gap-1">
        {t('findings.aside.note')}
        <textarea
          rows={2}
          maxLength={500}
          value={note}
          onChange={(event) => setNote(event.target.value)}
          className="rounded-sm border border-rule bg-paper px-2 py-1 text-ink text-sm"
        />
      </label>
      <p className="m-0 text-soft text-xs">{t('findings.aside.kept')}</p>
      {failed && <Notice tone="due">{t(`error.${failed}`)}</Notice>}
      <Button type="submit" className="justify-self-start">
        {t('findings.aside.save')}
      </Button>
    </form>
  );
}
