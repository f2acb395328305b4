import type { Claim, ClaimKind } from '../../utils/policy/model.ts';
import { useWords, type Words } from '../ui/words.tsx';

/** Order in which people ask. */
const ORDER: readonly ClaimKind[] = [
  'controller.name', 'controller.businessId', 'controller.address', 'contact.email', 'contact.phone', 'dpo.name', 'dpo.email',
  'policy.updated', 'recipient', 'recipient.category', 'cookie.lifetime', 'cookie', 'retention', 'transfer', 'right',
  'consent.optOut', 'complaint.authority', 'legalBasis', 'purpose', 'data.category',
];

/** What the shop says, claim by claim, each with its own words one click away. */
export function ClaimList({ claims }: { claims: readonly Claim[] }) {
  const words = useWords();
  const sorted = claims.toSorted((a, b) => ORDER.indexOf(a.kind) - ORDER.indexOf(b.kind) || a.start - b.start);
  return (
    <ul className="m-0 list-none divide-y divide-dashed divide-rule p-0 text-sm">
      {sorted.map((claim) => (
        <li key={`${claim.kind} ${claim.start} ${claim.end} ${claimValue(claim, words)}`}>
          <details>
            <summary className="flex justify-between gap-3 py-1">
              <span className="text-soft">{claimLabel(claim, words)}</span>
              <span className={`text-right ${claim.polarity === 'affirmed' ? '' : 'line-through'}`}>{claimValue(claim, words)}</span>
            </summary>
            <blockquote className="m-0 mb-2 border-rule border-l-2 pl-3 font-serif">
              <q>{claim.quote}</q>
            </blockquote>
          </details>
        </li>
      ))}
    </ul>
  );
}

const claimLabel = (claim: Claim, { t }: Words): string =>
  t(`policy.claim.${claim.kind}`, claim.kind === 'right' ? { article: claim.value.article } : {});

function claimValue(claim: Claim, { duration, date }: Words): string {
  switch (claim.kind) {
    case 'policy.updated':
      return date(claim.value);
    case 'recipient':
      return claim.value.name;
    case 'recipient.category':
      return claim.value.category;
    case 'cookie.lifetime':
      return `${duration(claim.value.minSeconds)} – ${duration(claim.value.maxSeconds)}`;
    case 'cookie':
      return claim.value.name;
    case 'retention':
      return 'criteria' in claim.value ? claim.value.criteria : `${duration(claim.value.minSeconds)} – ${duration(claim.value.maxSeconds)}`;
    case 'transfer':
      return claim.value.mechanism;
    case 'right':
      return claim.value.how ?? '';
    case 'complaint.authority':
      return claim.value.name;
    case 'consent.optOut':
      return claim.value.means;
    case 'data.category':
      return claim.value.text;
    case 'purpose':
      return claim.value.text;
    case 'legalBasis':
      return claim.value.article ?? claim.value.text ?? '';
    default:
      return claim.value;
  }
}
