/**
 * In: claims with quotations and attributed sightings. Out: findings, each with both sides and a graded verdict.
 * Promises: pure; agreement is reported as willingly as difference; what is only likely is never stated as fact.
 */
export * from './by-correction.ts';
export * from './choice-states.ts';
export * from './compare.ts';
export * from './declared-ranges.ts';
export * from './dismissal.ts';
export * from './erasure-check.ts';
export * from './model.ts';
export * from './request-for.ts';
export * from './rule-facts.ts';
