import * as z from 'zod/mini';
import { DISMISSAL_REASONS } from '../../comparison/dismissal.ts';
import { domain, type OneOf, text } from '../command-parts.ts';

/** Rule and subject; the subject of a changed document holds its address. */
const key = text(2_500);

/** What the customer says of a finding. */
export const FINDING_COMMANDS = {
  'dismiss-finding': () => ({ shop: domain, key, reason: z.enum(DISMISSAL_REASONS), note: text(500) }),
  'restore-finding': () => ({ shop: domain, key }),
};

export type FindingCommand = OneOf<typeof FINDING_COMMANDS>;
