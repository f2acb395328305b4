/**
 * In: what the browser reported, as it reported it. Out: journal events without values, and what they add up to.
 * Promises: pure; the same events in any order give the same reading; no cookie value ever leaves this room.
 */
export * from './bounds.ts';
export * from './choice-moment.ts';
export { JAR_LIMIT_SECONDS } from './cookie-sightings.ts';
export * from './from-cookie-jar.ts';
export * from './from-web-request.ts';
export * from './merge-sightings.ts';
export * from './model.ts';
export * from './parse-set-cookie.ts';
export type { VisitContext } from './placed.ts';
export * from './reduce-visit.ts';
export * from './strip-url.ts';
