import { finding } from '../finding.ts';
import type { Ground } from '../ground.ts';
import type { Finding } from '../model.ts';
import { mentions, statements } from '../statements.ts';

/** Last day on which contracts under the older sets of clauses could still be relied on (Decision (EU) 2021/914 Art. 4(4)). */
const ENDED = '2022-12-27';

/** T3: transfers that rest on the standard clauses of 2001, 2004 or 2010. A text that knows the new ones tells history. */
export function oldClauses(ground: Ground): Finding[] {
  if (mentions(ground, ['new-clauses'])) return [];
  const [found] = statements(ground, 'old-clauses', ['former']);
  if (!found) return [];
  return [
    finding('T3', {
      subject: 'policy:old-clauses',
      verdict: 'differs',
      said: found.said,
      message: 'old-clauses',
      params: { endedOn: ENDED },
    }),
  ];
}
