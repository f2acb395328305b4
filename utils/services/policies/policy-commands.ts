import * as z from 'zod/mini';
import { domain, type OneOf, policyKind, text, ulid, url } from '../command-parts.ts';

const ROLES = [
  'heading1',
  'heading2',
  'heading3',
  'heading4',
  'heading5',
  'heading6',
  'para',
  'li',
  'dt',
  'dd',
  'cell',
  'caption',
] as const;
const block = () =>
  z.object({
    role: z.enum(ROLES),
    text: text(400_000),
    cell: z.exactOptional(
      z.object({
        ...{ table: z.number(), row: z.number(), column: z.number(), header: z.boolean() },
        below: z.exactOptional(z.number()),
      }),
    ),
    hidden: z.exactOptional(z.boolean()),
  });
const blocks = () => z.array(block()).check(z.maxLength(5_000));
const language = text(35);
/** A cell of a declaration, or one word of a list in it. */
const cell = text(2_000);
const words = () => z.array(cell).check(z.maxLength(50));
const rows = () =>
  z
    .array(
      z.object({
        name: z.exactOptional(cell),
        provider: z.exactOptional(cell),
        purpose: z.exactOptional(cell),
        lifetime: z.exactOptional(cell),
        storage: z.exactOptional(cell),
      }),
    )
    .check(z.maxLength(500));
/** A part of a consent tool's declaration as it stands in a page. */
const pageGroup = () =>
  z.object({
    title: text(500),
    rows: rows(),
    services: z
      .array(z.object({ name: text(500), company: text(500), data: words(), places: words(), rows: rows() }))
      .check(z.maxLength(300)),
  });

/** What our script in a shop's page says of its documents. */
export const POLICY_PAGE_COMMANDS = {
  'documents-found': () => ({
    documents: z.array(z.object({ url, kind: policyKind })).check(z.maxLength(8)),
  }),
  'document-read': () => ({
    url,
    kind: policyKind,
    language: z.exactOptional(language),
    rendered: z.exactOptional(z.boolean()),
    blocks: blocks(),
  }),
  'declarations-here': () => ({
    tools: z
      .array(z.object({ tool: text(40), groups: z.array(pageGroup()).check(z.maxLength(200)) }))
      .check(z.maxLength(20)),
    language,
  }),
};

/** What the customer orders about documents. */
export const POLICY_OWN_COMMANDS = {
  'add-document': () => ({
    shop: domain,
    kind: policyKind,
    source: z.enum(['page', 'pasted', 'file', 'site']),
    url,
    name: text(200),
    language,
    blocks: blocks(),
  }),
  'read-declarations': () => ({ shop: domain, tabId: z.number(), language }),
  'correct-claim': () => ({
    shop: domain,
    hash: text(80),
    kind: text(40).check(z.regex(/^[a-zA-Z.]+$/)),
    quote: text(2_000),
    value: text(8_000),
    verdict: z.enum(['not-said', 'instead']),
    reads: text(500),
  }),
  'withdraw-correction': () => ({ id: ulid }),
};

export type PolicyPageCommand = OneOf<typeof POLICY_PAGE_COMMANDS>;
export type PolicyOwnCommand = OneOf<typeof POLICY_OWN_COMMANDS>;
