import { readAuthorities } from './contacts/authority.ts';
import { readContacts } from './contacts/contacts.ts';
import { readController } from './controller/controller.ts';
import { readOtherControllers } from './controller/other-controllers.ts';
import { readCookieLifetimes } from './cookies/cookie-lifetimes.ts';
import { readCookies } from './cookies/cookies.ts';
import { readMinors } from './minors.ts';
import { readDataCategories } from './personal-data/data-categories.ts';
import { readDataRequired } from './personal-data/data-required.ts';
import { readDataSale } from './personal-data/data-sale.ts';
import { readDataSources } from './personal-data/data-sources.ts';
import { readPolicyChanges } from './policy-changes.ts';
import { readLegalBases } from './purposes/legal-bases.ts';
import { readPurposes } from './purposes/purposes.ts';
import { readRecipientCategories } from './recipients/recipient-categories.ts';
import { readRecipients } from './recipients/recipients.ts';
import { readRetention } from './retention/retention.ts';
import { readAutomatedDecisions } from './rights/automated-decisions.ts';
import { readConsentMeans } from './rights/consent-means.ts';
import { readOptOut } from './rights/opt-out.ts';
import { readRights } from './rights/rights.ts';
import type { Rule } from './rule.ts';
import { readTransferCopy } from './transfers/transfer-copy.ts';
import { readTransfers } from './transfers/transfers.ts';
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
