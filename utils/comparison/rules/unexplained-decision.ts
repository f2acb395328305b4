import { type Sourced, saidBy } from '../claims.ts';
import { wasReached } from '../contacts.ts';
import { readingDoubt } from '../doubts.ts';
import { finding } from '../finding.ts';
import type { Ground } from '../ground.ts';
import type { Finding } from '../model.ts';
import { mentions } from '../statements.ts';
import { companiesOf, someOf } from '../tracking.ts';

/**
 * N7: credit is decided on, by what the shop says or by a credit provider at work, and nothing is told of automated
 * decisions (Articles 13(2)(f) and 22). Any word of automated decisions or of Article 22 is enough.
 */
export function unexplainedDecision(ground: Ground): Finding[] {
  const read = ground.policies.some(({ kind, reading }) => kind === 'privacy' && reading.language !== 'und');
  const lenders = ground.hosts.filter(
    (host) => host.attribution.category === 'credit' && host.attribution.confidence === 'sure' && wasReached(host),
  );
  const by = creditTold(ground);
  if (!read || (!by && lenders.length === 0)) return [];
  if (isExplained(ground)) return [];
  const doubt = readingDoubt(ground);
  return [
    finding('N7', {
      subject: 'policy:credit-decision',
      verdict: doubt ? 'cannot-tell' : 'not-mentioned',
      ...(doubt ? { doubt } : {}),
      said: by ? saidBy(by) : null,
      events: lenders.flatMap((host) => host.evidence.slice(0, 2)),
      message: lenders.length > 0 ? 'lender-unexplained' : 'credit-unexplained',
      params: { companies: someOf(companiesOf(lenders)), count: companiesOf(lenders).length },
    }),
  ];
}

/** Any word of automated decisions, stated or denied, or of the right not to be subject to one. */
const isExplained = (ground: Ground): boolean =>
  mentions(ground, ['automated']) ||
  ground.claims('automatedDecision').length > 0 ||
  ground.affirmed('right').some(({ claim }) => claim.value.article === '22');

/** Where the shop says that credit is decided on: a purpose, credit data, or a recipient that gives credit. */
function creditTold(ground: Ground): Sourced | undefined {
  const firm = (source: Sourced): boolean => source.claim.confidence !== 'weak';
  return [
    ...ground.affirmed('purpose').filter(({ claim }) => claim.value.purpose === 'credit'),
    ...ground.affirmed('data.category').filter(({ claim }) => claim.value.category === 'credit'),
    ...ground.affirmed('recipient').filter(({ claim }) => claim.value.role === 'credit'),
    ...ground.affirmed('recipient.category').filter(({ claim }) => claim.value.category === 'credit'),
  ].find(firm);
}
