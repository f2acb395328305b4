import { useEffect, useId, useState } from 'react';
import { pageServices } from '../../utils/services/page-services.ts';
import { type Access, accessHeld, giveAccessBack } from '../../utils/services/watch/ask-access.ts';
import { setLevel } from '../../utils/services/watch/watch-level.ts';
import { Button } from '../ui/button.tsx';
import { RadioBox } from '../ui/radio-box.tsx';
import { Strip } from '../ui/receipt.tsx';
import { useWords } from '../ui/words.tsx';

/** What is allowed for this shop: how much of it is used, and all of it taken back in one click. What was found stays. */
export function AccessBack({ domain, level = 'all' }: { domain: string; level?: 'shop' | 'all' | undefined }) {
  const { t } = useWords();
  const [held, setHeld] = useState<Access>('none');
  useEffect(() => {
    accessHeld(domain).then(setHeld, () => undefined);
  }, [domain]);
  if (held === 'none') return null;
  return (
    <Strip title={t('access.title')} aside>
      <div className="grid gap-3">
        {held === 'all' && <LevelChoice domain={domain} level={level} />}
        <div>
          <Button onClick={() => void giveAccessBack(domain).then(setHeld, () => undefined)}>
            {t(held === 'all' ? 'action.stopAll' : 'action.stopShop')}
          </Button>
          <p className="mt-1 mb-0 text-soft text-xs">{t('access.back')}</p>
        </div>
      </div>
    </Strip>
  );
}

function LevelChoice({ domain, level }: { domain: string; level: 'shop' | 'all' }) {
  const { t } = useWords();
  const name = useId();
  return (
    <fieldset className="m-0 border-0 p-0">
      <legend className="p-0 text-sm">{t('access.level')}</legend>
      {(['all', 'shop'] as const).map((choice) => (
        <RadioBox
          key={choice}
          name={name}
          checked={level === choice}
          onChoose={() => void setLevel(pageServices(), domain, choice)}
        >
          {t(`access.level.${choice}`)}
        </RadioBox>
      ))}
      <p className="mt-1 mb-0 text-soft text-xs">{t('access.levelWhen')}</p>
    </fieldset>
  );
}
