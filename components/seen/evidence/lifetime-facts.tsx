import type { SeenCookie } from '../../../utils/comparison/model.ts';
import { useWords } from '../../ui/words.tsx';
import { Fact } from './facts.tsx';

/** What was asked for beside what the browser granted, and how often it began anew. */
export function LifetimeFacts({ cookie }: { cookie: SeenCookie }) {
  const { t, duration } = useWords();
  const { requestedSeconds, storedSeconds, capped, states, sets, attribution } = cookie;
  const ofSession = (state: 'attempted' | 'stored'): string =>
    t(states.includes(state) ? 'cookies.session' : 'seen.state.unseen');
  const usual = attribution.lifetimeSeconds;
  return (
    <>
      <Fact name={t('seen.col.stays')}>
        <dl className="m-0 grid grid-cols-2 divide-x divide-dashed divide-rule">
          <div className="pr-3">
            <dt className="text-soft">{t('cookies.state.attempted')}</dt>
            <dd className="m-0 font-semibold">
              {requestedSeconds === null ? ofSession('attempted') : duration(requestedSeconds)}
            </dd>
          </div>
          <div className="pl-3">
            <dt className="text-soft">{t('seen.lifetime.stored')}</dt>
            <dd className="m-0 font-semibold">
              {storedSeconds === null ? ofSession('stored') : duration(storedSeconds)}
            </dd>
          </div>
        </dl>
        {capped && <span className="mt-1 block">{t('seen.lifetime.capped')}</span>}
        {usual !== undefined && (
          <span className="mt-1 block text-soft">
            {usual === 0 ? t('seen.lifetime.usualSession') : t('seen.lifetime.usual', { time: duration(usual) })}
          </span>
        )}
      </Fact>
      {sets > 0 && <Fact name={t('seen.renewed')}>{t('seen.renewed.times', { count: sets })}</Fact>}
    </>
  );
}
