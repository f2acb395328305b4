import type { CaseEvent } from '../../requests/index.ts';
import { caseState, eventsInForce, placedCase } from '../../requests/index.ts';
import type { Services } from '../container.ts';
import type { CaseView } from '../queries.ts';

/** A request with everything that happened to it, in the order of recording. */
export interface CaseStory extends CaseView {
  events: CaseEvent[];
}

/** Requests with their events, newest first: all of them or one shop's. Two queries, however many there are. */
export async function caseStories({ db, today }: Services, shop?: string): Promise<CaseStory[]> {
  const files = await (shop === undefined ? db.cases : db.cases.where('shop').equals(shop)).toArray();
  const ids = files.map(({ id }) => id);
  const events = await (shop === undefined ? db.caseEvents : db.caseEvents.where('case').anyOf(ids)).toArray();
  const byCase = Map.groupBy(events, (event) => event.case);
  const day = today();
  return (
    files
      .map((file) => storyOf(file, byCase.get(file.id) ?? [], day))
      // A reminder that was sent shows in the case it is about.
      .filter(({ file, state }) => file.about === undefined || state.status !== 'closed')
      .sort((a, b) => (a.file.id < b.file.id ? 1 : -1))
  );
}

/** One request with its events; null where the history has none of that id (ULID). */
export async function caseStory({ db, today }: Services, id: string): Promise<CaseStory | null> {
  const [file, events] = await Promise.all([db.cases.get(id), db.caseEvents.where('case').equals(id).toArray()]);
  return file ? storyOf(file, events, today()) : null;
}

const storyOf = (file: CaseStory['file'], events: CaseEvent[], today: string): CaseStory => ({
  file: placedCase(file, eventsInForce(events)),
  events: events.sort((a, b) => a.recordedAt - b.recordedAt || (a.id < b.id ? -1 : 1)),
  state: caseState(file, events, today),
});
