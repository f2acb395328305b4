import { calendarOf } from './calendar.ts';
import { isoOf } from './civil-day.ts';
import { computeDeadline } from './compute-deadline.ts';
import { failed } from './failed.ts';
import { toLocalDate } from './local-date.ts';
import type { ClockEvent, DeadlineAnswer, DeadlineError, NoStatutoryLimit } from './model.ts';
import { type Place, parsePlace } from './place.ts';
import { isDeadlineKind, kindsFor, rightsWithoutLimit, timeLimits } from './time-limits.ts';

/** A request as a customer knows it. */
export interface RequestReceived {
  /** Where the controller is: `FI`, `DE-BY`, `GB-SCT`, `CH-ZH`, `US-CA` … (for `78(2)`: where the authority is). */
  controller: string;
  /** Region it is only supposed to be in (`SCT`): its days count, those of the other regions still may. */
  likelyRegion?: string;
  /**
   * Article: `15` to `22`, `7(3)`, `78(2)`, or `cookies`; a paragraph after an article is ignored. `procedure-4(2)`,
   * `procedure-4(5)` and `procedure-5(2)(c)` are the periods of Reg. (EU) 2025/2518 that start with a complaint.
   */
  right: string;
  /** ISO date, or instant with an offset. */
  received: string;
  clock?: ClockEvent[];
  /** IANA zone, if it is not that of the controller's seat of government. */
  timeZone?: string;
}

/**
 * The time limit that binds a controller for a right: which law, then which dates. Where the law sets none (withdrawal of
 * consent, Art. 7(3); cookies) the answer says so and carries no date.
 */
export function deadlineFor(request: RequestReceived): DeadlineAnswer | NoStatutoryLimit | DeadlineError {
  const place = parsePlace(request.controller);
  if (place === null) return failed('unknown-jurisdiction', 'No holidays are on file for that place.');
  const timeZone = request.timeZone ?? place.timeZone;
  const right = String(request.right).trim().toLowerCase();
  const limitless = rightsWithoutLimit.find((known) => known.right === right && known.of.includes(place.group));
  if (limitless) {
    const received = toLocalDate(request.received, timeZone);
    if (received === 'bad-time-zone') return failed(received, 'The time zone is not an IANA zone.');
    if (received === 'bad-date')
      return failed(received, 'Receipt is neither an ISO date nor an instant with an offset.');
    const receivedLocalDate = isoOf(received);
    const step = { code: limitless.code, params: { right }, text: limitless.text, source: limitless.law };
    return { receivedLocalDate, statutoryLimit: null, code: limitless.code, steps: [step] };
  }
  const article = /^\d{1,2}(?!\d)/.exec(right)?.[0] ?? '';
  const covers = (rights: string[]): boolean =>
    rights.includes(right) || (article !== right && rights.includes(article));
  const kind = kindsFor(place.group).find((id) =>
    timeLimits.some((limit) => limit.kind === id && covers(limit.rights)),
  );
  if (!isDeadlineKind(kind))
    return failed('right-not-covered', 'No time limit for that right in that place is on file.');
  const { received, clock } = request;
  return computeDeadline({
    kind,
    jurisdiction: calendarFor(place, request),
    timeZone,
    received,
    ...(clock && { clock }),
  });
}

/** The calendar to count by; what is supposed of a region that is settled or not on file is left aside. */
function calendarFor({ jurisdiction, region }: Place, { likelyRegion }: RequestReceived): string {
  const supposed = `${jurisdiction}~${likelyRegion}`;
  return region === null && likelyRegion !== undefined && calendarOf(supposed) !== null ? supposed : jurisdiction;
}
