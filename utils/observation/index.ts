/**
 * In: what the browser reported, as it reported it. Out: journal events without values, and what they add up to.
 * Promises: pure; the same events in any order give the same reading; no cookie value ever gets past `sealEvent`.
 */
export * from './bounds.ts';
export * from './choice-moment.ts';
export { choicesOf } from './consent/choices.ts';
export { consentFromRequest } from './consent/consent-from-request.ts';
export type { ConsentReading } from './consent/consent-reading.ts';
export { consentRecord } from './consent/consent-record.ts';
export { cookieRefusal } from './cookie-refusal.ts';
export { hasLeft, JAR_LIMIT_SECONDS } from './cookie-row.ts';
export * from './from-cookie-jar.ts';
export * from './from-web-request.ts';
export * from './merge-sightings.ts';
export * from './model.ts';
export * from './parse-set-cookie.ts';
export * from './personal-marks.ts';
export type { VisitContext } from './placed.ts';
export * from './reduce-visit.ts';
export * from './seal-event.ts';
export * from './sighting-changes.ts';
export * from './strip-url.ts';
export * from './value-mark.ts';
