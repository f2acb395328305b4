import * as z from 'zod/mini';
import { domain, type OneOf, text, ulid } from '../command-parts.ts';
import { draftFields } from '../drafting/draft-command.ts';
import { recordEventFields } from './record-event-order.ts';

/** Commands about requests: drafting them, and what happens to them. */
export const CASE_COMMANDS = {
  'draft-request': draftFields,
  'restore-draft': () => ({ case: ulid }),
  'save-identity': () => ({
    shop: domain,
    name: text(200),
    email: text(254),
    customerNumber: text(100),
    phone: z.optional(text(40)),
  }),
  'record-event': recordEventFields,
};

export type CaseCommand = OneOf<typeof CASE_COMMANDS>;
