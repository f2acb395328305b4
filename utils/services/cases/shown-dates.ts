import { lawVersion } from '../../law/index.ts';
import { type MovedDate, whatMoved } from '../../requests/index.ts';
import type { Services } from '../container.ts';
import type { CaseStory } from './case-stories.ts';

/** The dates of a request as they were last shown, and what they were computed from. */
interface ShownDates {
  /** Fingerprint of the rules and holidays. */
  tables: string;
  /** How many events the request had: with another one a date may move by itself. */
  events: number;
  due: string | null;
  overdueAfter: string | null;
}

const keyOf = ({ file }: CaseStory): string => `case-dates-${file.id}`;

/** Keeps the dates of a request as shown now; those of a letter that was not sent move every day and are not kept. */
export async function keepShownDates({ db }: Services, story: CaseStory): Promise<void> {
  const { events, state } = story;
  if (state.receivedOn === null) return;
  const { due, overdueAfter } = state;
  const value: ShownDates = { tables: lawVersion().tables, events: events.length, due, overdueAfter };
  await db.settings.put({ key: keyOf(story), value });
}

/**
 * Which dates of a request moved since they were last shown because a rule or a holiday table was corrected. What moved
 * for another reason, such as an event, is no news; those dates are kept as the ones last shown.
 */
export async function datesMoved(services: Services, story: CaseStory): Promise<MovedDate[]> {
  const shown = (await services.db.settings.get(keyOf(story)))?.value as ShownDates | undefined;
  const { id } = story.file;
  const { due = null, overdueAfter = null } = shown ?? {};
  const moved =
    shown && shown.events === story.events.length && shown.tables !== lawVersion().tables
      ? whatMoved([{ case: id, state: { ...story.state, due, overdueAfter } }], [{ case: id, state: story.state }])
      : [];
  if (moved.length === 0) await keepShownDates(services, story);
  return moved;
}
