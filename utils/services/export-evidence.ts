import { lawBehind } from '../comparison/index.ts';
import { buildEvidence, type Evidence, writeReport } from '../evidence/index.ts';
import { findingWords, type MessageKey, type Words } from '../i18n/index.ts';
import type { VisitGap } from '../storage/index.ts';
import { command } from './client.ts';
import type { Services } from './container.ts';
import { shopView } from './queries.ts';

const GAP_WORDS: Record<VisitGap, MessageKey> = {
  'shop-only': 'access.shopOnly',
  'first-visit': 'access.first',
  'late-start': 'access.late',
  'journal-full': 'access.full',
};

/** Everything known about one shop as one checkable file, or null when the shop is not in the history. */
export async function exportEvidence(services: Services, domain: string, words: Words): Promise<Evidence | null> {
  // What was journalled a moment ago belongs into the evidence too.
  await command({ command: 'settle' });
  const view = await shopView(services, domain);
  if (!view) return null;
  const attributor = await services.attributor();
  const visits = view.visits.toReversed();
  const journal = (
    await Promise.all(
      visits.map(({ id }) =>
        services.db.events.where('[visit+seq]').between([id, 0], [id, Number.POSITIVE_INFINITY]).toArray(),
      ),
    )
  ).flat();
  return buildEvidence({
    shop: { domain, controller: view.shop.controller?.name ?? null },
    policies: view.policies.map(({ url, hash, readAt, reading }) => ({
      url,
      hash,
      readAt,
      language: reading.language,
      claims: reading.claims,
    })),
    seen: view.sightings,
    consent: visits.flatMap(({ consent }) => consent),
    findings: view.findings,
    journal,
    blindSpots: [...new Set(visits.flatMap(({ gaps }) => gaps))].map((gap) => words.t(GAP_WORDS[gap])),
    exportedAt: services.now(),
    companyAt: (host) => attributor.attributeHost(host).company,
    countryOf: (company) => attributor.resolveCompany(company)?.country ?? null,
    words: (finding) => findingWords(finding, words),
    law: (finding) => lawBehind(finding.rule).map(({ ref }) => ref),
  });
}

/** The same as a printable page. */
export const reportOf = (evidence: Evidence, words: Words): string =>
  writeReport(evidence, { ...words, moment: (iso) => words.moment(Date.parse(iso)) });
