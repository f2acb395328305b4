import { saidBy } from '../claims.ts';
import { finding } from '../finding.ts';
import type { Ground } from '../ground.ts';
import type { Finding } from '../model.ts';

/** N6: the national identity number is among the data collected. Whether it is needed depends on what for (Article 87). */
export function nationalId(ground: Ground): Finding[] {
  const listed = ground
    .affirmed('data.category')
    .find(({ claim }) => claim.value.category === 'national-id' && claim.confidence !== 'weak');
  if (!listed) return [];
  return [
    finding('N6', {
      subject: 'data:national-id',
      verdict: 'cannot-tell',
      doubt: 'need-unknown',
      said: saidBy(listed),
      message: 'national-id-listed',
      params: { text: listed.claim.value.text.slice(0, 80) },
    }),
  ];
}
