import { type FormEvent, useId, useState } from 'react';
import { command } from '../../utils/services/client.ts';
import { Button } from '../ui/button.tsx';
import { Notice } from '../ui/notice.tsx';
import { useWords } from '../ui/words.tsx';
import { KeptList } from './kept-list.tsx';

/** Forgets everything, at two typed words: there is no way back from it. */
export function ForgetEverything() {
  const { t } = useWords();
  const id = useId();
  const [step, setStep] = useState<'closed' | 'asking' | 'running' | 'done'>('closed');
  const [typed, setTyped] = useState('');
  const [failed, setFailed] = useState<string | null>(null);
  const meant = typed.trim().toLocaleLowerCase() === t('forget.word').toLocaleLowerCase();
  const go = async (event: FormEvent): Promise<void> => {
    event.preventDefault();
    if (!meant) return;
    setStep('running');
    const outcome = await command({ command: 'forget', scope: { what: 'everything' } });
    setFailed(outcome.ok ? null : t(`error.${outcome.error}`));
    setStep(outcome.ok ? 'done' : 'asking');
    setTyped('');
  };
  if (step === 'done') {
    return (
      <p role="status" className="m-0 font-semibold">
        {t('forget.done')}
      </p>
    );
  }
  if (step === 'closed') return <Button onClick={() => setStep('asking')}>{t('forget.everything')}</Button>;
  return (
    <form onSubmit={(event) => void go(event)}>
      <KeptList scope={{ what: 'everything' }} />
      <label htmlFor={id} className="block">
        {t('forget.typeWord', { word: t('forget.word') })}
      </label>
      <input
        id={id}
        // biome-ignore lint/a11y/noAutofocus: the button that had the focus is gone, and this is what it asked for
        autoFocus
        autoComplete="off"
        value={typed}
        onChange={({ target }) => setTyped(target.value)}
        className="mt-1 mb-2 block min-h-9 w-full max-w-sm rounded-sm border border-rule bg-paper px-2"
      />
      <div className="flex flex-wrap gap-2">
        <Button type="submit" look="primary" disabled={!meant || step === 'running'}>
          {t('forget.yes')}
        </Button>
        <Button onClick={() => setStep('closed')}>{t('forget.no')}</Button>
      </div>
      {failed && <Notice tone="due">{failed}</Notice>}
    </form>
  );
}
