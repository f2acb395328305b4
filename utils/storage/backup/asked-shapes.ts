import * as z from 'zod/mini';
import { controllerShape } from './said-shapes.ts';
import { amount, digestText, idText, index, isoDay, jsonValue, list, passage, shopName, words } from './shape-parts.ts';

const TEXT = 2_000_000;
const language = z.enum(['en', 'fi', 'sv', 'de']);
const right = z.enum(['7(3)', '15', '16', '17', '18', '19', '20', '21(1)', '21(2)', '22']);
const point = { id: words(200), article: z.nullable(words(80)), text: words(200_000) };
const elements = list(
  z.object({ ...point, list: z.optional(list(z.object(point))), joins: z.optional(z.literal(true)) }),
  1_000,
);

/** A request as `CaseFile` has it. */
export const caseShape = z.object({
  id: idText,
  shop: shopName,
  right,
  reference: words(80),
  controller: controllerShape,
  letter: z.object({
    letter: z.string().check(z.regex(/^[a-z+-]{1,60}$/)),
    right,
    law: z.enum(['eu', 'eea', 'uk', 'ch']),
    ...{ language, reference: words(80), subject: words(), elements, body: words(TEXT) },
    missing: list(z.enum(['name', 'email']), 10),
    open: list(words(60), 60),
    translation: z.nullable(z.object({ language, subject: words(), elements, body: words(TEXT) })),
  }),
  createdAt: amount,
  about: z.optional(words(40)),
  company: z.optional(words()),
  wishes: z.optional(
    z.looseObject({
      language: z.optional(language),
      details: z.optional(z.record(words(60), jsonValue)),
      findings: z.optional(list(words(8_000))),
      to: z.optional(words(8_000)),
      reveal: z.optional(list(words())),
      visitor: z.optional(z.boolean()),
      authority: z.optional(words(200)),
    }),
  ),
});

const attachments = list(z.object({ name: words(), type: words(200), bytes: index, hash: digestText }), 100);

/** What happened to a request, as `CaseEvent` has it. */
export const caseEventShape = z.object({
  id: idText,
  case: idText,
  type: z.enum([
    ...(['drafted', 'sent', 'bounced', 'delivered', 'form-confirmed', 'acknowledged', 'identity-asked'] as const),
    ...(['identity-given', 'identity-contested', 'clarification-asked', 'clarification-given', 'fee-asked'] as const),
    ...(['fee-paid', 'extended', 'partly-answered', 'answered', 'refused', 'erasure-confirmed', 'withdrawn'] as const),
    ...(['reminded', 'complained', 'authority-acknowledged', 'settlement-proposed', 'decided', 'closed'] as const),
    ...(['place-told', 'corrected'] as const),
  ]),
  recordedAt: amount,
  date: isoDay,
  note: words(20_000),
  attachments: z.optional(attachments),
  voids: z.optional(words(40)),
  channel: z.optional(words(80)),
  reasons: z.optional(z.boolean()),
  appealBy: z.optional(isoDay),
  authority: z.optional(words(80)),
  place: z.optional(words(80)),
});

/** An answer as `ReplyRow` has it. */
export const replyShape = z.object({
  id: idText,
  case: idText,
  kind: z.string().check(z.regex(/^[a-z-]{1,40}$/)),
  receivedOn: isoDay,
  recordedAt: amount,
  from: z.nullable(words()),
  sentAt: z.nullable(words(80)),
  text: words(TEXT),
  sign: z.nullable(z.object(passage)),
  reasons: z.nullable(z.boolean()),
  unread: list(z.object({ name: words(), problem: z.enum(['too-large', 'unknown-format', 'damaged', 'encrypted']) })),
  event: z.nullable(idText),
  attachments,
  checked: z.nullable(
    list(
      z.object({
        item: words(40),
        subject: z.optional(words()),
        result: z.enum(['found', 'not-found', 'cannot-tell']),
        where: z.nullable(z.object({ ...passage, part: words() })),
      }),
    ),
  ),
  leftOut: z.optional(list(words(4_000))),
});

/** One file of an answer: what stands before its octets. */
export const attachmentShape = z.object({ reply: idText, hash: digestText, bytes: index });

/** A picture of a page before its octets, as `PictureRow` has it. */
export const pictureShape = z.object({
  id: idText,
  shop: shopName,
  at: amount,
  url: words(4_000),
  width: index,
  height: index,
  hash: digestText,
  bytes: index,
});

/** Who the customer is to a shop, as `IdentityRow` has it. */
export const identityShape = z.object({
  shop: shopName,
  name: words(),
  email: words(400),
  customerNumber: words(),
  phone: z.optional(words(200)),
});

export const settingShape = z.object({ key: words(200), value: jsonValue });
