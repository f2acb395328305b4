import { useEffect, useState } from 'react';
import type { SeenCookie } from '../../../utils/comparison/model.ts';
import { Button } from '../../ui/button.tsx';
import { useWords } from '../../ui/words.tsx';
import type { SeenActions } from '../actions.ts';

/** Shows a cookie's value when asked to, and masks it again when the customer turns to something else. */
export function RevealValue({ cookie, onReveal }: { cookie: SeenCookie; onReveal: SeenActions['onReveal'] }) {
  const { t } = useWords();
  const [shown, setShown] = useState<{ value: string | null } | null>(null);
  useEffect(() => {
    if (!shown) return;
    const mask = (): void => setShown(null);
    window.addEventListener('blur', mask);
    document.addEventListener('visibilitychange', mask);
    return () => {
      window.removeEventListener('blur', mask);
      document.removeEventListener('visibilitychange', mask);
    };
  }, [shown]);
  const reveal = (): void =>
    void onReveal(cookie).then(
      (value) => setShown({ value }),
      () => setShown({ value: null }),
    );
  return (
    <div>
      <Button look="quiet" aria-expanded={shown !== null} onClick={shown ? () => setShown(null) : reveal}>
        {t(shown ? 'seen.value.hide' : 'seen.value.show')}
      </Button>
      <div role="status">
        {shown?.value != null && <code className="block break-all font-till">{shown.value}</code>}
        {shown?.value === null && <span className="text-soft">{t('seen.value.gone')}</span>}
      </div>
    </div>
  );
}
