import type { FindingRow, PolicyRow, SightingRow } from '../../storage/index.ts';
import { type CaseStory, caseStories } from '../cases/case-stories.ts';
import type { Services } from '../container.ts';
import { newestPolicies } from '../findings/compare-shop.ts';
import type { HistoryExport } from './export-schema.ts';

type Shop = HistoryExport['shops'][number];

/**
 * The history for other programs, after `docs/schemas/export.schema.json`: what was read, seen and asked, without who the
 * customer is, without letters and without answers. `signal` stops it between two shops.
 */
export async function jsonExport(services: Services, signal?: AbortSignal): Promise<string> {
  const { db } = services;
  const stories = Map.groupBy(await caseStories(services), ({ file }) => file.shop);
  const shops: Shop[] = [];
  for (const shop of await db.shops.orderBy('domain').toArray()) {
    signal?.throwIfAborted();
    const { domain, controller } = shop;
    const [policies, sightings, findings] = await Promise.all([
      newestPolicies(services, domain),
      db.sightings.where('shop').equals(domain).toArray(),
      db.findings.where('shop').equals(domain).toArray(),
    ]);
    shops.push({
      domain,
      controller: controller ? { name: controller.name, country: controller.country } : null,
      firstSeen: instant(shop.firstSeen),
      lastSeen: instant(shop.lastSeen),
      policies: policies.map(policyOf),
      cookies: sightings.flatMap(cookieOf),
      companies: sightings.flatMap(companyOf),
      findings: findings.map(findingOf),
      requests: (stories.get(domain) ?? []).map(requestOf),
    });
  }
  const all: HistoryExport = { schema: 'customer-copy/export@1', exportedAt: instant(services.now()), shops };
  return `${JSON.stringify(all, null, 2)}\n`;
}

const instant = (at: number): string => new Date(at).toISOString();

const policyOf = ({ url, kind, hash, readAt, checkedAt, reading }: PolicyRow): Shop['policies'][number] => ({
  ...{ url, kind, hash, readAt: instant(readAt), checkedAt: instant(checkedAt), language: reading.language },
  claims: reading.claims.map(({ kind: of, value, quote, confidence, polarity, modality }) => ({
    ...{ kind: of, value: JSON.parse(JSON.stringify(value)), quote, confidence, polarity, modality },
  })),
  absent: reading.absences.map(({ item }) => item),
});

const life = ({ firstSeen, lastSeen, moments }: SightingRow) => ({
  moments,
  firstSeen: instant(firstSeen),
  lastSeen: instant(lastSeen),
});

function cookieOf(row: SightingRow): Shop['cookies'] {
  if (row.kind !== 'cookie') return [];
  const { name, domain, path, party, attribution, requestedSeconds, storedSeconds, states } = row;
  const { company, category } = attribution;
  return [{ name, domain, path, party, company, category, requestedSeconds, storedSeconds, states, ...life(row) }];
}

function companyOf(row: SightingRow): Shop['companies'] {
  if (row.kind !== 'host' || row.party !== 'third') return [];
  const { company, category, confidence } = row.attribution;
  return [{ company, host: row.host, category, confidence, ...life(row) }];
}

const findingOf = ({ rule, subject, verdict, severity, said, ...row }: FindingRow): Shop['findings'][number] => ({
  ...{ rule, subject, verdict, severity, quote: said?.quote ?? null },
  ...{ firstSeen: instant(row.firstSeen), lastSeen: instant(row.lastSeen) },
  goneSince: row.goneSince === null ? null : instant(row.goneSince),
});

const requestOf = ({ file, state, events }: CaseStory): Shop['requests'][number] => ({
  ...{ reference: file.reference, right: file.right, letter: file.letter.letter, status: state.status },
  ...{ created: instant(file.createdAt), receivedOn: state.receivedOn, due: state.due },
  events: events.map(({ type, date }) => ({ type, date })),
});
