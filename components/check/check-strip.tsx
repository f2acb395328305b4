import { useCallback, useEffect, useRef, useState } from 'react';
import type { SeenThing } from '../../utils/comparison/model.ts';
import type { CommandError } from '../../utils/services/commands.ts';
import type { CheckProgress } from '../../utils/services/findings/check-progress.ts';
import { checkOf, dropCheck, endCheck, skipStep, startCheck } from '../../utils/services/findings/check-shop.ts';
import { pageServices } from '../../utils/services/page-services.ts';
import { Button } from '../ui/button.tsx';
import { Notice } from '../ui/notice.tsx';
import { Strip } from '../ui/receipt.tsx';
import { UndoNotice } from '../ui/undo-notice.tsx';
import { useLive } from '../ui/use-live.ts';
import { useWords } from '../ui/words.tsx';
import { CheckOutcome } from './check-outcome.tsx';
import { CheckSteps } from './check-steps.tsx';
import { FreshLook } from './fresh-look.tsx';
import { type FreshStart, useFreshStart } from './use-fresh-start.ts';
import { useLeft } from './use-left.ts';

interface CheckStripProps {
  shop: string;
  sightings: readonly SeenThing[];
}

/** The guided check: its offer, its steps while it runs, and what it shows at the end. */
export function CheckStrip({ shop, sightings }: CheckStripProps) {
  const { t } = useWords();
  const [error, setError] = useState<CommandError | null>(null);
  const fresh = useFreshStart(shop);
  const progress = useLive((services) => checkOf(services, shop), [shop]);
  const place = useRef<HTMLDivElement>(null);
  const acted = useRef(false);
  const shows = progress === undefined ? '' : progress === null ? 'offer' : (progress.current ?? 'outcome');
  // The button that was pressed is gone: whoever pressed it goes on reading where it stood.
  useEffect(() => {
    if (shows !== '' && acted.current) place.current?.focus();
    acted.current = false;
  }, [shows]);
  const end = useCallback(() => void endCheck(pageServices(), shop), [shop]);
  useLeft(shop, progress?.current === 'leave', end);
  if (progress === undefined) return null;
  const act = (work: Promise<CommandError | null | undefined>): void => {
    acted.current = true;
    work.then(
      (failed) => setError(failed ?? null),
      () => setError('internal'),
    );
  };
  const over = progress?.record.endedAt ?? null;
  const start = (): void => act(startCheck(pageServices(), shop));
  const drop = (): void => act(dropCheck(pageServices(), shop).then(() => null));
  return (
    <Strip title={t('check.title')}>
      <div ref={place} tabIndex={-1}>
        {progress === null && (
          <>
            <p className="mt-0 mb-2 text-soft text-sm">{t('check.intro')}</p>
            <Button onClick={start}>{t('check.start')}</Button>
          </>
        )}
        {progress && over === null && (
          <>
            <Running progress={progress} shop={shop} sightings={sightings} fresh={fresh} act={act} />
            <Button look="quiet" onClick={drop}>
              {t('check.stop')}
            </Button>
          </>
        )}
        {over !== null && (
          <>
            <CheckOutcome shop={shop} endedAt={over} />
            <div className="mt-2 flex flex-wrap gap-x-3">
              <Button onClick={start}>{t('check.again')}</Button>
              <Button look="quiet" onClick={drop}>
                {t('check.forget')}
              </Button>
            </div>
          </>
        )}
      </div>
      {error && <Notice tone="due">{t(`error.${error}`)}</Notice>}
      {fresh.failed && <Notice tone="due">{t('error.internal')}</Notice>}
      <UndoNotice takesFocus says={fresh.says} onUndo={fresh.undo} onClose={fresh.dismiss} />
    </Strip>
  );
}

interface RunningProps extends CheckStripProps {
  progress: CheckProgress;
  fresh: FreshStart;
  act: (work: Promise<CommandError | null | undefined>) => void;
}

function Running({ progress, shop, sightings, fresh, act }: RunningProps) {
  const { t } = useWords();
  const { current, noBanner } = progress;
  return (
    <CheckSteps progress={progress}>
      {current && <p className="my-1 text-sm">{t(`check.how.${current}`)}</p>}
      {current === 'fresh' && noBanner && <Notice>{t('check.noBanner')}</Notice>}
      {current !== 'leave' && <FreshLook key={current} sightings={sightings} start={fresh} />}
      <div className="mt-2">
        {current === 'leave' ? (
          <Button look="primary" onClick={() => act(endCheck(pageServices(), shop).then(() => null))}>
            {t('check.now')}
          </Button>
        ) : (
          current && (
            <Button look="quiet" onClick={() => act(skipStep(pageServices(), shop, current).then(() => null))}>
              {t(`check.skip.${current}`)}
            </Button>
          )
        )}
      </div>
    </CheckSteps>
  );
}
