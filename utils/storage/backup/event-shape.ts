import * as z from 'zod/mini';
import { amount, idText, index, list, sameSiteWord, storeWord, urlText, valueMark, words } from './shape-parts.ts';

const at = amount;
const choice = z.enum(['shown', 'accepted', 'refused', 'settings']);
const names = list(words(2_000));
const refusal = words(60);

const wished = z.object({
  name: words(),
  domain: z.nullable(words()),
  path: z.nullable(urlText),
  lifetimeSeconds: z.nullable(amount),
  secure: z.boolean(),
  httpOnly: z.boolean(),
  sameSite: sameSiteWord,
  partitioned: z.boolean(),
  value: valueMark,
  refused: z.nullable(refusal),
});
const jarred = z.object({
  name: words(),
  domain: words(),
  hostOnly: z.boolean(),
  path: urlText,
  partition: z.nullable(words()),
  expires: z.nullable(amount),
  secure: z.boolean(),
  httpOnly: z.boolean(),
  sameSite: sameSiteWord,
  value: valueMark,
});
const by = z.nullable(urlText);
const signal = {
  at,
  source: z.enum(['tcf-api', 'tcf-string', 'consent-mode', 'request', 'tool-api', 'record']),
  tool: words(200),
  status: words(200),
  granted: names,
  denied: names,
  legitimateInterest: names,
  vendors: z.nullable(amount),
};

const observed = z.discriminatedUnion('type', [
  z.object({ type: z.literal('page'), at, url: urlText, title: words() }),
  z.object({
    type: z.literal('request'),
    ...{ at, id: words(200), url: urlText, query: names, method: words(40), resource: words(80) },
    ...{ initiator: by, worker: z.boolean(), carried: list(words(200), 500) },
  }),
  z.object({ type: z.literal('request-blocked'), at, id: words(200), url: urlText, reason: words() }),
  z.object({ type: z.literal('resource'), at, url: urlText, query: names, resource: words(80), frame: urlText }),
  z.object({ type: z.literal('set-cookie'), at, url: urlText, cookie: wished }),
  z.object({ type: z.literal('cookie-sent'), at, url: urlText, names }),
  z.object({ type: z.literal('script-cookie'), at, frame: urlText, by, cookie: wished }),
  z.object({ type: z.literal('cookie-stored'), at, cookie: jarred, baseline: z.boolean() }),
  z.object({ type: z.literal('cookie-removed'), at, cookie: jarred, cause: words(200) }),
  z.object({ type: z.literal('storage-write'), at, frame: urlText, by, kind: storeWord, key: words() }),
  z.object({ type: z.literal('cookie-missing'), at, name: words(), domain: words(), path: urlText }),
  z.object({ type: z.literal('cname'), at, host: words(), alias: words(), how: z.enum(['dns', 'signature']) }),
  z.object({ type: z.literal('consent-signal'), ...signal }),
  z.object({
    type: z.literal('census'),
    ...{ at, frame: urlText, dropped: index },
    entries: list(z.object({ kind: storeWord, key: words(), bytes: index, value: z.nullable(valueMark) })),
  }),
  z.object({ type: z.literal('consent'), at, event: choice, tool: words(200), label: words() }),
  z.object({ type: z.literal('signals'), at, doNotTrack: z.boolean(), globalPrivacyControl: z.boolean() }),
  z.object({ type: z.literal('capped'), at, what: words(200), dropped: index }),
]);

/** A journalled event as `EventRow` has it. */
export const eventShape = z.object({ visit: idText, seq: index, event: observed, hash: words(80) });

/** A visit as `VisitRow` has it. */
export const visitShape = z.object({
  id: idText,
  shop: words(253),
  startedAt: at,
  lastEventAt: at,
  access: z.enum(['none', 'shop', 'all']),
  gaps: list(z.enum(['first-visit', 'late-start', 'shop-only', 'journal-full', 'journal-expired', 'while-locked']), 20),
  length: index,
  head: words(80),
  reducedTo: index,
  consent: list(z.object({ at, tool: words(200), event: choice, label: words(), evidence: words(80) }), 20_000),
  consentSignals: list(z.object({ ...signal, evidence: words(80) }), 20_000),
  signals: z.nullable(z.object({ doNotTrack: z.boolean(), globalPrivacyControl: z.boolean() })),
  capped: list(z.object({ what: words(200), dropped: index }), 20_000),
});
