import * as z from 'zod/mini';
import { idText, index, words } from '../backup/shape-parts.ts';

/**
 * Which edit a row is: the number of edits its author knew of, and the author. Of two edits the greater number holds, and
 * of two of one number that of the greater name: never what a clock says. Null: the number of the segment, by its author.
 */
const stampParts = z.tuple([index, words(26)]);
export const stampShape = z.nullable(stampParts);
export type EditStamp = z.infer<typeof stampParts>;
export type Stamp = z.infer<typeof stampShape>;

/** What was forgotten, so that it does not come back: a mark that tests a name, and does not tell it. */
const forgottenShape = z.object({
  salt: z.string().check(z.regex(/^[0-9a-f]{32}$/)),
  mark: z.string().check(z.regex(/^[0-9a-f]{64}$/)),
  /** The machine that forgot, and the number of the segment in which it says so; 0 before it does. */
  by: idText,
  at: index,
});
export type Forgotten = z.infer<typeof forgottenShape>;

const MOST_FORGOTTEN = 20_000;
const MOST_MACHINES = 1_000;

/** What a segment says of itself, beside what every backup says. */
export const segmentShape = z.object({
  machine: idText,
  sequence: index,
  /** Whether it holds all its author has, rather than what is new since the one before. */
  all: z.boolean(),
  clock: index,
  /** What its author had taken in of the others: the number of the last segment, by machine. */
  heard: z.record(idText, index).check(z.refine((heard) => Object.keys(heard).length <= MOST_MACHINES)),
  forgotten: z.array(forgottenShape).check(z.maxLength(MOST_FORGOTTEN)),
});
export type SegmentHead = z.infer<typeof segmentShape>;
