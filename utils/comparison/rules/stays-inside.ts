import { companiesAbroad } from '../abroad.ts';
import { saidBy } from '../claims.ts';
import { finding } from '../finding.ts';
import type { Ground } from '../ground.ts';
import type { Finding, Said } from '../model.ts';
import { statements } from '../statements.ts';
import { someOf } from '../tracking.ts';

/**
 * T4: the shop says that data stay in a country or in the European Economic Area, and companies run from elsewhere get
 * some (Articles 5(1)(a) and 13(1)(f)). A text that also tells of transfers has taken its promise back.
 */
export function staysInside(ground: Ground): Finding[] {
  const said = insidePromise(ground);
  if (!said) return [];
  const abroad = companiesAbroad(ground);
  if (abroad.length > 0) {
    return [
      finding('T4', {
        subject: 'policy:stays-inside',
        verdict: 'differs',
        said,
        events: abroad.flatMap(({ hosts }) => hosts[0]?.evidence.slice(0, 2) ?? []),
        message: 'leaves-all-the-same',
        params: {
          count: abroad.length,
          companies: someOf(abroad.map(({ company }) => company)),
          inCountries: [...new Set(abroad.map(({ country }) => country))].sort().join(', '),
        },
      }),
    ];
  }
  const everything = ground.access === 'all' && ground.visits.some(({ complete }) => complete);
  return [
    finding('T4', {
      subject: 'policy:stays-inside',
      severity: 'information',
      verdict: everything ? 'agrees' : 'cannot-tell',
      ...(everything ? {} : { doubt: 'shop-access-only' as const }),
      said,
      message: everything ? 'stays-as-told' : 'stays-unseen',
    }),
  ];
}

/** Where the shop promises that nothing leaves, without telling of a transfer anywhere; undefined where it does not. */
export function insidePromise(ground: Ground): Said | undefined {
  if (ground.affirmed('transfer').some(({ claim }) => claim.confidence !== 'weak')) return undefined;
  const denied = ground
    .claims('transfer')
    .find(({ claim }) => claim.polarity === 'denied' && claim.modality === 'does' && claim.confidence === 'sure');
  return statements(ground, 'stays-inside', ['mostly'])[0]?.said ?? (denied && saidBy(denied));
}
