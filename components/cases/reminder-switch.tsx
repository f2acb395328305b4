import { useState } from 'react';
import { remindersWanted, turnReminders } from '../../utils/services/cases/reminders.ts';
import { tickDeadlines } from '../../utils/services/cases/tick-deadlines.ts';
import { pageServices } from '../../utils/services/page-services.ts';
import { inPrivate } from '../../utils/services/watch/ask-access.ts';
import { Notice } from '../ui/notice.tsx';
import { TickBox } from '../ui/tick-box.tsx';
import { useLive } from '../ui/use-live.ts';
import { useWords } from '../ui/words.tsx';

/** Turns reminders on, which asks the browser for its permission, and off again. */
export function ReminderSwitch() {
  const { t } = useWords();
  const [refused, setRefused] = useState(false);
  const wanted = useLive(remindersWanted, []);
  if (wanted === undefined || inPrivate()) return null;
  const turn = (on: boolean): void =>
    void turnReminders(pageServices(), on).then(
      (done) => {
        setRefused(on && !done);
        // What is near or late already is told now and not a day later.
        if (done) void tickDeadlines(pageServices()).catch(() => undefined);
      },
      () => setRefused(true),
    );
  return (
    <div className="text-sm print:hidden">
      <TickBox checked={wanted} onChange={turn}>
        {t('reminder.switch')}
      </TickBox>
      <p className="mt-1 mb-0 text-soft text-xs">{t('reminder.why')}</p>
      {refused && <Notice tone="due">{t('reminder.refused')}</Notice>}
    </div>
  );
}
