import { saidBy } from '../claims.ts';
import { wasReached } from '../contacts.ts';
import { readingDoubt } from '../doubts.ts';
import { finding } from '../finding.ts';
import type { Ground } from '../ground.ts';
import type { Doubt, Finding, SeenHost, Severity } from '../model.ts';
import { type Naming, namingOf, namingVerdict } from '../named-recipient.ts';

/**
 * R4: a host under the shop's own name that is an alias of another company's (CNAME). Told by the name service it is
 * certain; told by the signature of what the host does it is not. Whether the company is named decides the verdict.
 */
export function hiddenThirdParty(ground: Ground): Finding[] {
  if (ground.policies.length === 0) return [];
  const own = ground.affirmed('controller.name').map(({ claim }) => claim.value);
  const hidden = ground.hosts.filter(
    (host) => host.party === 'first' && host.alias !== null && host.attribution.company !== null && wasReached(host),
  );
  const byCompany = Map.groupBy(hidden, ({ attribution }) => attribution.company ?? '');
  return [...byCompany].flatMap(([company, hosts]) =>
    own.some((name) => ground.sameCompany(name, company)) ? [] : [about(company, hosts, ground)],
  );
}

const SEVERITIES: Record<Naming['how'], Severity> = {
  named: 'information',
  may: 'low',
  class: 'low',
  denied: 'high',
  'class-denied': 'high',
  not: 'medium',
};

function about(company: string, hosts: readonly SeenHost[], ground: Ground): Finding {
  const naming = namingOf(company, hosts, ground);
  const doubt = doubtOf(naming, hosts, ground);
  const verdict = naming.how !== 'named' && doubt ? 'cannot-tell' : namingVerdict(naming);
  return finding('R4', {
    subject: `company:${company}`,
    severity: SEVERITIES[naming.how],
    verdict,
    ...(doubt && verdict === 'cannot-tell' ? { doubt } : {}),
    said: naming.by ? saidBy(naming.by) : null,
    events: hosts.flatMap((host) => host.evidence.slice(0, 3)),
    message: `alias-${verdict}`,
    params: {
      company,
      hosts: hosts
        .map(({ host }) => host)
        .slice(0, 3)
        .join(', '),
      alias: hosts[0]?.alias?.name ?? '',
      count: hosts.reduce((sum, { count }) => sum + count, 0),
    },
  });
}

function doubtOf({ how }: Naming, hosts: readonly SeenHost[], ground: Ground): Doubt | null {
  if (hosts.every(({ alias }) => alias?.how === 'signature')) return 'alias-by-signature';
  return how === 'not' ? readingDoubt(ground) : null;
}
