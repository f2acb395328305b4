import type { Claim } from '../../policy/model.ts';
import type { PolicyRow, ShopRow } from '../../storage/index.ts';
import type { Services } from '../container.ts';
import { newestPolicies } from '../findings/compare-shop.ts';
import terms from './data/dpv-terms.json' with { type: 'json' };

type Node = Record<string, unknown>;
type Terms = Record<string, string | null>;

/**
 * What the shops' policies say, as JSON-LD in the Data Privacy Vocabulary 2: one process a document, and under each of
 * its parts the words that it rests on. Left out is what a policy says not to do, or no longer. `signal` stops it between two
 * shops.
 */
export async function dpvOf(services: Services, signal?: AbortSignal): Promise<string> {
  const graph: Node[] = [];
  for (const shop of await services.db.shops.orderBy('domain').toArray()) {
    signal?.throwIfAborted();
    for (const policy of await newestPolicies(services, shop.domain)) graph.push(processOf(shop, policy));
  }
  // Prefixes stand in the file itself, so that reading it fetches nothing.
  return `${JSON.stringify({ '@context': terms.context, '@graph': graph }, null, 2)}\n`;
}

function processOf(shop: ShopRow, { url, kind, hash, readAt, reading }: PolicyRow): Node {
  const parts: Record<string, Node[]> = {};
  for (const claim of reading.claims) {
    if (claim.polarity !== 'affirmed') continue;
    const part = partOf(claim);
    if (part) parts[part[0]] = [...(parts[part[0]] ?? []), { ...part[1], 'dct:description': claim.quote }];
  }
  return {
    '@type': 'dpv:Process',
    'dpv:hasDataController': {
      '@type': 'dpv:DataController',
      'dpv:hasName': shop.controller?.name ?? shop.domain,
      ...(shop.controller?.country ? { 'dpv:hasCountry': { '@id': `loc:${shop.controller.country}` } } : {}),
    },
    'dpv:hasNotice': {
      '@type': kind === 'privacy' ? 'dpv:PrivacyNotice' : 'dpv:Notice',
      // What was pasted or brought as a file has no address.
      ...(URL.canParse(url) ? { '@id': url } : {}),
      'dct:identifier': hash,
      'dct:language': reading.language,
      'dct:issued': { '@type': 'xsd:dateTime', '@value': new Date(readAt).toISOString() },
    },
    ...parts,
  };
}

/** The property and the value that a claim comes to, or null where the vocabulary has no place for it. */
function partOf(claim: Claim): [string, Node] | null {
  const { dataCategory, purpose, basis, right } = terms.lists;
  switch (claim.kind) {
    case 'data.category':
      return typed('dpv:hasPersonalData', 'dpv:PersonalData', dataCategory, claim.value.category);
    case 'purpose':
      return typed('dpv:hasPurpose', 'dpv:Purpose', purpose, claim.value.purpose);
    case 'legalBasis':
      return typed('dpv:hasLegalBasis', 'dpv:LegalBasis', basis, claim.value.article ?? '');
    case 'right':
      return typed('dpv:hasRight', 'dpv:DataSubjectRight', right, claim.value.article);
    case 'recipient':
      return ['dpv:hasRecipient', { '@type': 'dpv:Recipient', 'dpv:hasName': claim.value.name }];
    case 'recipient.category':
      return ['dpv:hasRecipient', { '@type': 'dpv:Recipient' }];
    case 'controller.joint':
      return ['dpv:hasJointDataControllers', { '@type': 'dpv:JointDataControllers', 'dpv:hasName': claim.value }];
    case 'controller.representative':
      return ['dpv:hasRepresentative', { '@type': 'dpv:Representative', 'dpv:hasName': claim.value }];
    case 'dpo.name':
      return officer({ 'dpv:hasName': claim.value });
    case 'dpo.email':
      return officer({ 'dpv:hasContact': claim.value });
    case 'complaint.authority':
      return ['dpv:hasAuthority', { '@type': 'dpv:DataProtectionAuthority', 'dpv:hasName': claim.value.name }];
    case 'retention':
      return ['dpv:hasStorageCondition', storage(claim.value)];
    case 'transfer':
      return ['dpv:hasProcessing', transfer(claim.value.mechanism, claim.value.country)];
    default:
      return null;
  }
}

/** A value of a general type and, where the vocabulary has one, of the type that says more. */
function typed(property: string, general: string, list: Terms, code: string): [string, Node] | null {
  const term = list[code];
  if (term === null) return null;
  return [property, { '@type': term === undefined || term === general ? general : [general, term] }];
}

const officer = (node: Node): [string, Node] => [
  'dpv:hasDataProtectionOfficer',
  { '@type': 'dpv:DataProtectionOfficer', ...node },
];

/** For how long: the longest time that is named, or that it depends. */
const storage = (value: { max: string } | { criteria: string }): Node => ({
  '@type': 'dpv:StorageDuration',
  'dpv:hasDuration':
    'max' in value
      ? { '@type': 'dpv:TemporalDuration', 'rdf:value': { '@type': 'xsd:duration', '@value': value.max } }
      : { '@type': 'dpv:IndeterminateDuration' },
});

function transfer(mechanism: string, country: string | null): Node {
  const term = (terms.lists.mechanism as Terms)[mechanism];
  return {
    '@type': ['dpv:Processing', 'dpv:Transfer'],
    ...(term ? { 'dpv:hasLegalBasis': { '@type': term === 'dpv:LegalBasis' ? term : ['dpv:LegalBasis', term] } } : {}),
    ...(country && /^[A-Z]{2}$/.test(country) ? { 'dpv:hasThirdCountry': { '@id': `loc:${country}` } } : {}),
  };
}
