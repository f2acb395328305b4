import { useEffect, useState } from 'react';
import { Receipt } from './receipt.tsx';
import { useWords } from './words.tsx';

/** Nothing is said of what is there sooner, in milliseconds: a sheet that comes and goes would only flicker. */
const SLOW_MS = 600;

/** Said where a page would stay empty for longer than one expects: the worker starts slowly, or there is much to read. */
export function Waiting() {
  const { t } = useWords();
  const [slow, setSlow] = useState(false);
  useEffect(() => {
    const timer = setTimeout(() => setSlow(true), SLOW_MS);
    return () => clearTimeout(timer);
  }, []);
  return (
    <div role="status">
      {slow && (
        <Receipt>
          <p className="m-0 py-2 text-center text-soft">{t('app.waiting')}</p>
        </Receipt>
      )}
    </div>
  );
}
