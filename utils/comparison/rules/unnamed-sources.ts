import { finding } from '../finding.ts';
import type { Ground } from '../ground.ts';
import type { Finding } from '../model.ts';
import { type Statement, statements } from '../statements.ts';

/** Kinds of sources that are told well enough, as the policy reader names them; "partners" may be anybody. */
const TELLING: ReadonlySet<string> = new Set(['public-register', 'credit-agency', 'social-media']);
/** How far behind a statement its sources may be listed, in characters. */
const REACH = 400;

/**
 * N2: the shop gets data from others and does not tell from whom (Article 14(1)(d) and (2)(f)). A company, or a kind of
 * source, named with it or right after it is enough.
 */
export function unnamedSources(ground: Ground): Finding[] {
  const all = statements(ground, 'foreign-source', ['not']);
  if (all.length === 0 || ground.affirmed('data.source').some(({ claim }) => TELLING.has(claim.value.source)))
    return [];
  if (all.some((statement) => isSourceTold(statement, ground))) return [];
  const [first] = all;
  return [
    finding('N2', {
      subject: 'policy:sources',
      verdict: 'vague',
      said: first?.said ?? null,
      message: 'sources-unnamed',
    }),
  ];
}

function isSourceTold({ policy, sentence }: Statement, ground: Ground): boolean {
  const near = (start: number): boolean => start >= sentence.start && start < sentence.end + REACH;
  const recipients = ground.claims('recipient').some((one) => one.policy.hash === policy.hash && near(one.claim.start));
  return recipients || ground.cues(policy).some(({ list, start }) => list === 'source-told' && near(start));
}
