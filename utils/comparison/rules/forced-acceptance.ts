import { saidBy } from '../claims.ts';
import { finding } from '../finding.ts';
import type { Ground } from '../ground.ts';
import type { Finding, Said } from '../model.ts';
import { statements } from '../statements.ts';

/**
 * N5: using the shop taken for consent, or accepting the policy or cookies made a condition (Articles 4(11) and 7(4),
 * C-673/17). A sentence with a "not" in it says the opposite or something else.
 */
export function forcedAcceptance(ground: Ground): Finding[] {
  return (['consent-by-use', 'acceptance-forced'] as const).flatMap((list) => {
    const said = statements(ground, list, ['not'])[0]?.said ?? takenForConsent(list, ground);
    if (!said) return [];
    return [finding('N5', { subject: `policy:${list}`, verdict: 'differs', said, message: `says-${list}` })];
  });
}

/** How the policy reader names what a shop takes for consent. */
const MEANS = { 'consent-by-use': 'continued-use', 'acceptance-forced': 'acceptance' } as const;

function takenForConsent(list: keyof typeof MEANS, ground: Ground): Said | undefined {
  const found = ground
    .affirmed('consent.means')
    .find(({ claim }) => claim.value.means === MEANS[list] && claim.modality === 'does' && claim.confidence === 'sure');
  return found && saidBy(found);
}
