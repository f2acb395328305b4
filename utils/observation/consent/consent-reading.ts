import type { ConsentSignal } from '../model.ts';

/** What a source says was allowed, before it is known when it said so. */
export type ConsentReading = Omit<ConsentSignal, 'at'>;

/** The status of a source that states what is allowed and has no word for how it came about. */
export const STATED = 'stated';
