import * as z from 'zod/mini';
import { day, domain, text, ulid } from './command-parts.ts';
import { DRAFT_COMMAND } from './drafting/draft-command.ts';

/** Commands about requests: drafting them, and what happens to them. */
export const CASE_COMMANDS = [
  DRAFT_COMMAND,
  z.object({ command: z.literal('restore-draft'), case: ulid }),
  z.object({
    command: z.literal('save-identity'),
    shop: domain,
    name: text(200),
    email: text(254),
    customerNumber: text(100),
    phone: z.optional(text(40)),
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
    date: day,
    note: text(4_000),
  }),
] as const;
