import { isMessageKey } from '../../utils/i18n/index.ts';
import type { Claim } from '../../utils/policy/model.ts';
import type { Words } from '../ui/words.tsx';

/** A claim's value in a few words. */
export function claimValue(claim: Claim, { t, duration, date }: Words): string {
  /** Codes of the reader's lexicon have words; one that has none yet is shown as it is. */
  const worded = (group: string, code: string): string => {
    const key = `policy.value.${group}.${code}`;
    return isMessageKey(key) ? t(key) : code;
  };
  const range = ({ minSeconds, maxSeconds }: { minSeconds: number; maxSeconds: number }): string =>
    minSeconds === maxSeconds ? duration(maxSeconds) : `${duration(minSeconds)} – ${duration(maxSeconds)}`;
  switch (claim.kind) {
    case 'policy.updated':
      return date(claim.value);
    case 'recipient':
    case 'complaint.authority':
    case 'cookie':
      return claim.value.name;
    case 'recipient.category':
      return worded('recipient', claim.value.category);
    case 'cookie.lifetime':
      return range(claim.value);
    case 'retention':
      return 'criteria' in claim.value ? claim.value.criteria : range(claim.value);
    case 'transfer':
      return worded('transfer', claim.value.mechanism);
    case 'right':
      return worded('right', claim.value.article);
    case 'consent.optOut':
      return worded('optOut', claim.value.means);
    case 'data.category':
    case 'purpose':
      return claim.value.text;
    case 'legalBasis':
      return claim.value.article ? worded('basis', claim.value.article) : (claim.value.text ?? '');
    default:
      return claim.value;
  }
}
