import type { Claim, ClaimKind } from '../../utils/policy/model.ts';
import { useWords, type Words } from '../ui/words.tsx';
import { claimValue } from './claim-value.ts';

/** Order in which people ask. */
const ORDER: readonly ClaimKind[] = [
  'controller.name',
  'controller.businessId',
  'controller.address',
  'contact.email',
  'contact.phone',
  'dpo.name',
  'dpo.email',
  'policy.updated',
  'recipient',
  'recipient.category',
  'cookie.lifetime',
  'cookie',
  'retention',
  'transfer',
  'right',
  'consent.optOut',
  'complaint.authority',
  'legalBasis',
  'purpose',
  'data.category',
];

/** What the shop says, subject by subject; each unfolds to the shop's own words. */
export function ClaimList({ claims }: { claims: readonly Claim[] }) {
  const words = useWords();
  const byKind = Map.groupBy(claims, ({ kind }) => kind);
  return (
    <ul className="m-0 list-none divide-y divide-dashed divide-rule p-0 text-sm">
      {ORDER.filter((kind) => byKind.has(kind)).map((kind) => (
        <li key={kind}>
          <Subject kind={kind} claims={byKind.get(kind) ?? []} words={words} />
        </li>
      ))}
    </ul>
  );
}

function Subject({ kind, claims, words }: { kind: ClaimKind; claims: readonly Claim[]; words: Words }) {
  const affirmed = claims.filter(({ polarity }) => polarity === 'affirmed');
  const values = [...new Set(affirmed.map((claim) => claimValue(claim, words)))].filter(Boolean);
  return (
    <details>
      <summary className="flex justify-between gap-4 py-1.5">
        <span className="w-2/5 shrink-0 text-soft">{words.t(`policy.claim.${kind}`)}</span>
        <span className="line-clamp-2 text-right">{values.join(', ') || '–'}</span>
      </summary>
      <ul className="m-0 list-none space-y-2 p-0 pb-2">
        {unlike(claims).map((claim) => (
          <li key={`${claim.start} ${claim.end} ${claimValue(claim, words)}`} className="border-rule border-l-2 pl-3">
            {claimValue(claim, words)}
            {claim.polarity !== 'affirmed' && (
              <span className="text-unsure"> ({words.t(`policy.polarity.${claim.polarity}`)})</span>
            )}
            <blockquote className="m-0 font-serif text-soft">
              <q>{claim.quote}</q>
            </blockquote>
          </li>
        ))}
      </ul>
    </details>
  );
}

/** Two documents that say the same in the same words say it once. */
const unlike = (claims: readonly Claim[]): Claim[] => [
  ...new Map(claims.map((claim) => [JSON.stringify([claim.value, claim.quote, claim.polarity]), claim])).values(),
];
