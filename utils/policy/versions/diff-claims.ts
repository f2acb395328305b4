import type { Claim } from '../model.ts';

/** What a new version claims that the old one did not, and the other way round. */
export interface ClaimChanges {
  added: Claim[];
  removed: Claim[];
  changed: { before: Claim; after: Claim }[];
}

/**
 * Matches the claims of two versions: those that say the same are left out; those about the same thing (the same
 * cookie, right, recipient, or the one controller) but with another value or polarity have changed.
 */
export function diffClaims(before: readonly Claim[], after: readonly Claim[]): ClaimChanges {
  const old = unlike(before);
  const now = unlike(after);
  const gone = [...old].flatMap(([key, claim]) => (now.has(key) ? [] : [claim]));
  const fresh = [...now].flatMap(([key, claim]) => (old.has(key) ? [] : [claim]));
  const bySubject = Map.groupBy(gone, subjectOf);
  const changed: ClaimChanges['changed'] = [];
  const added: Claim[] = [];
  for (const claim of fresh) {
    const earlier = bySubject.get(subjectOf(claim))?.shift();
    if (earlier) changed.push({ before: earlier, after: claim });
    else added.push(claim);
  }
  const matched = new Set(changed.map((pair) => pair.before));
  return { added, removed: gone.filter((claim) => !matched.has(claim)), changed };
}

/** One claim for each thing said, wherever and how often the text says it. */
const unlike = (claims: readonly Claim[]): Map<string, Claim> =>
  new Map(claims.map((claim) => [JSON.stringify([claim.kind, claim.polarity, comparable(claim)]), claim]));

/** The value without the words it was read from: a reworded sentence that says the same has not changed. */
function comparable(claim: Claim): unknown {
  if (typeof claim.value === 'string') return claim.value;
  const { text, ...value } = claim.value as Record<string, unknown>;
  // Where the words are all there is, they are the value.
  return Object.values(value).some((part) => part !== null) ? value : text;
}

/** What a claim is about; claims without a subject of their own are about the one of their kind. */
function subjectOf(claim: Claim): string {
  switch (claim.kind) {
    case 'cookie':
    case 'recipient':
    case 'complaint.authority':
      return `${claim.kind} ${claim.value.name}`;
    case 'right':
    case 'legalBasis':
      return `${claim.kind} ${claim.value.article}`;
    case 'retention':
      return `${claim.kind} ${claim.value.subject}`;
    case 'cookie.lifetime':
      return `${claim.kind} ${claim.value.scope} ${claim.value.storage.join()}`;
    case 'transfer':
      return `${claim.kind} ${claim.value.mechanism} ${claim.value.country}`;
    case 'recipient.category':
    case 'data.category':
      return `${claim.kind} ${claim.value.category}`;
    case 'purpose':
      return `${claim.kind} ${claim.value.purpose}`;
    case 'consent.optOut':
      return `${claim.kind} ${claim.value.means}`;
    case 'contact.email':
    case 'contact.phone':
      return `${claim.kind} ${claim.value}`;
    case 'data.source':
      return `${claim.kind} ${claim.value.source}`;
    case 'data.required':
      return `${claim.kind} ${claim.value.basis}`;
    case 'automatedDecision':
      return `${claim.kind} ${claim.value.what}`;
    case 'consent.means':
      return `${claim.kind} ${claim.value.means}`;
    default:
      return claim.kind;
  }
}
