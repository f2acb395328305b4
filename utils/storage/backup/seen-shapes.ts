import * as z from 'zod/mini';
import {
  amount,
  index,
  list,
  partyWord,
  passage,
  sameSiteWord,
  shopName,
  storeWord,
  urlText,
  valueMark,
  words,
} from './shape-parts.ts';

const ref = words(80);
const firstIn = z.optional(z.object({ at: amount, ref }));
const seen = {
  key: words(8_000),
  firstSeen: amount,
  lastSeen: amount,
  evidence: list(ref, 64),
  moments: list(words(40), 20),
  firstIn: z.object({
    'before-choice': firstIn,
    'after-refusal': firstIn,
    'after-acceptance': firstIn,
    unknown: firstIn,
  }),
};
const attribution = {
  company: z.nullable(words()),
  category: words(40),
  confidence: z.enum(['sure', 'likely']),
  sources: list(words(200), 50),
  hosted: z.optional(z.boolean()),
};
const setBy = list(z.object({ how: z.enum(['header', 'script']), url: z.nullable(urlText) }), 200);
const value = z.nullable(valueMark);

const things = [
  z.object({
    ...seen,
    kind: z.literal('cookie'),
    ...{ name: words(), domain: words(), hostOnly: z.boolean(), path: urlText, partition: z.nullable(words()) },
    ...{ party: partyWord, httpOnly: z.boolean(), secure: z.boolean(), sameSite: sameSiteWord },
    states: list(z.enum(['attempted', 'stored', 'sentBack', 'blocked']), 10),
    ...{ setBy, requestedSeconds: z.nullable(amount), storedSeconds: z.nullable(amount), capped: z.boolean() },
    ...{ baseline: z.boolean(), refusals: list(words(60), 30), storedAt: z.nullable(amount) },
    left: z.nullable(z.object({ at: amount, ref })),
    ...{ value, sets: index, countedIn: words(40) },
    attribution: z.object({
      ...attribution,
      candidates: z.optional(list(words(), 200)),
      purpose: z.optional(words(4_000)),
      lifetimeSeconds: z.optional(amount),
      software: z.optional(words()),
    }),
  }),
  z.object({
    ...seen,
    kind: z.literal('storage'),
    ...{ store: storeWord, origin: urlText, name: words(), bytes: index, party: partyWord, setBy, value },
    attribution: z.nullable(z.object(attribution)),
  }),
  z.object({
    ...seen,
    kind: z.literal('host'),
    ...{ host: words(), party: partyWord, count: index, blocked: index, countedIn: words(40) },
    ...{ resources: list(words(80), 100), fromWorkers: index },
    carried: list(
      z.object({
        what: z.enum(['stored', 'email', 'email-hashed', 'phone', 'phone-hashed']),
        of: words(8_000),
        ref,
      }),
      100,
    ),
    alias: z.nullable(z.object({ name: words(), how: z.enum(['dns', 'signature']) })),
    attribution: z.object(attribution),
  }),
] as const;
const thing = z.discriminatedUnion('kind', things);
const overVisits = z.object({
  shop: shopName,
  live: z.optional(z.record(words(40), thing)),
  settled: z.optional(thing),
  visits: z.optional(index),
  settledVisits: z.optional(index),
  past: z.optional(list(z.looseObject({ visit: z.optional(words(40)) }), 200)),
});

/** A sighting as `SightingRow` has it: the thing itself, and what its visits said of it. */
export const sightingShape = z.intersection(thing, overVisits);

const said = z.object({ source: words(200), ...passage });

/** A finding as `FindingRow` has it. */
export const findingShape = z.object({
  shop: shopName,
  key: words(8_000),
  rule: z.string().check(z.regex(/^[A-Z]\d{1,2}$/)),
  subject: words(8_000),
  severity: z.enum(['high', 'medium', 'low', 'information']),
  verdict: z.enum(['agrees', 'differs', 'vague', 'not-mentioned', 'denied', 'cannot-tell']),
  said: z.nullable(said),
  beside: z.optional(said),
  doubt: z.optional(words(60)),
  events: list(ref, 20_000),
  message: words(200),
  params: z.record(words(80), z.union([words(8_000), amount])),
  firstSeen: amount,
  lastSeen: amount,
  goneSince: z.nullable(amount),
  dismissed: z.optional(
    z.nullable(
      z.object({
        reason: z.enum(['accepted', 'explained', 'mistaken']),
        note: words(),
        at: amount,
        verdict: words(40),
        message: words(200),
      }),
    ),
  ),
});
