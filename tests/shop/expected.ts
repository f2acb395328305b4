// In: a mode or a set of behaviours. Out: every cookie, storage entry, third party and finding that follows from it.
// Promises: read from the same declarations the server and the scripts act on, so the two cannot drift apart.
import { type Behaviours, behavioursOf, type Mode } from './conduct/behaviours.ts';
import type { Category, Moment } from './conduct/declaration.ts';
import { declarations } from './conduct/declarations.ts';
import type { ExpectedConduct, ExpectedCookie, ExpectedHost, ExpectedStorage, Timing } from './conduct/expectation.ts';
import { expectedFindings } from './conduct/expected-findings.ts';
import { shopDomain } from './conduct/hosts.ts';
import {
  cookiesInForce,
  declaredFor,
  isNamed,
  requestsInForce,
  storageInForce,
  vendorsInForce,
} from './conduct/in-force.ts';

export type * from './conduct/expectation.ts';

/** What the visitor's browser says: Do Not Track counts only where the shop honours it. */
export type Visitor = { dnt?: boolean };

const shopName = 'Vinterlinne';

function party(host: string): 'first' | 'third' {
  return host === shopDomain || host.endsWith(`.${shopDomain}`) ? 'first' : 'third';
}

function vendorOf(id: string | null) {
  return declarations.vendors.find((vendor) => vendor.id === id);
}

function timing(category: Category, moment: Moment, on: Behaviours): Timing {
  if (category === 'functional') return { moment, beforeChoice: moment !== 'choice', afterRefusal: true };
  return { moment, beforeChoice: on['tags-before-choice'], afterRefusal: on['tags-after-refusal'] };
}

function listed(vendorId: string | null, on: Behaviours): boolean {
  const vendor = vendorOf(vendorId);
  return vendor === undefined || isNamed(vendor, on);
}

function cookies(on: Behaviours): ExpectedCookie[] {
  return cookiesInForce(on).map((cookie) => {
    const host = cookie.domain?.replace(/^\./, '') ?? cookie.by.host;
    return {
      id: cookie.id,
      name: cookie.name,
      // A script writes into the jar of the page, whatever host it came from.
      host: cookie.how === 'script' && cookie.domain === null ? `www.${shopDomain}` : host,
      hostOnly: cookie.domain === null,
      party: party(cookie.how === 'script' ? shopDomain : host),
      how: cookie.how,
      setBy: `https://${cookie.by.host}${cookie.by.path}`,
      company: vendorOf(cookie.vendor)?.company ?? shopName,
      category: cookie.category,
      requestedSeconds: cookie.maxAge,
      declaredSeconds: declaredFor(cookie, on),
      partitioned: cookie.partitioned,
      httpOnly: cookie.httpOnly,
      secure: cookie.secure,
      sameSite: cookie.sameSite,
      ...timing(cookie.category, cookie.moment, on),
    };
  });
}

function storage(on: Behaviours): ExpectedStorage[] {
  return storageInForce(on).map((entry) => ({
    id: entry.id,
    kind: entry.kind,
    origin: `https://${entry.host}`,
    key: entry.key,
    party: party(entry.host),
    setBy: `https://${entry.by.host}${entry.by.path}`,
    company: vendorOf(entry.vendor)?.company ?? shopName,
    category: entry.category,
    listed: listed(entry.vendor, on),
    ...timing(entry.category, entry.moment, on),
  }));
}

function thirdParties(on: Behaviours): ExpectedHost[] {
  return vendorsInForce(on).flatMap((vendor) => {
    const requests = [vendor.entry, ...requestsInForce(vendor, on)];
    return [...new Set(requests.map((request) => request.host))].map((host) => ({
      host,
      party: party(host),
      alias: vendor.alias ?? null,
      company: vendor.company,
      country: vendor.country,
      category: vendor.category,
      types: [...new Set(requests.filter((request) => request.host === host).map((request) => request.type))],
      named: isNamed(vendor, on),
      ...timing(vendor.category, vendor.pages, on),
    }));
  });
}

/**
 * All the shop does on a full walk (front, category, product, cart, checkout, sign-in) with everything accepted, and
 * what of it happens without acceptance. Made from the declarations the server and the scripts act on.
 */
export function expectedConduct(modeOrBehaviours: Mode | Behaviours, visitor: Visitor = {}): ExpectedConduct {
  const on = typeof modeOrBehaviours === 'string' ? behavioursOf(modeOrBehaviours) : modeOrBehaviours;
  const tagsSilent = visitor.dnt === true && !on['dnt-ignored'];
  const happens = (item: { category: Category }) => item.category === 'functional' || !tagsSilent;
  const seen = {
    cookies: cookies(on).filter(happens),
    storage: storage(on).filter(happens),
    thirdParties: thirdParties(on).filter(happens),
  };
  const choices = [
    { answer: 'accept-all' as const, classes: 'necessary+analytics+marketing' },
    { answer: 'refuse-all' as const, classes: 'necessary' },
    { answer: 'settings' as const, classes: 'necessary' },
  ];
  return { ...seen, consent: { cookie: 'vl_consent', answers: choices }, findings: expectedFindings(on, seen) };
}

/** The expectation for both modes as they stand. */
export const expected: Record<Mode, ExpectedConduct> = {
  planted: expectedConduct('planted'),
  honest: expectedConduct('honest'),
};
