import * as z from 'zod/mini';
import { domain, text, ulid } from './command-parts.ts';

const date = z.string().check(
  z.regex(/^\d{4}-\d{2}-\d{2}$/),
  z.refine((text) => !Number.isNaN(Date.parse(text)) && new Date(text).toISOString().startsWith(text)),
);
const right = z.enum(['15']);
const language = z.enum(['en', 'fi', 'sv', 'de']);

/** Commands about requests: drafting them, and what happens to them. */
export const CASE_COMMANDS = [
  z.object({ command: z.literal('draft-request'), shop: domain, right, language: z.optional(language) }),
  z.object({
    command: z.literal('save-identity'),
    shop: domain,
    name: text(200),
    email: text(254),
    customerNumber: text(100),
  }),
  z.object({
    command: z.literal('record-event'),
    case: ulid,
    type: z.enum([
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
      'corrected',
    ]),
    date,
    note: text(4_000),
  }),
] as const;
