import { lawBehind } from '../../comparison/index.ts';
import {
  buildEvidence,
  type Evidence,
  type EvidenceBody,
  evidenceText,
  sealEvidence,
  writeBundle,
  writeReport,
} from '../../evidence/index.ts';
import { findingWords, type Words } from '../../i18n/index.ts';
import { sayReference } from '../../law/index.ts';
import type { EventRow, PolicyRow, VisitGap, VisitRow } from '../../storage/rows.ts';
import { command } from '../client.ts';
import type { Services } from '../container.ts';
import { picturesOf } from '../pictures/pictures-of.ts';
import { shopView } from '../queries.ts';
import { GAP_WORDS } from './gap-words.ts';

export { evidenceText };

/**
 * Everything known about one shop as one checkable file, or null when the shop is not in the history.
 * @param signal stops it between two of its steps
 */
export async function exportEvidence(
  services: Services,
  domain: string,
  words: Words,
  signal?: AbortSignal,
): Promise<Evidence | null> {
  // What was journalled a moment ago belongs into the evidence too.
  await command({ command: 'settle' });
  signal?.throwIfAborted();
  const view = await shopView(services, domain);
  if (!view) return null;
  const attributor = await services.attributor();
  const { visits, journal } = await journalOf(services, domain);
  signal?.throwIfAborted();
  const evidence = buildEvidence({
    shop: { domain, controller: view.shop.controller?.name ?? null },
    policies: view.policies.map(({ url, hash, readAt, reading }) => ({
      url,
      hash,
      readAt,
      language: reading.language,
      claims: reading.claims,
      text: reading.text,
    })),
    visits: visits.map(({ id, startedAt, access, length, head, gaps }) => ({
      id,
      startedAt: new Date(startedAt).toISOString(),
      access,
      length,
      head,
      kept: !gaps.includes('journal-expired'),
    })),
    seen: view.sightings,
    consent: visits.flatMap(({ consent }) => consent),
    consentSignals: visits.flatMap(({ consentSignals }) => consentSignals.map(({ evidence: _, ...signal }) => signal)),
    findings: view.findings,
    journal,
    pictures: await picturesOf(services, domain),
    blindSpots: blindSpots(visits, words),
    exportedAt: services.now(),
    companyAt: (host) => attributor.attributeHost(host).company,
    countryOf: (company) => attributor.resolveCompany(company)?.country ?? null,
    // An authority wants the second, where the customer is content with the minute.
    words: (finding) => findingWords(finding, { ...words, moment: words.exact }),
    law: (finding) => lawBehind(finding.rule).map(({ ref }) => sayReference(ref, words.language)),
  });
  signal?.throwIfAborted();
  return sealEvidence(evidence);
}

/**
 * A shop's visits, oldest first, with their journals, all of one moment: the shop may be open meanwhile. To be read after
 * whatever cites a journal, which only grows.
 */
async function journalOf({ db }: Services, domain: string): Promise<{ visits: VisitRow[]; journal: EventRow[] }> {
  return db.transaction('r', db.visits, db.events, async () => {
    const visits = await db.visits
      .where('[shop+startedAt]')
      .between([domain, 0], [domain, Number.POSITIVE_INFINITY])
      .toArray();
    const journals = visits.map(({ id }) =>
      db.events.where('[visit+seq]').between([id, 0], [id, Number.POSITIVE_INFINITY]).toArray(),
    );
    return { visits, journal: (await Promise.all(journals)).flat() };
  });
}

/** The same as a printable page, with the pictures that the evidence names. */
export async function reportOf(services: Services, evidence: EvidenceBody, words: Words): Promise<string> {
  return pageOf(evidence, words, await pictureFiles(services, evidence));
}

const pageOf = (evidence: EvidenceBody, words: Words, pictures: ReadonlyMap<string, Uint8Array>): string => {
  const zone = new Intl.DateTimeFormat().resolvedOptions().timeZone;
  return writeReport(evidence, { ...words, zone, moment: (iso) => words.exact(Date.parse(iso)) }, pictures);
};

/** What could not be seen, and where that was not so in every visit, in which, by the numbers that the report gives them. */
function blindSpots(visits: readonly { gaps: readonly VisitGap[] }[], words: Words): string[] {
  return [...new Set(visits.flatMap(({ gaps }) => gaps))].map((gap) => {
    const spot = words.t(GAP_WORDS[gap]);
    const blind = visits.flatMap(({ gaps }, index) => (gaps.includes(gap) ? [String(index + 1)] : []));
    return blind.length === visits.length
      ? spot
      : words.t('report.blindIn', { count: blind.length, visits: words.list(blind), spot });
  });
}

/** The files of the pictures that the evidence names, by hash. */
async function pictureFiles(services: Services, { shop, pictures }: EvidenceBody): Promise<Map<string, Uint8Array>> {
  const named = new Set(pictures.map(({ hash }) => hash));
  const kept = (await picturesOf(services, shop.domain)).filter(({ hash }) => named.has(hash));
  return new Map(kept.map(({ hash, content }) => [hash, content]));
}

/** The documents that the evidence names: a newer version may have been read since. */
function policiesNamed({ db }: Services, { shop, policies }: EvidenceBody): PromiseLike<PolicyRow[]> {
  const named = new Set(policies.map(({ hash }) => hash));
  const ofShop = db.policies.where('[shop+readAt]').between([shop.domain, 0], [shop.domain, Number.POSITIVE_INFINITY]);
  return ofShop.filter(({ hash }) => named.has(hash)).toArray();
}

/** Evidence, report, the policies as they were read, and how to check it all, in one archive; `signal` stops it. */
export async function bundleOf(
  services: Services,
  evidence: Evidence,
  words: Words,
  signal?: AbortSignal,
): Promise<Uint8Array> {
  const policies = await policiesNamed(services, evidence);
  const pictures = await pictureFiles(services, evidence);
  signal?.throwIfAborted();
  return writeBundle({
    evidence: evidenceText(evidence),
    report: pageOf(evidence, words, pictures),
    howTo: words.t('evidence.howTo'),
    pictures,
    texts: new Map(policies.map(({ hash, reading }) => [hash, reading.text])),
  });
}
