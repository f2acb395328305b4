import * as z from 'zod/mini';
import { domain, type OneOf, ulid } from '../command-parts.ts';

/** What is to be forgotten: one shop, one request, or all there is. */
const forgetScope = () =>
  z.discriminatedUnion('what', [
    z.object({ what: z.literal('shop'), shop: domain }),
    z.object({ what: z.literal('case'), case: ulid }),
    z.object({ what: z.literal('everything') }),
  ]);

export type ForgetScope = z.infer<ReturnType<typeof forgetScope>>;

/** Commands about the history as a whole. */
export const KEEP_COMMANDS = {
  'storage-health': () => ({}),
  'reopen-history': () => ({}),
  'acknowledge-loss': () => ({}),
  forget: () => ({ scope: forgetScope() }),
  'show-badge': () => ({ on: z.boolean() }),
};

export type KeepCommand = OneOf<typeof KEEP_COMMANDS>;
