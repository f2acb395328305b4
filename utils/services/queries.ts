import type { Finding, JudgedFinding } from '../comparison/index.ts';
import { isCounted } from '../comparison/index.ts';
import type { CaseFile, CaseState, Controller } from '../requests/index.ts';
import type { FindingRow, PolicyRow, ShopRow, SightingRow, VisitRow } from '../storage/index.ts';
import { caseStories } from './cases/case-stories.ts';
import type { Services } from './container.ts';
import { newestPolicies } from './findings/compare-shop.ts';
import { pickTop } from './findings/pick-top.ts';

/** A request with what it is today. */
export interface CaseView {
  file: CaseFile;
  state: CaseState;
}

/** What the popup shows: one shop in five seconds. */
export interface ShopVerdict {
  domain: string;
  controller: Controller | null;
  policiesRead: number;
  /** Words read over all documents. */
  words: number;
  figures: { cookies: number; companies: number; open: number };
  /** The findings that matter most, open ones first. */
  top: Finding[];
  agreeing: number;
  lastVisit: Pick<VisitRow, 'access' | 'gaps' | 'startedAt'> | null;
  /** The running request whose date comes first. */
  running: CaseView | null;
  /** A letter that was drafted and of which nobody said yet whether it was sent. */
  drafted: CaseView | null;
}

/** What is known of one shop but for the things seen, which may be thousands. */
interface ShopSummary {
  shop: ShopRow;
  policies: PolicyRow[];
  findings: FindingRow[];
  visits: VisitRow[];
  cases: CaseView[];
}

/** Everything about one shop, for the side panel and the dashboard. */
export interface ShopView extends ShopSummary {
  sightings: SightingRow[];
}

const standing = (findings: readonly FindingRow[]): FindingRow[] =>
  findings.filter((finding) => finding.goneSince === null);

const ORDER = { high: 0, medium: 1, low: 2, information: 3 };
const byWeight = (a: JudgedFinding, b: JudgedFinding): number =>
  Number(isCounted(b)) - Number(isCounted(a)) || ORDER[a.severity] - ORDER[b.severity] || (a.key < b.key ? -1 : 1);

/** Reads no more than it tells: the popup waits for it, and a shop may have left thousands of rows. */
export async function verdictOf(services: Services, domain: string): Promise<ShopVerdict | null> {
  const { db } = services;
  const shop = await db.shops.get(domain);
  if (!shop) return null;
  const [policies, rows, cookies, hosts, lastVisit, cases] = await Promise.all([
    newestPolicies(services, domain),
    db.findings.where('shop').equals(domain).toArray(),
    sightingsOf(services, domain, 'cookie').count(),
    sightingsOf(services, domain, 'host').toArray(),
    visitsOf(services, domain).first(),
    caseViews(services, domain),
  ]);
  const findings = standing(rows).sort(byWeight);
  const companies = hosts.flatMap((thing) =>
    thing.kind === 'host' && thing.party === 'third' ? [thing.attribution.company ?? thing.host] : [],
  );
  // The very first page, of which nothing was counted yet: that is not the same as having counted none.
  const justBegun = lastVisit?.reducedTo === 0 && cookies === 0 && hosts.length === 0;
  const running = cases
    .filter(({ state }) => state.status === 'waiting' || state.status === 'overdue')
    .sort((a, b) => ((a.state.due ?? '9') < (b.state.due ?? '9') ? -1 : 1))[0];
  return {
    domain,
    controller: shop.controller,
    policiesRead: policies.length,
    words: policies.reduce((sum, { reading }) => sum + reading.words, 0),
    figures: {
      cookies,
      companies: new Set(companies).size,
      open: findings.filter(isCounted).length,
    },
    top: pickTop(findings.filter(isCounted), 3),
    agreeing: findings.filter(({ verdict }) => verdict === 'agrees').length,
    lastVisit:
      lastVisit && !justBegun
        ? { access: lastVisit.access, gaps: lastVisit.gaps, startedAt: lastVisit.startedAt }
        : null,
    running: running ?? null,
    drafted: cases.find(({ state }) => state.status === 'drafted') ?? null,
  };
}

export async function shopView(services: Services, domain: string): Promise<ShopView | null> {
  const [summary, sightings] = await Promise.all([shopSummary(services, domain), sightingsAt(services, domain)]);
  return summary && { ...summary, sightings };
}

/** A shop without the things seen: a page that shows it need not wait for them. */
export async function shopSummary(services: Services, domain: string): Promise<ShopSummary | null> {
  const { db } = services;
  const shop = await db.shops.get(domain);
  if (!shop) return null;
  const [policies, findings, visits, cases] = await Promise.all([
    newestPolicies(services, domain),
    db.findings.where('shop').equals(domain).toArray(),
    visitsOf(services, domain).toArray(),
    caseViews(services, domain),
  ]);
  return { shop, policies, findings: standing(findings).sort(byWeight), visits, cases };
}

/** Every thing seen at a shop. */
export const sightingsAt = ({ db }: Services, domain: string): Promise<SightingRow[]> =>
  db.sightings.where('shop').equals(domain).toArray();

/** Visits of a shop, newest first. */
const visitsOf = ({ db }: Services, shop: string) =>
  db.visits.where('[shop+startedAt]').between([shop, 0], [shop, Number.POSITIVE_INFINITY]).reverse();

/** What was seen of one kind: its keys begin with its name. */
const sightingsOf = ({ db }: Services, shop: string, kind: SightingRow['kind']) =>
  db.sightings.where('[shop+key]').between([shop, `${kind} `], [shop, `${kind} \uffff`]);

/** Requests, newest first: all of them or one shop's. A reminder that was sent shows in the case it is about. */
export async function caseViews(services: Services, shop?: string): Promise<CaseView[]> {
  return (await caseStories(services, shop)).map(({ file, state }) => ({ file, state }));
}
