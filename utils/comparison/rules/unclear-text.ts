import { saidBy } from '../claims.ts';
import { finding } from '../finding.ts';
import type { Ground } from '../ground.ts';
import type { Finding, Said } from '../model.ts';
import { saidAt } from '../statements.ts';
import { findBrokenReference } from '../text/find-broken-reference.ts';
import { findResidue } from '../text/find-residue.ts';

/**
 * N9: what makes a text hard to follow (Article 12(1)): gaps of a template that nobody filled in, a reference to a section
 * that is not there, and two names for the company that is responsible.
 */
export function unclearText(ground: Ground): Finding[] {
  const residue = firstIn(ground, findResidue);
  const reference = firstIn(ground, findBrokenReference);
  return [
    ...(residue
      ? [
          finding('N9', {
            subject: 'policy:residue',
            verdict: 'differs',
            said: residue,
            message: 'template-residue',
          }),
        ]
      : []),
    ...(reference
      ? [
          finding('N9', {
            subject: 'policy:reference',
            verdict: 'differs',
            said: reference,
            message: 'broken-reference',
          }),
        ]
      : []),
    ...twoNames(ground),
  ];
}

function firstIn(ground: Ground, find: typeof findBrokenReference): Said | null {
  for (const policy of ground.policies) {
    const found = policy.kind === 'declaration' ? null : find(policy.reading.text, policy.reading.language);
    if (found) return saidAt(policy, found);
  }
  return null;
}

/** Names that are surely the controller's and mean two companies; a short form of the other name is the same. */
function twoNames(ground: Ground): Finding[] {
  const names = ground.affirmed('controller.name').filter(({ claim }) => claim.confidence === 'sure');
  const [first] = names;
  const other = first && names.find(({ claim }) => !isSame(claim.value, first.claim.value, ground));
  if (!first || !other) return [];
  return [
    finding('N9', {
      subject: 'policy:controller-names',
      verdict: 'differs',
      said: saidBy(first),
      beside: saidBy(other),
      message: 'two-controllers',
      params: { name: first.claim.value, other: other.claim.value },
    }),
  ];
}

function isSame(a: string, b: string, { sameCompany }: Ground): boolean {
  const [left, right] = [plain(a), plain(b)];
  return left.includes(right) || right.includes(left) || sameCompany(a, b);
}

const plain = (name: string): string => name.toLowerCase().replace(/[^\p{L}\p{N}]/gu, '');
