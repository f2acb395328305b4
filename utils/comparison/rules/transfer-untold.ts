import { type Abroad, companiesAbroad } from '../abroad.ts';
import { saidBy } from '../claims.ts';
import { readingDoubt } from '../doubts.ts';
import { finding } from '../finding.ts';
import type { Ground } from '../ground.ts';
import type { Finding } from '../model.ts';
import { someOf } from '../tracking.ts';
import { insidePromise } from './stays-inside.ts';

/**
 * T1: companies run from a country without a decision on adequacy get data, and no text speaks of transfers
 * (Article 13(1)(f)). Where the shop says that data stay inside, T4 holds it to that.
 */
export function transferUntold(ground: Ground): Finding[] {
  if (ground.policies.length === 0 || insidePromise(ground)) return [];
  const abroad = companiesAbroad(ground);
  if (abroad.length === 0) return [];
  const [told] = ground.affirmed('transfer');
  if (told)
    return [
      finding('T1', {
        ...shared(abroad),
        severity: 'information',
        verdict: 'agrees',
        said: saidBy(told),
        message: 'transfer-told',
      }),
    ];
  const doubt = readingDoubt(ground);
  return [
    finding('T1', {
      ...shared(abroad),
      verdict: doubt ? 'cannot-tell' : 'not-mentioned',
      ...(doubt ? { doubt } : {}),
      message: 'transfer-untold',
    }),
  ];
}

const shared = (abroad: readonly Abroad[]) => ({
  subject: 'policy:transfers',
  events: abroad.flatMap(({ hosts }) => hosts[0]?.evidence.slice(0, 2) ?? []),
  params: {
    count: abroad.length,
    companies: someOf(abroad.map(({ company }) => company)),
    inCountries: [...new Set(abroad.map(({ country }) => country))].sort().join(', '),
  },
});
