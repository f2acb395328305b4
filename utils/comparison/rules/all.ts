import type { RuleId } from '../model.ts';
import type { ComparisonRule } from '../rule.ts';
import { beforeChoice } from './before-choice.ts';
import { categoryMismatch } from './category-mismatch.ts';
import { classLifetime } from './class-lifetime.ts';
import { contradictoryRow } from './contradictory-row.ts';
import { declaredLifetime } from './declared-lifetime.ts';
import { denial } from './denial.ts';
import { forcedAcceptance } from './forced-acceptance.ts';
import { genericRetention } from './generic-retention.ts';
import { hiddenThirdParty } from './hidden-third-party.ts';
import { jointController } from './joint-controller.ts';
import { longTracker } from './long-tracker.ts';
import { mayWords } from './may-words.ts';
import { missingItems } from './missing-items.ts';
import { nationalId } from './national-id.ts';
import { noContact } from './no-contact.ts';
import { oldClauses } from './old-clauses.ts';
import { oldPolicy } from './old-policy.ts';
import { outdatedLaw } from './outdated-law.ts';
import { privacyShield } from './privacy-shield.ts';
import { recipient } from './recipient.ts';
import { sessionOrLasting } from './session-or-lasting.ts';
import { sourcesDisagree } from './sources-disagree.ts';
import { staleDeclaration } from './stale-declaration.ts';
import { staysInside } from './stays-inside.ts';
import { storageExpiry } from './storage-expiry.ts';
import { transferUntold } from './transfer-untold.ts';
import { unclearText } from './unclear-text.ts';
import { undeclared } from './undeclared.ts';
import { unexplainedDecision } from './unexplained-decision.ts';
import { unnamedSources } from './unnamed-sources.ts';
import { uselessWayOut } from './useless-way-out.ts';
import { versionChange } from './version-change.ts';

/** Every rule by its id. */
export const COMPARISON_RULES: Readonly<Record<RuleId, ComparisonRule>> = {
  C1: declaredLifetime,
  C2: classLifetime,
  C3: sessionOrLasting,
  C4: storageExpiry,
  C5: longTracker,
  C6: undeclared,
  C7: categoryMismatch,
  C8: contradictoryRow,
  C9: beforeChoice,
  C10: staleDeclaration,
  R1: recipient,
  R2: denial,
  R3: jointController,
  R4: hiddenThirdParty,
  T1: transferUntold,
  T2: privacyShield,
  T3: oldClauses,
  T4: staysInside,
  L1: outdatedLaw,
  L2: uselessWayOut,
  L3: oldPolicy,
  N1: missingItems,
  N2: unnamedSources,
  N3: genericRetention,
  N4: mayWords,
  N5: forcedAcceptance,
  N6: nationalId,
  N7: unexplainedDecision,
  N8: noContact,
  N9: unclearText,
  S1: sourcesDisagree,
  V1: versionChange,
};
