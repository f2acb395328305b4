import type { Claim, ClaimBody, DeclaredCookie, PolicyLanguage } from '../model.ts';
import { quotation } from '../policy-text.ts';
import type { BlockMeaning } from './declaration-blocks.ts';
import { categoryOf } from './declared-words.ts';
import type { DeclaredCategory, DeclaredEntry } from './model.ts';
import { companiesIn } from './provider-names.ts';
import { roleOf, serviceClaims } from './service-claims.ts';

/** Longest quotation; longer rows are quoted from their name on. */
const QUOTE_LIMIT = 300;

/** A stretch of the declaration's text and what it tells; of a row of cells, the whole row. */
export interface MeantSpan {
  means: BlockMeaning;
  start: number;
  end: number;
}

/** Purposes of the policy reader that a class of cookies stands for. */
const PURPOSE: Partial<Record<DeclaredCategory, string>> = { analytics: 'analytics', marketing: 'marketing' };

/** The claims of a declaration, each resting on the tool's own words for it. */
export function declarationClaims(text: string, spans: readonly MeantSpan[], language: PolicyLanguage): Claim[] {
  const make = (body: ClaimBody, start: number, end: number, rule: string): Claim => ({
    ...body,
    ...quotation(text, start, Math.min(end, start + QUOTE_LIMIT)),
    confidence: 'sure',
    polarity: 'affirmed',
    modality: 'does',
    rule,
  });
  const named = new Set<string>();
  return spans.flatMap(({ means, start, end }): Claim[] => {
    if (means.kind === 'cell') {
      const { entry } = means;
      const fresh = companiesIn(entry.provider).filter((name) => !named.has(name));
      for (const name of fresh) named.add(name);
      return [
        make({ kind: 'cookie', value: cookieOf(entry) }, start, end, 'declaration.cookie'),
        ...fresh.map((name) =>
          make(
            { kind: 'recipient', value: { name, role: roleOf(entry.category) } },
            start,
            end,
            'declaration.provider',
          ),
        ),
      ];
    }
    if (means.kind === 'category') {
      const purpose = PURPOSE[categoryOf(means.text) ?? 'unclassified'];
      return purpose === undefined
        ? []
        : [make({ kind: 'purpose', value: { purpose, text: means.text } }, start, end, 'declaration.category')];
    }
    return serviceClaims(means, text.slice(start, end), language).map((body) =>
      make(body, start, end, `declaration.${means.kind}`),
    );
  });
}

function cookieOf(entry: DeclaredEntry): DeclaredCookie {
  return {
    name: entry.name,
    ...(entry.provider === '' ? {} : { provider: entry.provider }),
    ...(entry.purpose === '' ? {} : { purpose: entry.purpose.slice(0, QUOTE_LIMIT) }),
    ...(entry.category === null ? {} : { category: entry.category }),
    lifetime: entry.lifetime,
  };
}
