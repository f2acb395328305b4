import * as z from 'zod/mini';
import { day, text, ulid } from '../command-parts.ts';

const TYPES = [
  'sent',
  'bounced',
  'delivered',
  'form-confirmed',
  'acknowledged',
  'identity-asked',
  'identity-given',
  'identity-contested',
  'clarification-asked',
  'clarification-given',
  'fee-asked',
  'fee-paid',
  'extended',
  'partly-answered',
  'answered',
  'refused',
  'erasure-confirmed',
  'withdrawn',
  'reminded',
  'complained',
  'authority-acknowledged',
  'settlement-proposed',
  'decided',
  'closed',
  'place-told',
  'corrected',
] as const;

const attachment = () =>
  z.object({
    name: text(255),
    type: text(127),
    bytes: z.number().check(z.int(), z.nonnegative(), z.maximum(2 ** 40)),
    hash: z.string().check(z.regex(/^sha256-[0-9a-f]{64}$/)),
  });

const place = () => z.string().check(z.regex(/^[A-Z]{2,3}(-[A-Z0-9]{1,4}){0,2}$/));

/** What the command that records what happened to a request may carry, each within bounds. */
export const recordEventFields = () => ({
  case: ulid,
  type: z.enum(TYPES),
  date: day,
  note: text(4_000),
  attachments: z.optional(z.array(attachment()).check(z.maxLength(20))),
  voids: z.optional(ulid),
  channel: z.optional(text(40).check(z.regex(/^[a-z0-9-]+$/))),
  reasons: z.optional(z.boolean()),
  appealBy: z.optional(day),
  authority: z.optional(place()),
  place: z.optional(place()),
});
