import { claim } from '../../claims.ts';
import { isDistinctCookieName } from '../../cookies/cookie-names.ts';
import { type CookieRecord, hasCue, type TextSpan } from '../../cookies/cookie-record.ts';
import { findCookieRecords } from '../../cookies/cookie-records.ts';
import { classAbove, classIn, firmAbove, isFirmAlone } from '../../cookies/tables/headings-above.ts';
import type { Claim, DeclaredCookie } from '../../model.ts';
import type { PolicyText } from '../../policy-text.ts';
import { organisationsBetween } from '../../spans.ts';
import { lastPart, purposeIn } from './cookie-purpose.ts';
import { cookiesInProse } from './cookies-in-prose.ts';
import { lifetimeIn } from './lifetime-in.ts';
import { lifetimesOf } from './several-lifetimes.ts';

/** Whether it is another's, not whose. */
const ANSWER =
  /^(?:yes|no|kyllä|ei|ja|nej|nein|x|✓|✗|(?:first|third|1st|3rd)[ -]party|(?:första|tredje)part|(?:erst|dritt)anbieter|(?:ensimmäinen|kolmas) osapuoli)(?:[ -]cookies?)?$/i;
/** Longest cell that is a length. */
const LENGTH_LIMIT = 30;
/** Some words with capitals. */
const PROPER = /^(?:\p{Lu}[\p{L}\d.]*(?: & | |$)){2,4}$/u;
/** What else a group may be called by. */
const GROUPS = ['cookieClass', 'cookieWord', 'column', 'purpose', 'storageKind'];
const PURPOSE_LIMIT = 300;
const QUOTE_LIMIT = 300;

/** Every cookie or storage key a text names, with what it says of it; one claim for each name and row. */
export function readCookies(document: PolicyText): Claim[] {
  const claims: Claim[] = [];
  const seen = new Set<string>();
  const records = findCookieRecords(document);
  for (const record of records) {
    const shared = describe(document, record);
    const each = lifetimesOf(document, record);
    for (const [index, name] of record.names.entries()) {
      const value: DeclaredCookie = { name, ...shared, lifetime: each?.[index] ?? shared.lifetime };
      const key = JSON.stringify(value);
      if (seen.has(key)) continue;
      seen.add(key);
      const span = quoteOf(document, record, name);
      claims.push(
        claim(document, { kind: 'cookie', value }, span.start, span.end, {
          rule: 'cookie.declared',
          confidence: isDistinctCookieName(name) || record.fields.lifetime !== undefined ? 'sure' : 'likely',
        }),
      );
    }
  }
  claims.push(...cookiesInProse(document, claims));
  return claims;
}

/** The whole row when it is short, else from the name on. */
function quoteOf(document: PolicyText, record: CookieRecord, name: string): TextSpan {
  if (record.span.end - record.span.start <= QUOTE_LIMIT) return record.span;
  const at = document.text.indexOf(name, record.span.start);
  const start = at >= 0 && at < record.span.end ? at : record.span.start;
  return { start, end: Math.min(record.span.end, start + QUOTE_LIMIT) };
}

function describe(document: PolicyText, record: CookieRecord): Omit<DeclaredCookie, 'name'> {
  const { fields } = record;
  const described: Omit<DeclaredCookie, 'name'> = {
    lifetime:
      fields.lifetime === undefined
        ? lifetimeInRest(document, record)
        : lifetimeIn(document, fields.lifetime, record.lifetimeHeading),
  };
  if (described.lifetime.kind === 'unknown' && fields.lifetime !== undefined)
    described.lifetime = lifetimeInRest(document, record);
  const provider = providerOf(document, record);
  if (provider !== undefined) described.provider = provider;
  // only where no column or label says what a field is
  const untold = record.naming === undefined || Object.keys(fields).length === 0;
  const purpose = fields.purpose ?? (untold ? purposeIn(document, record) : undefined);
  if (purpose !== undefined && purpose.end > purpose.start)
    described.purpose = document.text.slice(purpose.start, Math.min(purpose.end, purpose.start + PURPOSE_LIMIT));
  const category = categoryOf(document, record);
  if (category !== undefined) described.category = category;
  return described;
}

/** A row without a column for it may tell the lifetime in its words. */
function lifetimeInRest(document: PolicyText, record: CookieRecord): DeclaredCookie['lifetime'] {
  for (const span of record.rest) {
    const lifetime = lifetimeIn(document, span, undefined, true);
    if (lifetime.kind !== 'unknown') return lifetime;
  }
  // "Hotjar – vuosi"
  for (const span of record.rest) {
    const last = lastPart(document, span);
    if (last === undefined || last.end - last.start > LENGTH_LIMIT) continue;
    const lifetime = lifetimeIn(document, last, undefined);
    if (lifetime.kind !== 'unknown' && (lifetime.kind !== 'session' || tellsSession(document, last))) return lifetime;
  }
  return { kind: 'unknown' };
}

/** ", session", ", for the session", not ", to keep your session open". */
function tellsSession(document: PolicyText, span: TextSpan): boolean {
  const words = document.text.slice(span.start, span.end).split(/\s+/).length;
  return (
    words <= 3 || hasCue(document, 'sessionEnd', span) || lifetimeIn(document, span, undefined, true).kind === 'session'
  );
}

function organisationIn(document: PolicyText, span: TextSpan | undefined): string | undefined {
  if (span === undefined) return undefined;
  return organisationsBetween(document, span.start, span.end).find((organisation) => organisation.role !== 'browser')
    ?.name;
}

function providerOf(document: PolicyText, record: CookieRecord): string | undefined {
  const { provider } = record.fields;
  if (provider !== undefined && provider.end > provider.start) {
    const text = document.text.slice(provider.start, provider.end).replaceAll('\n', ', ');
    const timed = text.length < LENGTH_LIMIT && lifetimeIn(document, provider, undefined).iso !== undefined;
    if (text.length <= 120 && text !== '-' && !ANSWER.test(text) && !timed) return text;
  }
  const { group } = record;
  return (
    (group !== undefined && isFirmAlone(document, group) ? organisationIn(document, group) : undefined) ??
    organisationIn(document, record.fields.purpose ?? record.rest[0]) ??
    groupFirm(document, group) ??
    firmAbove(document, record.block)
  );
}

/** A group that is called by its firm: one the text names, or some words in capitals that tell nothing else. */
function groupFirm(document: PolicyText, group: TextSpan | undefined): string | undefined {
  if (group === undefined) return undefined;
  const words = document.text.slice(group.start, group.end);
  const called = PROPER.test(words) && !GROUPS.some((list) => hasCue(document, list, group));
  return organisationIn(document, group) ?? (called ? words : undefined);
}

function categoryOf(document: PolicyText, record: CookieRecord): string | undefined {
  const caption = document.blocks[record.block - 1];
  return (
    classIn(document, record.fields.category) ??
    classIn(document, record.group) ??
    classIn(document, caption?.role === 'caption' ? caption : undefined) ??
    classAbove(document, record.block) ??
    classIn(document, record.fields.purpose) ??
    classIn(document, record.rest[0])
  );
}
