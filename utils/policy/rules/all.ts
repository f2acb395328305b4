import { readAuthorities } from './authority.ts';
import { readAutomatedDecisions } from './automated-decisions.ts';
import { readConsentMeans } from './consent-means.ts';
import { readContacts } from './contacts.ts';
import { readController } from './controller.ts';
import { readCookieLifetimes } from './cookie-lifetimes.ts';
import { readCookies } from './cookies.ts';
import { readDataCategories } from './data-categories.ts';
import { readDataRequired } from './data-required.ts';
import { readDataSale } from './data-sale.ts';
import { readDataSources } from './data-sources.ts';
import { readLegalBases } from './legal-bases.ts';
import { readMinors } from './minors.ts';
import { readOptOut } from './opt-out.ts';
import { readOtherControllers } from './other-controllers.ts';
import { readPolicyChanges } from './policy-changes.ts';
import { readPurposes } from './purposes.ts';
import { readRecipientCategories } from './recipient-categories.ts';
import { readRecipients } from './recipients.ts';
import { readRetention } from './retention.ts';
import { readRights } from './rights.ts';
import type { Rule } from './rule.ts';
import { readTransferCopy } from './transfer-copy.ts';
import { readTransfers } from './transfers.ts';
import { readUpdated } from './updated.ts';

/** Every rule, those first whose claims others look at. */
export const RULES: readonly Rule[] = [
  readController,
  readOtherControllers,
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
  readDataSources,
  readDataRequired,
  readDataSale,
  readAutomatedDecisions,
  readConsentMeans,
  readTransferCopy,
  readPolicyChanges,
  readMinors,
];
