import type { Claim } from '../../utils/policy/model.ts';
import type { Words } from '../ui/words.tsx';

/** A claim's value in a few words. */
export function claimValue(claim: Claim, { duration, date }: Words): string {
  const range = ({ minSeconds, maxSeconds }: { minSeconds: number; maxSeconds: number }): string =>
    `${duration(minSeconds)} – ${duration(maxSeconds)}`;
  switch (claim.kind) {
    case 'policy.updated':
      return date(claim.value);
    case 'recipient':
    case 'complaint.authority':
    case 'cookie':
      return claim.value.name;
    case 'recipient.category':
      return claim.value.category;
    case 'cookie.lifetime':
      return range(claim.value);
    case 'retention':
      return 'criteria' in claim.value ? claim.value.criteria : range(claim.value);
    case 'transfer':
      return claim.value.mechanism;
    case 'right':
      return claim.value.article;
    case 'consent.optOut':
      return claim.value.means;
    case 'data.category':
    case 'purpose':
      return claim.value.text;
    case 'legalBasis':
      return claim.value.article ?? claim.value.text ?? '';
    default:
      return claim.value;
  }
}
