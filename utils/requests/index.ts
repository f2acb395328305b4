/**
 * In: what a policy and a profile say about the controller, who the customer is, what was seen. Out: letters, channels, cases.
 * Promises: pure; every demand has its article; nothing is sent; a case's state is computed from its events alone.
 */
export * from './cases/calendar-entries.ts';
export * from './cases/calendar-file.ts';
export * from './cases/calendar-links.ts';
export { controllerAt, placeTold } from './cases/case-place.ts';
export * from './cases/case-state.ts';
export * from './cases/events-in-force.ts';
export * from './cases/what-moved.ts';
export { GRAVE } from './channels/address-warnings.ts';
export { clipboardText } from './channels/clipboard-text.ts';
export * from './channels/contact-for.ts';
export * from './channels/form-steps.ts';
export { isAddress } from './channels/is-address.ts';
export * from './channels/list-channels.ts';
export * from './channels/print-letter.ts';
export * from './channels/webmail-links.ts';
export * from './choose-channel.ts';
export * from './compose-letter.ts';
export * from './controller-of.ts';
export * from './letter-details.ts';
export * from './letter-model.ts';
export { citeFinding } from './letters/cite-finding.ts';
export { groundsInLetter } from './letters/grounds-in-letter.ts';
export * from './letters/letter-catalogue.ts';
export { letterLaw } from './letters/letter-law.ts';
export type { LetterRequest } from './letters/letter-request.ts';
export { maskValue } from './letters/mask-value.ts';
export * from './model.ts';
export * from './shop-profile.ts';
export * from './write-eml.ts';
