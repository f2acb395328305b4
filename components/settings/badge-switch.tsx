import { useState } from 'react';
import { command } from '../../utils/services/client.ts';
import { badgeWanted } from '../../utils/services/toolbar/badge-setting.ts';
import { Notice } from '../ui/notice.tsx';
import { TickBox } from '../ui/tick-box.tsx';
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
      <TickBox checked={wanted} onChange={(on) => void turn(on)}>
        {t('settings.badge')}
      </TickBox>
      {failed && <Notice tone="due">{failed}</Notice>}
    </>
  );
}
