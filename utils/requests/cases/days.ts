const plainDate = /^(\d{4})-(\d\d)-(\d\d)$/;

/** Whether a text is an ISO calendar date that exists. */
export function isDate(text: string): boolean {
  const [, year, month, day] = plainDate.exec(text) ?? [];
  const [m, d] = [Number(month), Number(day)];
  // Day 0 of the next month is the last one of this.
  return m >= 1 && m <= 12 && d >= 1 && d <= new Date(Date.UTC(Number(year), m, 0)).getUTCDate();
}

/** An ISO date so many days later; the text itself if it is no date. */
export function daysLater(date: string, days: number): string {
  return isDate(date) ? Temporal.PlainDate.from(date).add({ days }).toString() : date;
}
