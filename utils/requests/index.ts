/**
 * In: what a policy and a profile say about the controller, who the customer is, what was seen. Out: letters, channels, cases.
 * Promises: pure; every demand has its article; nothing is sent; a case's state is computed from its events alone.
 */
export * from './case-state.ts';
export * from './choose-channel.ts';
export * from './compose-letter.ts';
export * from './controller-of.ts';
export * from './letter-data.ts';
export * from './model.ts';
export * from './shop-profile.ts';
export * from './write-eml.ts';
