import { useEffect, useState } from 'react';
import { keysSet, openKeySettings } from '../../utils/services/toolbar/ways-in.ts';
import { Button } from '../ui/button.tsx';
import { Strip } from '../ui/receipt.tsx';
import { useWords } from '../ui/words.tsx';

/** The browser's own name for the command that clicks the toolbar button. */
const TOOLBAR = '_execute_action';

/** The ways to us without the mouse: each command with the keys it is set to now, and where they are changed; nothing where there is no keyboard. */
export function Keys() {
  const { t } = useWords();
  const [commands, setCommands] = useState<Awaited<ReturnType<typeof keysSet>>>([]);
  useEffect(() => {
    const read = (): void => void keysSet().then(setCommands, () => undefined);
    read();
    // The browser tells nobody that keys were changed on its page; coming back from there does.
    window.addEventListener('focus', read);
    return () => window.removeEventListener('focus', read);
  }, []);
  if (commands.length === 0) return null;
  const does = (name: string): string => {
    if (name === TOOLBAR) return t('way.popup');
    if (name === 'all-shops') return t('dashboard.title');
    return name === 'get-data' ? t('way.get-data') : t('way.said-and-seen');
  };
  return (
    <section aria-label={t('keys.title')}>
      <Strip title={t('keys.title')}>
        <dl className="m-0 grid grid-cols-[1fr_auto] gap-x-4 gap-y-2 text-sm">
          {commands.map(({ name, keys }) => (
            <div key={name} className="contents">
              <dt>{does(name)}</dt>
              <dd className="m-0 text-right">
                {keys === '' ? (
                  <span className="text-soft">{t('keys.none')}</span>
                ) : (
                  <kbd className="whitespace-nowrap border border-rule px-1.5 font-till text-xs">{keys}</kbd>
                )}
              </dd>
            </div>
          ))}
        </dl>
        <p className="mt-2 mb-0 text-soft text-xs">{t('keys.menu')}</p>
        <p className="mt-1 mb-0 text-soft text-xs">{t('keys.addressBar')}</p>
        <Button className="mt-2" onClick={() => void openKeySettings().catch(() => undefined)}>
          {t('keys.change')}
        </Button>
      </Strip>
    </section>
  );
}
