import * as z from 'zod/mini';
import { domain, policyKind, text, ulid, url } from '../command-parts.ts';

const block = z.object({
  role: z.enum([
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
  ]),
  text: text(400_000),
  cell: z.exactOptional(z.object({ table: z.number(), row: z.number(), column: z.number(), header: z.boolean() })),
  hidden: z.exactOptional(z.boolean()),
});
const blocks = z.array(block).check(z.maxLength(5_000));
const language = text(35);
const rows = z
  .array(
    z.object({
      name: z.exactOptional(text(2_000)),
      provider: z.exactOptional(text(2_000)),
      purpose: z.exactOptional(text(2_000)),
      lifetime: z.exactOptional(text(2_000)),
      storage: z.exactOptional(text(2_000)),
    }),
  )
  .check(z.maxLength(500));
const words = z.array(text(2_000)).check(z.maxLength(50));
/** A part of a consent tool's declaration as it stands in a page. */
const pageGroup = z.object({
  title: text(500),
  rows,
  services: z
    .array(z.object({ name: text(500), company: text(500), data: words, places: words, rows }))
    .check(z.maxLength(300)),
});

/** What our script in a shop's page says of its documents. */
export const POLICY_PAGE_COMMANDS = [
  z.object({
    command: z.literal('documents-found'),
    documents: z.array(z.object({ url, kind: policyKind })).check(z.maxLength(8)),
  }),
  z.object({
    command: z.literal('document-read'),
    url,
    kind: policyKind,
    language: z.exactOptional(language),
    rendered: z.exactOptional(z.boolean()),
    blocks,
  }),
  z.object({
    command: z.literal('declarations-here'),
    tools: z
      .array(z.object({ tool: text(40), groups: z.array(pageGroup).check(z.maxLength(200)) }))
      .check(z.maxLength(20)),
    language,
  }),
] as const;

/** What the customer orders about documents. */
export const POLICY_OWN_COMMANDS = [
  z.object({
    command: z.literal('add-document'),
    shop: domain,
    kind: policyKind,
    source: z.enum(['page', 'pasted', 'file', 'site']),
    url,
    name: text(200),
    language,
    blocks,
  }),
  z.object({ command: z.literal('read-declarations'), shop: domain, tabId: z.number(), language }),
  z.object({
    command: z.literal('correct-claim'),
    shop: domain,
    hash: text(80),
    kind: text(40).check(z.regex(/^[a-zA-Z.]+$/)),
    quote: text(2_000),
    value: text(8_000),
    verdict: z.enum(['not-said', 'instead']),
    reads: text(500),
  }),
  z.object({ command: z.literal('withdraw-correction'), id: ulid }),
] as const;

export type PolicyPageCommand = z.infer<(typeof POLICY_PAGE_COMMANDS)[number]>;
export type PolicyOwnCommand = z.infer<(typeof POLICY_OWN_COMMANDS)[number]>;
