import { type FormEvent, useId, useState } from 'react';
import type { Claim } from '../../utils/policy/model.ts';
import { command } from '../../utils/services/client.ts';
import type { CommandError } from '../../utils/services/commands.ts';
import { Button } from '../ui/button.tsx';
import { Notice } from '../ui/notice.tsx';
import { RadioBox } from '../ui/radio-box.tsx';
import { useWords } from '../ui/words.tsx';

const VERDICTS = ['not-said', 'instead'] as const;

interface Props {
  row: { shop: string; hash: string };
  claim: Claim;
  onDone(): void;
}

/** Says that a passage was read wrongly. The reader's own claim stays beside it. */
export function CorrectForm({ row: { shop, hash }, claim, onDone }: Props) {
  const { t } = useWords();
  const id = useId();
  const [verdict, setVerdict] = useState<(typeof VERDICTS)[number]>('not-said');
  const [reads, setReads] = useState('');
  const [failed, setFailed] = useState<CommandError | null>(null);
  const save = async (event: FormEvent): Promise<void> => {
    event.preventDefault();
    const outcome = await command({
      command: 'correct-claim',
      shop,
      hash,
      kind: claim.kind,
      quote: claim.quote,
      value: JSON.stringify(claim.value),
      verdict,
      reads: verdict === 'instead' ? reads.trim() : '',
    });
    if (outcome.ok) onDone();
    else setFailed(outcome.error);
  };
  return (
    <form onSubmit={(event) => void save(event)} className="rule grid gap-2 pt-2 text-sm">
      <fieldset className="m-0 grid gap-1 border-0 p-0">
        <legend className="p-0 text-soft text-xs">{t('policy.correct.keep')}</legend>
        {VERDICTS.map((one) => (
          <RadioBox key={one} name={id} checked={verdict === one} onChoose={() => setVerdict(one)}>
            {t(`policy.correct.${one}`)}
          </RadioBox>
        ))}
      </fieldset>
      {verdict === 'instead' && (
        <label className="grid gap-1">
          {t('policy.correct.reads')}
          <input
            required
            value={reads}
            maxLength={500}
            onChange={(event) => setReads(event.target.value)}
            className="rounded-sm border border-rule bg-paper px-2 py-1 text-ink"
          />
        </label>
      )}
      {failed && <Notice tone="due">{t(`error.${failed}`)}</Notice>}
      <Button type="submit">{t('action.save')}</Button>
    </form>
  );
}
