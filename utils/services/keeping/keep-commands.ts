import * as z from 'zod/mini';
import { domain, ulid } from '../command-parts.ts';

/** What is to be forgotten: one shop, one request, or all there is. */
export const forgetScope = z.discriminatedUnion('what', [
  z.object({ what: z.literal('shop'), shop: domain }),
  z.object({ what: z.literal('case'), case: ulid }),
  z.object({ what: z.literal('everything') }),
]);

/** Commands about the history as a whole. */
export const KEEP_COMMANDS = [
  z.object({ command: z.literal('storage-health') }),
  z.object({ command: z.literal('reopen-history') }),
  z.object({ command: z.literal('acknowledge-loss') }),
  z.object({ command: z.literal('forget'), scope: forgetScope }),
  z.object({ command: z.literal('show-badge'), on: z.boolean() }),
] as const;
