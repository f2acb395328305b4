import * as z from 'zod/mini';
import { domain, text, ulid } from '../command-parts.ts';
import { DRAFT_COMMAND } from '../drafting/draft-command.ts';
import { recordEventOrder } from './record-event-order.ts';

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
  recordEventOrder,
] as const;
