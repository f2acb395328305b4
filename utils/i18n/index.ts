/**
 * In: message keys and plain values. Out: sentences, dates and lengths of time in the reader's language.
 * Promises: no sentence is put together from pieces; plurals and dates follow the language through Intl.
 */
export * from './doubt-words.ts';
export * from './finding-words.ts';
export * from './format.ts';
export * from './languages.ts';
export * from './message-key.ts';
export * from './refutation-words.ts';
export * from './translate.ts';
export * from './words.ts';
