import { customerDay } from '../cases/customer-day.ts';
import type { Services } from '../container.ts';

/** What happened in one calendar month. */
export interface Month {
  /** ISO year and month, as in `2026-11`. */
  month: string;
  visits: number;
  /** Differences that were found first, and that were gone since. */
  found: number;
  gone: number;
  /** Versions of documents read first. */
  versions: number;
  /** Letters sent and answers that came. */
  sent: number;
  answers: number;
}

const MONTHS = 12;
const ANSWERED = new Set(['answered', 'partly-answered', 'refused', 'erased-confirmed']);

/**
 * The last twelve months, oldest first, of one shop or of all. Months are those of the customer's own calendar.
 * @returns null while there was nothing in them
 */
export async function historyMonths({ db, today }: Services, shop?: string): Promise<Month[] | null> {
  const last = Temporal.PlainYearMonth.from(today().slice(0, 7));
  const months = Array.from({ length: MONTHS }, (_, at): Month => {
    const month = last.subtract({ months: MONTHS - 1 - at }).toString();
    return { month, visits: 0, found: 0, gone: 0, versions: 0, sent: 0, answers: 0 };
  });
  const byName = new Map(months.map((one) => [one.month, one]));
  const count = (what: Exclude<keyof Month, 'month'>, day: string): void => {
    const month = byName.get(day.slice(0, 7));
    if (month) month[what]++;
  };
  const since = Temporal.PlainDate.from(`${months[0]?.month}-01`).toZonedDateTime(
    Temporal.Now.timeZoneId(),
  ).epochMilliseconds;
  const shops = shop === undefined ? await db.shops.toCollection().primaryKeys() : [shop];
  // One shop after the other: all of it at once would keep the page from answering.
  for (const one of shops) {
    // The moment of a visit stands in its key: none of them is read.
    await db.visits
      .where('[shop+startedAt]')
      .between([one, since], [one, Number.POSITIVE_INFINITY])
      .eachKey((key) => count('visits', customerDay((key as unknown as [string, number])[1])));
    for (const { verdict, firstSeen, goneSince } of await db.findings.where('shop').equals(one).toArray()) {
      if (verdict === 'agrees') continue;
      count('found', customerDay(firstSeen));
      if (goneSince !== null) count('gone', customerDay(goneSince));
    }
    await db.policies
      .where('[shop+readAt]')
      .between([one, since], [one, Number.POSITIVE_INFINITY])
      .eachKey((key) => count('versions', customerDay((key as unknown as [string, number])[1])));
  }
  const cases = await (shop === undefined ? null : db.cases.where('shop').equals(shop).primaryKeys());
  await (cases ? db.caseEvents.where('case').anyOf(cases) : db.caseEvents).each(({ type, date }) => {
    if (type === 'sent') count('sent', date);
    if (ANSWERED.has(type)) count('answers', date);
  });
  return months.some(({ month: _, ...counts }) => Object.values(counts).some((number) => number > 0)) ? months : null;
}
