import { useEffect, useState } from 'react';
import { type Access, accessHeld, giveAccessBack } from '../../utils/services/ask-access.ts';
import { Button } from '../ui/button.tsx';
import { useWords } from '../ui/words.tsx';

/** Takes back in one click what was allowed; what was found stays. */
export function AccessBack({ domain }: { domain: string }) {
  const { t } = useWords();
  const [held, setHeld] = useState<Access>('none');
  useEffect(() => {
    accessHeld(domain).then(setHeld, () => undefined);
  }, [domain]);
  if (held === 'none') return null;
  return (
    <div>
      <Button onClick={() => void giveAccessBack(domain).then(setHeld, () => undefined)}>
        {t(held === 'all' ? 'action.stopAll' : 'action.stopShop')}
      </Button>
      <p className="mt-1 mb-0 text-soft text-xs">{t('access.back')}</p>
    </div>
  );
}
