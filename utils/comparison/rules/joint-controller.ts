import { saidBy } from '../claims.ts';
import { contactedCompanies } from '../contacts.ts';
import data from '../data/joint-controllers.json' with { type: 'json' };
import { readingDoubt } from '../doubts.ts';
import { finding } from '../finding.ts';
import type { Ground } from '../ground.ts';
import type { Finding } from '../model.ts';
import { namingOf } from '../named-recipient.ts';
import { mentions } from '../statements.ts';
import { surelyTracks } from '../tracking.ts';

const JOINT: ReadonlySet<string> = new Set(data.companies.map(({ company }) => company));

/**
 * R3: a social network's pixel or plug-in at work, the network named as a recipient, and no word of answering for the
 * data together (Article 26(2), C-40/17). A network that is not named at all is R1's.
 */
export function jointController(ground: Ground): Finding[] {
  if (ground.policies.length === 0 || mentions(ground, ['joint-control'])) return [];
  const doubt = readingDoubt(ground);
  return [...contactedCompanies(ground)].flatMap(([company, hosts]) => {
    const working = hosts.filter(({ attribution }) => surelyTracks(attribution));
    const told = ground.affirmed('controller.joint').some(({ claim }) => ground.sameCompany(claim.value, company));
    if (!JOINT.has(company) || working.length === 0 || told) return [];
    const naming = namingOf(company, hosts, ground);
    if (naming.how !== 'named' && naming.how !== 'may') return [];
    return [
      finding('R3', {
        subject: `company:${company}`,
        verdict: doubt ? 'cannot-tell' : 'not-mentioned',
        ...(doubt ? { doubt } : {}),
        said: saidBy(naming.by),
        events: working.flatMap((host) => host.evidence.slice(0, 3)),
        message: 'joint-control-untold',
        params: {
          company,
          hosts: working
            .map(({ host }) => host)
            .slice(0, 3)
            .join(', '),
        },
      }),
    ];
  });
}
