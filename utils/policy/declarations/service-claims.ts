import type { ClaimBody, PolicyLanguage } from '../model.ts';
import words from './data/words.json' with { type: 'json' };
import type { BlockMeaning } from './declaration-blocks.ts';
import { lifetimeOfSeconds, lifetimeOfWords } from './declared-lifetime.ts';
import { basisOf } from './declared-words.ts';
import { lexiconKey } from './lexicon-key.ts';
import type { DeclaredCategory, DeclaredService } from './model.ts';

const EEA = new Set(words.eea);

type ServiceMeaning = Exclude<BlockMeaning, { kind: 'cell' | 'category' }>;

/** What a company does for a shop, told by the class of its cookies. */
const ROLE: Partial<Record<DeclaredCategory, string>> = {
  analytics: 'analytics',
  marketing: 'advertising',
  social: 'social',
  security: 'security',
};

/** What one line about a service or vendor claims. */
export function serviceClaims(means: ServiceMeaning, text: string, language: PolicyLanguage): ClaimBody[] {
  if (means.kind === 'purpose') return purposes([text], language);
  const { service } = means;
  switch (means.kind) {
    case 'service':
      // Where the company has a line of its own, that line names the recipient.
      return service.company === '' || service.company === service.name ? [recipient(service.name, service)] : [];
    case 'company':
      return [recipient(text, service)];
    case 'purposes':
      return purposes(service.purposes, language);
    case 'data':
      return keyed(service.data, 'dataCategory', language).map(([category, said]) => ({
        kind: 'data.category',
        value: { category, text: said },
      }));
    case 'basis':
      return [...new Set(service.legalBasis.flatMap((told) => basisOf(told) ?? []))].map((article) => ({
        kind: 'legalBasis',
        value: { article },
      }));
    case 'retention':
      return [retention(service)];
    case 'countries':
      return service.countries.flatMap((country) => transfer(country, language));
    case 'recipients':
      return service.recipients.filter((name) => name.length <= 120).map((name) => recipient(name, service));
    case 'age':
      return age(service);
  }
}

/** The role of a company behind cookies of a class. */
export const roleOf = (category: DeclaredCategory | null): string => ROLE[category ?? 'unclassified'] ?? 'other';

const recipient = (name: string, { category }: DeclaredService): ClaimBody => ({
  kind: 'recipient',
  value: { name: name.slice(0, 120), role: roleOf(category) },
});

const purposes = (texts: readonly string[], language: PolicyLanguage): ClaimBody[] =>
  keyed(texts, 'purpose', language).map(([purpose, text]) => ({ kind: 'purpose', value: { purpose, text } }));

/** One of each key of a lexicon list, with the words that told it. */
function keyed(texts: readonly string[], list: string, language: PolicyLanguage): [string, string][] {
  const found = new Map<string, string>();
  for (const text of texts) {
    const key = lexiconKey(list, text, language);
    if (key !== null && !found.has(key)) found.set(key, text);
  }
  return [...found];
}

function retention({ name, retention: told }: DeclaredService): ClaimBody {
  const lifetime = lifetimeOfWords(told);
  if (lifetime.seconds === undefined || lifetime.iso === undefined)
    return { kind: 'retention', value: { subject: name, criteria: told } };
  const { iso, seconds } = lifetime;
  return { kind: 'retention', value: { subject: name, min: iso, max: iso, minSeconds: seconds, maxSeconds: seconds } };
}

/** Countries stand as names or as ISO 3166-1 codes; those of the EEA are no transfer (GDPR Article 44). */
function transfer(country: string, language: PolicyLanguage): ClaimBody[] {
  const code = /^[A-Za-z]{2}$/.test(country) ? country.toUpperCase() : lexiconKey('country', country, language);
  if (code === null || EEA.has(code)) return [];
  return [{ kind: 'transfer', value: { mechanism: 'none', country: code } }];
}

function age({ name, maxAgeSeconds }: DeclaredService): ClaimBody[] {
  const { iso, seconds } = lifetimeOfSeconds(maxAgeSeconds ?? 0);
  if (iso === undefined || seconds === undefined) return [];
  const value = {
    scope: name,
    storage: ['cookie' as const],
    min: 'PT0S',
    max: iso,
    minSeconds: 0,
    maxSeconds: seconds,
  };
  return [{ kind: 'cookie.lifetime', value }];
}
