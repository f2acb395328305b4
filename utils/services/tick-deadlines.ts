import { showBadge } from '../browser/index.ts';
import type { Services } from './container.ts';
import { ownWords } from './own-words.ts';
import { caseViews } from './queries.ts';

/** Looks at every running request and shows on the toolbar button when one is overdue. Runs daily and at every start. */
export async function tickDeadlines(services: Services): Promise<void> {
  const overdue = (await caseViews(services)).filter(({ state }) => state.status === 'overdue').length;
  const { t } = await ownWords(services);
  await showBadge(
    overdue > 0
      ? { text: '!', tone: 'due', title: t('badge.overdue', { count: overdue }) }
      : { text: '', tone: 'quiet', title: t('app.name') },
  );
}
