/**
 * The calendar date of an instant where the customer is.
 * @param at milliseconds since the epoch
 */
export const customerDay = (at: number): string =>
  Temporal.Instant.fromEpochMilliseconds(Math.floor(at))
    .toZonedDateTimeISO(Temporal.Now.timeZoneId())
    .toPlainDate()
    .toString();
