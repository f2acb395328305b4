import { readAuthorities } from './authority.ts';
import { readContacts } from './contacts.ts';
import { readController } from './controller.ts';
import { readCookieLifetimes } from './cookie-lifetimes.ts';
import { readCookies } from './cookies.ts';
import { readDataCategories } from './data-categories.ts';
import { readLegalBases } from './legal-bases.ts';
import { readOptOut } from './opt-out.ts';
import { readPurposes } from './purposes.ts';
import { readRecipientCategories } from './recipient-categories.ts';
import { readRecipients } from './recipients.ts';
import { readRetention } from './retention.ts';
import { readRights } from './rights.ts';
import type { Rule } from './rule.ts';
import { readTransfers } from './transfers.ts';
import { readUpdated } from './updated.ts';

/** Every rule, those first whose claims others look at. */
export const RULES: readonly Rule[] = [
  readController,
  readContacts,
  readUpdated,
  readCookies,
  readCookieLifetimes,
  readRecipients,
  readRecipientCategories,
  readRights,
  readTransfers,
  readOptOut,
  readDataCategories,
  readPurposes,
  readLegalBases,
  readRetention,
  readAuthorities,
];
