import { useState } from 'react';
import { command } from '../../utils/services/client.ts';
import { Button } from '../ui/button.tsx';
import { useWords } from '../ui/words.tsx';

/** Asks the consent tools of the page in front for all they declare, also for what they would have to load first. */
export function AskTools({ domain, tabId }: { domain: string; tabId: number }) {
  const { t, language } = useWords();
  const [said, setSaid] = useState('');
  const ask = async (): Promise<void> => {
    setSaid(t('policy.addReading'));
    const outcome = await command({ command: 'read-declarations', shop: domain, tabId, language });
    if (!outcome.ok) setSaid(t(`error.${outcome.error}`));
    else if (outcome.value.length === 0) setSaid(t('policy.declarationsNone'));
    else setSaid(t('policy.declarationsRead', { count: outcome.value.length }));
  };
  return (
    <div className="mt-3">
      <Button onClick={() => void ask()}>{t('policy.declarations')}</Button>
      <p role="status" className="mt-1 mb-0 text-soft text-xs empty:hidden">
        {said}
      </p>
    </div>
  );
}
