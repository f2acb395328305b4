import { useState } from 'react';
import { announceChange } from '../../utils/services/changes.ts';
import { command } from '../../utils/services/client.ts';
import type { StorageHealth } from '../../utils/services/keeping/storage-health.ts';
import { openDashboard } from '../../utils/services/toolbar/open-dashboard.ts';
import { Button } from '../ui/button.tsx';
import { useCommand } from '../ui/use-command.ts';
import { useWords } from '../ui/words.tsx';
import { RescueButton } from './rescue-button.tsx';

type OwnHealth = Pick<StorageHealth, 'trouble' | 'damaged'>;

/**
 * Says above everything else when the history cannot be used as usual: what happened, what is safe, and what to do.
 * @param own what an open page knows of the history itself, besides what the worker knows
 */
export function StorageBanner({ own }: { own?: OwnHealth }) {
  const { t } = useWords();
  const answer = useCommand({ command: 'storage-health' });
  const told = answer?.ok ? answer.value : null;
  const trouble = own?.trouble ?? told?.trouble ?? null;
  const damaged = Math.max(own?.damaged ?? 0, told?.damaged ?? 0);
  const lost = told?.lost ?? null;
  if (!trouble && damaged === 0 && !lost) return null;
  return (
    // As wide as the sheets below it.
    <div className="mx-auto my-2 max-w-5xl print:hidden sm:px-3 2xl:max-w-7xl">
      <section aria-label={t('storage.banner')} className="border-due border-l-4 bg-paper px-3 py-3 text-sm">
        {trouble && <Trouble trouble={trouble} />}
        {damaged > 0 && (
          <Part what={t('storage.damaged', { count: damaged })} safe={t('storage.damagedSafe')}>
            <RescueButton />
          </Part>
        )}
        {lost && <Lost lost={lost} />}
      </section>
    </div>
  );
}

function Trouble({ trouble }: { trouble: NonNullable<OwnHealth['trouble']> }) {
  const { t } = useWords();
  const [trying, setTrying] = useState(false);
  const again = async (): Promise<void> => {
    setTrying(true);
    await command({ command: 'reopen-history' });
    announceChange();
    location.reload();
  };
  return (
    <Part
      what={t(`storage.trouble.${trouble}`)}
      safe={t(`storage.safe.${trouble}`)}
      todo={t(`storage.todo.${trouble}`)}
    >
      {trouble === 'outdated' && (
        <Button look="primary" onClick={() => location.reload()}>
          {t('storage.reload')}
        </Button>
      )}
      {trouble === 'full' && <Button onClick={() => void openDashboard('settings')}>{t('settings.title')}</Button>}
      {/* In the order in which it is done. */}
      {(trouble === 'newer' || trouble === 'upgrade-failed') && <RescueButton />}
      {trouble !== 'outdated' && trouble !== 'full' && (
        <Button disabled={trying} onClick={() => void again()}>
          {t('storage.again')}
        </Button>
      )}
    </Part>
  );
}

function Lost({ lost }: { lost: NonNullable<StorageHealth['lost']> }) {
  const { t, moment } = useWords();
  return (
    <Part
      what={t('storage.lost', { date: moment(lost.since) })}
      safe={[
        lost.shops > 0 && t('storage.lostShops', { count: lost.shops }),
        lost.cases > 0 && t('storage.lostCases', { count: lost.cases }),
      ]
        .filter(Boolean)
        .join(' ')}
      todo={t('storage.lostTodo')}
    >
      <Button onClick={() => void openDashboard('backup')}>{t('storage.restore')}</Button>
      <Button look="quiet" onClick={() => void command({ command: 'acknowledge-loss' })}>
        {t('case.movedOk')}
      </Button>
    </Part>
  );
}

interface PartProps {
  what: string;
  safe: string;
  todo?: string;
  children: React.ReactNode;
}

function Part({ what, safe, todo, children }: PartProps) {
  return (
    <div className="not-first:mt-4">
      <div role="alert" className="grid gap-1">
        <p className="m-0 font-semibold text-due">
          <span aria-hidden="true">! </span>
          {what}
        </p>
        <p className="m-0">{safe}</p>
        {todo && <p className="m-0">{todo}</p>}
      </div>
      <div className="mt-2 flex flex-wrap items-center gap-2">{children}</div>
    </div>
  );
}
