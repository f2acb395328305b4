/** Today in the reader's own zone, as an ISO calendar date. */
export const today = (): string => Temporal.Now.plainDateISO().toString();
