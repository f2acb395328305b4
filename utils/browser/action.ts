/** The toolbar button's badge. */
import { browser } from './api.ts';

export interface Badge {
  text: string;
  /** `due` is the one colour that stands for "a request is overdue". */
  tone: 'quiet' | 'due';
  title: string;
}

const COLOURS: Record<Badge['tone'], string> = { quiet: '#57534e', due: '#b42318' };

/** Shows a badge on one tab, or on all that have none of their own. What is shown already is not drawn again. */
export async function showBadge(badge: Badge, tabId?: number): Promise<void> {
  const where = tabId === undefined ? {} : { tabId };
  const [text, title] = await Promise.all([browser.action.getBadgeText(where), browser.action.getTitle(where)]);
  if (text === badge.text && title === badge.title) return;
  await Promise.all([
    browser.action.setBadgeText({ text: badge.text, ...where }),
    browser.action.setBadgeBackgroundColor({ color: COLOURS[badge.tone], ...where }),
    browser.action.setTitle({ title: badge.title, ...where }),
  ]);
}

/** Takes what a tab's button shows away, and its title back to the extension's name. */
export const clearBadge = (tabId: number): Promise<void> =>
  showBadge({ text: '', tone: 'quiet', title: 'Customer Copy' }, tabId);
