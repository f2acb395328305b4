import { saidBy } from '../claims.ts';
import { contactedCompanies, getsData } from '../contacts.ts';
import { readingDoubt } from '../doubts.ts';
import { finding } from '../finding.ts';
import type { Ground } from '../ground.ts';
import type { Finding, SeenHost, Severity, Verdict } from '../model.ts';
import { type Naming, namingOf, namingVerdict } from '../named-recipient.ts';

/**
 * R1: a company that the browser contacted for the shop, held against the recipients the policy names (Article 13(1)(e)).
 * Named: agrees. Only its class named, or only that it may be: vague. Neither: not mentioned. Companies that could not be
 * told from their hosts are left out, and so are machines whose content is somebody else's: not knowing who it is does
 * not make it undeclared. The shop's own company is no recipient.
 */
export function recipient(ground: Ground): Finding[] {
  if (ground.policies.length === 0) return [];
  return [...contactedCompanies(ground)].flatMap(([company, hosts]) => {
    const naming = namingOf(company, hosts, ground);
    const own = hosts.filter(({ attribution }) => !attribution.hosted);
    if (own.length === 0 && naming.how !== 'named') return [];
    return [about(company, own.length > 0 ? own : hosts, naming, ground)];
  });
}

function about(company: string, hosts: readonly SeenHost[], naming: Naming, ground: Ground): Finding {
  const doubt = naming.how === 'not' ? readingDoubt(ground) : null;
  const verdict = doubt ? 'cannot-tell' : namingVerdict(naming);
  const carried = [...new Set(hosts.flatMap((host) => host.carried.map(({ what }) => what)))].sort();
  return finding('R1', {
    subject: `company:${company}`,
    severity: severityOf(naming, getsData(hosts)),
    verdict,
    ...(doubt ? { doubt } : {}),
    said: naming.by ? saidBy(naming.by) : null,
    events: [
      ...hosts.flatMap((host) => host.carried.map(({ ref }) => ref)),
      ...hosts.flatMap((host) => host.evidence.slice(0, 3)),
    ],
    message: `recipient-${codeOf(verdict, naming, carried.length > 0)}`,
    params: {
      company,
      hosts: hosts
        .map(({ host }) => host)
        .slice(0, 3)
        .join(', '),
      count: hosts.reduce((sum, { count }) => sum + count, 0),
      at: Math.min(...hosts.map(({ firstSeen }) => firstSeen)),
      carried: carried.join(', '),
    },
  });
}

/** The verdict, and with it what the words depend on: a mere possibility, or requests that carried something. */
function codeOf(verdict: Verdict, { how }: Naming, carries: boolean): string {
  if (how === 'may' || how === 'class-denied') return how;
  return carries && (verdict === 'not-mentioned' || verdict === 'vague') ? `${verdict}-carrying` : verdict;
}

function severityOf({ how }: Naming, data: boolean): Severity {
  if (how === 'named') return 'information';
  if (how === 'denied' || how === 'class-denied') return 'high';
  if (how === 'not') return data ? 'high' : 'medium';
  return how === 'class' && data ? 'medium' : 'low';
}
