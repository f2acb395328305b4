import { isoOf } from './civil-day.ts';
import { explainAnswer } from './explain-answer.ts';
import type { DeadlineAnswer } from './model.ts';
import type { Reckoning } from './reckoning.ts';

/** A reckoning as the answer other rooms and the command line read. `asked` is the moment of receipt as given. */
export function answerFrom(reckoning: Reckoning, asked: string): DeadlineAnswer {
  const { limit, extension, notice, spans, suspended, acknowledge, smallAgent } = reckoning;
  const due = isoOf(reckoning.due.end);
  const overdueAfter = isoOf(reckoning.overdueAfter);
  const dueExtended = extension && isoOf(extension.due.end);
  const overdueAfterExtended = extension && isoOf(extension.latest.end);
  // Where the law counts days, no act on file treats eves like holidays.
  const evesApply = limit.answer.days === undefined;
  const extended = notice !== null && notice.inTime !== 'no';
  return {
    receivedLocalDate: isoOf(reckoning.received),
    nominalDue: isoOf(reckoning.nominal),
    due,
    ...(evesApply && { dueEvesCount: isoOf(reckoning.eves.end) }),
    ...(suspended !== null && { dueSuspended: isoOf(suspended) }),
    overdueAfter,
    nominalDueExtended: extension && isoOf(extension.nominal),
    dueExtended,
    ...(evesApply && extension && { dueExtendedEvesCount: isoOf(extension.dueEves) }),
    ...(extension?.fromNominal && { altExtendedFromNominalDue: isoOf(extension.fromNominal) }),
    ...(extension?.fromRolled && { altExtendedFromRolledDue: isoOf(extension.fromRolled) }),
    overdueAfterExtended,
    ...(acknowledge !== null && { ackDue: isoOf(acknowledge) }),
    ...(smallAgent !== null && { dueSmallAgent: isoOf(smallAgent) }),
    ...(notice && { extension: { notified: isoOf(notice.day), inTime: notice.inTime } }),
    inForce: {
      due: notice?.inTime === 'yes' ? (dueExtended ?? due) : due,
      overdueAfter: extended ? (overdueAfterExtended ?? overdueAfter) : overdueAfter,
    },
    ...(spans.waitingOn && { waitingOn: spans.waitingOn }),
    steps: explainAnswer(reckoning, asked),
  };
}
