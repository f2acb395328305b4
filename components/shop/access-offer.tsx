import { useState } from 'react';
import { askForAccess } from '../../utils/services/watch/ask-access.ts';
import { Button } from '../ui/button.tsx';
import { Notice } from '../ui/notice.tsx';
import { useWords } from '../ui/words.tsx';

/** Offers the smallest permission that would help, with its reason. */
export function AccessOffer({ domain, level }: { domain: string; level: 'shop' | 'all' }) {
  const { t } = useWords();
  const [refused, setRefused] = useState(false);
  const ask = (): void => {
    // The browser takes the click as consent only if it is asked before anything else happens.
    askForAccess(domain, level).then(
      (granted) => setRefused(!granted),
      () => setRefused(true),
    );
  };
  return (
    <div className="mt-3">
      <Button look={level === 'shop' ? 'primary' : 'plain'} className="w-full" onClick={ask}>
        {t(level === 'shop' ? 'action.look' : 'action.lookAll')}
      </Button>
      <p className="mt-1 mb-0 text-soft text-xs">{t(level === 'shop' ? 'action.lookWhy' : 'action.lookAllWhy')}</p>
      {refused && <Notice tone="due">{t('error.no-access')}</Notice>}
    </div>
  );
}
