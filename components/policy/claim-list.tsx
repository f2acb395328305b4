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
  const values = [
    ...new Set(claims.filter(({ polarity }) => polarity === 'affirmed').map((claim) => claimValue(claim, words))),
  ];
  return (
    <details>
      <summary className="flex justify-between gap-4 py-1.5">
        <span className="shrink-0 text-soft">{words.t(`policy.claim.${kind}`)}</span>
        <span className="line-clamp-2 text-right">{values.filter(Boolean).join(', ') || '–'}</span>
      </summary>
      <ul className="m-0 list-none space-y-2 p-0 pb-2">
        {claims.map((claim) => (
          <li key={`${claim.start} ${claim.end} ${claimValue(claim, words)}`} className="border-rule border-l-2 pl-3">
            <span className={claim.polarity === 'affirmed' ? '' : 'line-through'}>{claimValue(claim, words)}</span>
            <blockquote className="m-0 font-serif text-soft">
              <q>{claim.quote}</q>
            </blockquote>
          </li>
        ))}
      </ul>
    </details>
  );
}
