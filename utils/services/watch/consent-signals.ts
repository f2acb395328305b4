import { type ConsentReading, consentFromRequest, consentRecord, type RawEvent } from '../../observation/index.ts';

const signals = (readings: readonly ConsentReading[], at: number): RawEvent[] =>
  readings.map((reading) => ({ type: 'consent-signal', at, ...reading }));

/** What a request tells its receiver of the customer's choice. The address is read whole and not kept. */
export const signalsInRequest = (url: string, at: number): RawEvent[] => signals(consentFromRequest(url), at);

/** What a consent record that comes with an answer says; scripts cannot read those marked HttpOnly. */
export function signalsInCookies(events: readonly RawEvent[]): RawEvent[] {
  return events.flatMap((event) => {
    if (event.type !== 'set-cookie') return [];
    const reading = consentRecord(event.cookie.name, event.cookie.value);
    return reading ? signals([reading], event.at) : [];
  });
}
