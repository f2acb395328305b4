import { useState } from 'react';
import { badgeWanted } from '../../utils/services/badge-setting.ts';
import { command } from '../../utils/services/client.ts';
import { Notice } from '../ui/notice.tsx';
import { useLive } from '../ui/use-live.ts';
import { useWords } from '../ui/words.tsx';

/** Turns the marks on the toolbar button on and off. */
export function BadgeSwitch() {
  const { t } = useWords();
  const [failed, setFailed] = useState<string | null>(null);
  const wanted = useLive(badgeWanted, []);
  if (wanted === undefined) return null;
  const turn = async (on: boolean): Promise<void> => {
    const outcome = await command({ command: 'show-badge', on });
    setFailed(outcome.ok ? null : t(`error.${outcome.error}`));
  };
  return (
    <>
      <label className="flex min-h-6 items-center gap-2">
        <input
          type="checkbox"
          className="size-4 accent-accent"
          checked={wanted}
          onChange={({ target }) => void turn(target.checked)}
        />
        {t('settings.badge')}
      </label>
      {failed && <Notice tone="due">{failed}</Notice>}
    </>
  );
}
