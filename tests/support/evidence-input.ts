import { lawBehind } from '../../utils/comparison/index.ts';
import type { EvidenceInput } from '../../utils/evidence/index.ts';
import { english, findingWords, wordsIn } from '../../utils/i18n/index.ts';
import { NOON } from './observed-events.ts';

/** An empty bundle's input, with the English words. */
export const evidenceInput = (more: Partial<EvidenceInput> = {}): EvidenceInput => ({
  shop: { domain: 'shop.example', controller: 'Shop Oy' },
  policies: [],
  visits: [],
  seen: [],
  consent: [],
  consentSignals: [],
  findings: [],
  journal: [],
  pictures: [],
  blindSpots: [],
  exportedAt: NOON,
  companyAt: (host) => (host === 'tags.example' ? 'Google' : null),
  countryOf: (company) => (company === 'Google' ? 'US' : null),
  words: (finding) => findingWords(finding, wordsIn('en', english)),
  law: (finding) => lawBehind(finding.rule).map(({ ref }) => ref),
  ...more,
});
