import type { Category } from '../../attribution/model.ts';
import { affirmed, type Sourced, saidBy } from '../claims.ts';
import { finding } from '../finding.ts';
import type { Comparison, Finding, SeenHost, Severity } from '../model.ts';
import { needsConsent } from '../tracking.ts';

/** Words a policy uses for a class of recipients, as the reader names them, by what the company does. */
const CLASSES: Partial<Record<Category, readonly string[]>> = {
  analytics: ['analytics'],
  advertising: ['advertising', 'recommendation'],
  social: ['social'],
  payment: ['payment'],
  credit: ['credit', 'payment'],
  delivery: ['carrier'],
  consent: ['consent'],
  support: ['support'],
  content: ['content', 'maps', 'hosting'],
  hosting: ['hosting'],
  security: ['security'],
};

/**
 * R1: a company that the browser contacted for the shop, held against the recipients the policy names (Article 13(1)(e)).
 * Named: agrees. Only its class named: vague. Neither: not mentioned. Companies that could not be told from their
 * hosts are left out: not knowing who it is does not make it undeclared. The shop's own company is no recipient.
 */
export function recipient(comparison: Comparison): Finding[] {
  if (comparison.policies.length === 0) return [];
  const hosts = comparison.seen.filter(
    (thing): thing is SeenHost =>
      thing.kind === 'host' && thing.party === 'third' && thing.attribution.confidence === 'sure',
  );
  const byCompany = Map.groupBy(hosts, (thing) => thing.attribution.company ?? '');
  byCompany.delete('');
  const own = affirmed(comparison, 'controller.name').map(({ claim }) => claim.value);
  return [...byCompany]
    .filter(([company]) => !own.some((name) => comparison.sameCompany(name, company)))
    .map(([company, things]) => about(company, things, comparison));
}

function about(company: string, things: SeenHost[], comparison: Comparison): Finding {
  const recipients = affirmed(comparison, 'recipient');
  const named =
    recipients.find(({ claim }) => comparison.sameCompany(claim.value.name, company)) ??
    affirmed(comparison, 'cookie').find(
      ({ claim }) => claim.value.provider && comparison.sameCompany(claim.value.provider, company),
    );
  const classes = new Set(things.flatMap((thing) => CLASSES[thing.attribution.category] ?? []));
  const classed = affirmed(comparison, 'recipient.category').find(
    (kind) => classes.has(kind.claim.value.category) && !recipients.some((recipient) => standsIn(recipient, kind)),
  );
  const tracks = things.some((thing) => needsConsent(thing.attribution.category));
  const said = named ?? classed;
  const verdict = named ? 'agrees' : classed ? 'vague' : 'not-mentioned';
  const severity: Severity = named ? 'information' : classed ? (tracks ? 'medium' : 'low') : tracks ? 'high' : 'medium';
  return finding('R1', {
    subject: `company:${company}`,
    severity,
    verdict,
    said: said ? saidBy(said) : null,
    events: things.flatMap((thing) => thing.evidence.slice(0, 3)),
    message: `recipient-${verdict}`,
    params: {
      company,
      hosts: things
        .map((thing) => thing.host)
        .slice(0, 3)
        .join(', '),
      count: things.reduce((sum, thing) => sum + thing.count, 0),
      at: Math.min(...things.map((thing) => thing.firstSeen)),
    },
  });
}

/** A kind told of a company that is named beside it ("X Ltd: statistics") is that company's, and covers no other. */
const standsIn = (recipient: Sourced, kind: Sourced): boolean =>
  recipient.hash === kind.hash && recipient.claim.start < kind.claim.end && recipient.claim.end > kind.claim.start;
