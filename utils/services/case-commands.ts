import * as z from 'zod/mini';
import { domain, text } from './command-parts.ts';
import { recordEventOrder } from './record-event-order.ts';

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
  recordEventOrder,
] as const;
