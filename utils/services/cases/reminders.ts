import { dropNotifications, inPrivate, mayNotify, notify, requestNotifications } from '../../browser/index.ts';
import { tellBackupDue } from '../backup/backup-rhythm.ts';
import type { Services } from '../container.ts';
import { ownWords } from '../policies/own-words.ts';
import type { CaseStory } from './case-stories.ts';

const SETTING = 'reminders';
/** The setting that holds what was told: marks that begin with the id of their request. */
export const TOLD_SETTING = 'reminders-told';

/** What is reminded of: a last day that is near, a delay, a date before an authority. */
type ReminderKind = 'near' | 'late' | 'limit';

/** One thing to tell; `mark` names it for good, so that it is told once. */
interface Reminder {
  mark: string;
  kind: ReminderKind;
}

/**
 * What there is to be reminded of on a day, from the dates alone: it does not matter how long the machine slept. A date
 * that moved is told anew.
 * @param today ISO calendar date in the customer's own zone
 */
export function remindersOn(stories: readonly CaseStory[], today: string): Reminder[] {
  return stories.flatMap(({ file, state }): Reminder[] => {
    const due = state.due ?? '';
    const running = state.status === 'waiting' && state.receivedOn !== null && due !== '';
    const found: [ReminderKind, string, boolean][] = [
      ['near', due, running && isNear(due, today)],
      ['late', state.overdueAfter ?? '', state.status === 'overdue'],
      ...state.limits.map(({ code, whose, date }): [ReminderKind, string, boolean] => [
        'limit',
        `${code}:${date}`,
        // The customer's own time must be told before it ends, the authority's when it has.
        whose === 'customer' ? isNear(date, today) : today > date,
      ]),
    ];
    return found.flatMap(([kind, what, holds]) => (holds ? [{ mark: `${file.id}:${kind}:${what}`, kind }] : []));
  });
}

/** The day before and the day itself. */
const isNear = (date: string, today: string): boolean =>
  today <= date && today >= Temporal.PlainDate.from(date).subtract({ days: 1 }).toString();

/** Whether the customer turned reminders on. */
export async function remindersWanted({ db }: Services): Promise<boolean> {
  return (await db.settings.get(SETTING))?.value === true;
}

/**
 * Turns reminders on or off; resolves to whether they are on. Call it first thing in a click handler: turning them on
 * asks the browser for a permission. Turning them off gives it back.
 */
export async function turnReminders({ db }: Services, on: boolean): Promise<boolean> {
  const granted = on ? await requestNotifications() : !(await dropNotifications());
  await db.settings.put({ key: SETTING, value: on && granted });
  return on && granted;
}

/** Tells what was not told before. What was told is kept in the settings, as long as the request is. */
export async function tellReminders(services: Services, stories: readonly CaseStory[]): Promise<void> {
  const { db } = services;
  if (inPrivate() || !(await remindersWanted(services)) || !(await mayNotify())) return;
  const told = await db.transaction('rw', db.settings, async () => {
    const known = new Set(marksOf((await db.settings.get(TOLD_SETTING))?.value));
    const fresh = remindersOn(stories, services.today()).filter(({ mark }) => !known.has(mark));
    const ids = new Set(stories.map(({ file }) => file.id));
    const kept = [...known].filter((mark) => ids.has(mark.slice(0, 26)));
    await db.settings.put({ key: TOLD_SETTING, value: [...kept, ...fresh.map(({ mark }) => mark)] });
    return fresh;
  });
  const { t } = await ownWords(services);
  for (const kind of ['near', 'late', 'limit'] as const) {
    const count = told.filter((reminder) => reminder.kind === kind).length;
    if (count > 0) await notify(`customer-copy-${kind}`, t('app.name'), t(`reminder.${kind}`, { count }));
  }
  if (await tellBackupDue(services)) await notify('customer-copy-backup', t('app.name'), t('backup.reminder'));
}

const marksOf = (value: unknown): string[] =>
  Array.isArray(value) ? value.filter((mark): mark is string => typeof mark === 'string') : [];
