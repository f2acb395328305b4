import * as z from 'zod/mini';
import { amount, idText, index, jsonValue, list, passage, shopName, urlText, words } from './shape-parts.ts';

const controllerLanguage = z.enum(['en', 'fi', 'sv', 'de']);

/** Who has to answer. */
export const controllerShape = z.object({
  name: words(),
  shop: words(253),
  businessId: z.nullable(words(200)),
  address: z.nullable(words()),
  country: z.nullable(z.string().check(z.regex(/^[A-Z]{2}$/))),
  countryFrom: z.enum(['customer', 'profile', 'business-id', 'domain', 'unknown']),
  place: z.optional(words(80)),
  language: controllerLanguage,
  contacts: list(
    z.object({
      email: words(400),
      role: z.enum(['data-protection', 'general']),
      from: z.enum(['profile', 'policy']),
    }),
    200,
  ),
});

/** A shop as `ShopRow` has it. */
export const shopShape = z.object({
  domain: shopName,
  firstSeen: amount,
  lastSeen: amount,
  controller: z.nullable(controllerShape),
  level: z.optional(z.enum(['shop', 'all'])),
  documents: list(
    z.object({
      url: urlText,
      kind: z.enum(['privacy', 'cookie']),
      readAt: amount,
      status: z.enum(['read', 'unreadable', 'elsewhere', 'pdf']),
    }),
    2_000,
  ),
});

const role = z.enum([
  ...(['heading1', 'heading2', 'heading3', 'heading4', 'heading5', 'heading6'] as const),
  ...(['para', 'li', 'dt', 'dd', 'cell', 'caption'] as const),
]);
const kind = z.string().check(z.regex(/^[A-Za-z]+(\.[A-Za-z]+)?$/), z.maxLength(40));
/** Claims whose value is a text; that of every other kind is an object. */
const WRITTEN = /^(controller|contact|dpo|policy\.updated)/;
const claim = z
  .object({
    kind,
    value: z.union([words(400_000), z.record(words(40), jsonValue)]),
    ...passage,
    confidence: z.enum(['sure', 'likely', 'weak']),
    polarity: z.enum(['affirmed', 'denied', 'former']),
    modality: z.enum(['does', 'may']),
    rule: words(200),
  })
  .check(z.refine(({ kind: of, value }) => (typeof value === 'string') === WRITTEN.test(of)));

/** One version of a document as `PolicyRow` has it. */
export const policyShape = z.object({
  chain: words(8_000),
  hash: words(80),
  shop: shopName,
  url: urlText,
  kind: z.enum(['privacy', 'cookie', 'declaration']),
  source: z.enum(['site', 'page', 'pasted', 'file', 'tool']),
  name: words(),
  how: z.enum(['rendered', 'fetched']),
  fetchedHash: words(80),
  readAt: amount,
  checkedAt: amount,
  outline: list(
    z.object({
      ...{ role, start: index, end: index, hidden: z.optional(z.boolean()) },
      cell: z.optional(
        z.object({ table: index, row: index, column: index, header: z.boolean(), below: z.optional(index) }),
      ),
    }),
    20_000,
  ),
  reading: z.object({
    language: z.enum(['en', 'fi', 'sv', 'de', 'und']),
    words: index,
    text: words(2_000_000),
    claims: list(claim, 50_000),
    absences: list(z.object({ item: words(200), sections: index, lookedFor: list(words(), 2_000) }), 500),
    sections: z.optional(index),
    truncated: z.boolean(),
  }),
});

/** What the customer says of a claim, as `CorrectionRow` has it. */
export const correctionShape = z.object({
  id: idText,
  shop: shopName,
  hash: words(80),
  kind,
  quote: words(400_000),
  value: words(400_000),
  verdict: z.enum(['not-said', 'instead']),
  reads: words(8_000),
  madeAt: amount,
});
