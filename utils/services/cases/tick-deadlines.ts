import { showBadge } from '../../browser/index.ts';
import type { Services } from '../container.ts';
import { ownWords } from '../policies/own-words.ts';
import { badgeWanted } from '../toolbar/badge-setting.ts';
import { caseStories } from './case-stories.ts';
import { tellReminders } from './reminders.ts';

/**
 * Looks at every running request, shows on the toolbar button when one is overdue, and reminds where that is wanted.
 * Runs daily and at every start.
 */
export async function tickDeadlines(services: Services): Promise<void> {
  const stories = await caseStories(services);
  const overdue = stories.filter(({ state }) => state.status === 'overdue').length;
  const { t } = await ownWords(services);
  await showBadge(
    overdue > 0 && (await badgeWanted(services))
      ? { text: '!', tone: 'due', title: t('badge.overdue', { count: overdue }) }
      : { text: '', tone: 'quiet', title: t('app.name') },
  );
  await tellReminders(services, stories);
}
