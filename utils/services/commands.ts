import * as z from 'zod/mini';
import { LANGUAGE_CHOICES } from '../i18n/languages.ts';
import { BOUNDS } from '../observation/bounds.ts';
import { CASE_COMMANDS } from './cases/case-commands.ts';
import { domain, type OneOf, oneOf, text, url } from './command-parts.ts';
import { FINDING_COMMANDS } from './findings/finding-commands.ts';
import { KEEP_COMMANDS } from './keeping/keep-commands.ts';
import { POLICY_OWN_COMMANDS, POLICY_PAGE_COMMANDS } from './policies/policy-commands.ts';
import { VAULT_COMMANDS } from './vault/vault-commands.ts';

const name = text(BOUNDS.nameLength);
const at = z.number().check(z.nonnegative());
const STORES = ['localStorage', 'sessionStorage', 'indexedDB', 'cache', 'serviceWorker'] as const;

const wish = () =>
  z.object({
    name,
    domain: z.nullable(text(253)),
    path: z.nullable(text(1_024)),
    lifetimeSeconds: z.nullable(z.number()),
    secure: z.boolean(),
    httpOnly: z.boolean(),
    sameSite: z.enum(['strict', 'lax', 'none', 'unspecified']),
    partitioned: z.boolean(),
    // RFC 6265bis lets a browser take 4 096 octets of name and value; longer ones are refused, not lost.
    value: text(5_000),
    refused: z.nullable(
      z.enum([
        'control-character',
        'empty',
        'too-large',
        'domain-mismatch',
        'public-suffix',
        'secure-from-http',
        'prefix',
        'http-only-from-script',
        'same-site-none-insecure',
        'partitioned-insecure',
      ]),
    ),
  });

const entry = () =>
  z.object({
    kind: z.enum(STORES),
    key: name,
    bytes: z.number(),
    value: z.nullable(text(BOUNDS.valueSample)),
  });

const purposes = () => z.array(text(60)).check(z.maxLength(80));

const PAGE_EVENTS = {
  page: () => ({ at, url, title: text(200) }),
  resource: () => ({
    at,
    url,
    query: z.array(text(64)).check(z.maxLength(BOUNDS.queryNames)),
    resource: text(40),
    frame: url,
  }),
  'script-cookie': () => ({ at, frame: url, by: z.nullable(url), cookie: wish() }),
  'storage-write': () => ({ at, frame: url, by: z.nullable(url), kind: z.enum(STORES), key: name }),
  census: () => ({
    at,
    frame: url,
    entries: z.array(entry()).check(z.maxLength(BOUNDS.censusEntries)),
    dropped: z.number(),
  }),
  consent: () => ({
    at,
    event: z.enum(['shown', 'accepted', 'refused', 'settings']),
    tool: text(40),
    label: text(200),
  }),
  'consent-signal': () => ({
    at,
    source: z.enum(['tcf-api', 'consent-mode', 'tool-api', 'record']),
    tool: text(40),
    status: text(40),
    granted: purposes(),
    denied: purposes(),
    legitimateInterest: purposes(),
    vendors: z.nullable(z.number()),
  }),
  signals: () => ({ at, doNotTrack: z.boolean(), globalPrivacyControl: z.boolean() }),
  capped: () => ({ at, what: text(40), dropped: z.number() }),
};

/** Events a script inside a page may report. Network and jar events come from the browser alone and are not among them. */
const pageEvent = oneOf('type', PAGE_EVENTS);

const PAGE_COMMANDS = {
  // Each event is checked by itself (`validEvents`): one that is malformed must not take the others with it.
  observed: () => ({ events: z.array(z.unknown()).check(z.maxLength(500)) }),
  ...POLICY_PAGE_COMMANDS,
};

const OWN_COMMANDS = {
  'shop-here': () => ({}),
  'watch-shop': () => ({ domain }),
  verdict: () => ({ domain }),
  'new-visit': () => ({ domain }),
  settle: () => ({}),
  'reader-language': () => ({}),
  'choose-language': () => ({ language: z.enum(LANGUAGE_CHOICES) }),
  ...CASE_COMMANDS,
  ...FINDING_COMMANDS,
  ...KEEP_COMMANDS,
  ...POLICY_OWN_COMMANDS,
  ...VAULT_COMMANDS,
};

/** Commands of our own scripts inside a shop's page. */
export const pageCommand = oneOf('command', PAGE_COMMANDS);

/** Commands of our own pages: popup, side panel, dashboard. */
export const ownCommand = oneOf('command', OWN_COMMANDS);

/** The events of a page that have exactly the shape of ones our script sends. */
export const validEvents = (events: readonly unknown[]): OneOf<typeof PAGE_EVENTS, 'type'>[] =>
  events.flatMap((event) => {
    const parsed = pageEvent.safeParse(event);
    return parsed.success ? [parsed.data] : [];
  });

export type PageCommand = OneOf<typeof PAGE_COMMANDS>;
export type OwnCommand = OneOf<typeof OWN_COMMANDS>;

/** Why a command was not carried out. Codes only: the user interface finds the words. */
export type CommandError =
  | 'invalid'
  | 'not-allowed'
  | 'no-shop'
  | 'no-policy'
  | 'no-access'
  | 'unknown-case'
  | 'unknown-finding'
  | 'storage-full'
  | 'no-history'
  | 'locked'
  | 'unread'
  | 'wrong-passphrase'
  | 'weak-passphrase'
  | 'internal';

export type Outcome<T> = { ok: true; value: T } | { ok: false; error: CommandError };

export const ok = <T>(value: T): Outcome<T> => ({ ok: true, value });
export const fail = (error: CommandError): Outcome<never> => ({ ok: false, error });
