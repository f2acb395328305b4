/**
 * In: a place, a right, the moment of receipt and what happened since. Out: the legal dates, each reading of them, the
 * authorities to turn to, and the reasons with their sources.
 * Promises: pure; no clock but the one passed in; never one date where the law has two; errors are values.
 */
export * from './authorities.ts';
export * from './authorities-for.ts';
export { type ClosedDay, calendarOf, calendarYears, type Reach, type WorkCalendar } from './calendar.ts';
export { computeDeadline } from './compute-deadline.ts';
export { deadlineFor, type RequestReceived } from './deadline-for.ts';
export type { Holiday } from './holidays-in-year.ts';
export { type LawVersion, lawVersion } from './law-version.ts';
export * from './model.ts';
export { type Place, parsePlace } from './place.ts';
export * from './places-on-file.ts';
export * from './region-of-address.ts';
export * from './regions.ts';
export { type ArticleForm, sayArticle } from './say-article.ts';
export { sayReference } from './say-reference.ts';
export { type StepLanguage, sayStep } from './say-step.ts';
