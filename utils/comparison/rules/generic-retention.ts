import type { ClaimOf } from '../../policy/model.ts';
import { type Sourced, saidBy } from '../claims.ts';
import { readingDoubt } from '../doubts.ts';
import { finding } from '../finding.ts';
import type { Ground } from '../ground.ts';
import type { Finding } from '../model.ts';
import type { CueList } from '../text/cue-book.ts';

/** Criteria by which one can tell when, by the ids of the policy reader's rules. */
const SPECIFIC: ReadonlySet<string> = new Set(['retention.until-withdrawal', 'retention.relationship']);

/**
 * N3: no period is given for how long data are kept, and no criterion by which one could tell (Article 13(2)(a)): as long
 * as needed, as the law asks. A criterion such as "until you unsubscribe" is enough.
 */
export function genericRetention(ground: Ground): Finding[] {
  const read = ground.policies.filter(({ kind, reading }) => kind === 'privacy' && reading.language !== 'und');
  const told = ground.affirmed('retention').filter((source) => !holds(source, 'browser-storage', ground));
  if (read.length === 0 || told.some((source) => isSpecific(source, ground))) return [];
  const absent = read.every(({ reading }) => reading.absences.some(({ item }) => item === 'retention.period'));
  const [generic] = told;
  if (!generic && !absent) return [];
  const doubt = readingDoubt(ground);
  return [
    finding('N3', {
      subject: 'policy:retention',
      verdict: doubt ? 'cannot-tell' : generic ? 'vague' : 'not-mentioned',
      ...(doubt ? { doubt } : {}),
      said: generic ? saidBy(generic) : null,
      message: generic ? 'retention-generic' : 'retention-untold',
    }),
  ];
}

/** A length of time, a criterion that is one, or a sentence that tells until when. */
function isSpecific(source: Sourced<ClaimOf<'retention'>>, ground: Ground): boolean {
  return 'min' in source.claim.value || SPECIFIC.has(source.claim.rule) || holds(source, 'until', ground);
}

/** Whether the words that a claim rests on hold a phrase; how long a cookie stays is another matter than data. */
const holds = ({ claim, policy }: Sourced, wanted: CueList, ground: Ground): boolean =>
  ground.cues(policy).some(({ list, start }) => list === wanted && start >= claim.start && start < claim.end);
