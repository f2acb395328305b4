import { readFileSync, statSync } from 'node:fs';
import type { PolicyReading } from '../policy/index.ts';
import { type Controller, controllerOf, type Identity, type ShopProfile, shopProfile } from '../requests/index.ts';

const MOST_BYTES = 20_000_000;
type Json = Record<string, unknown>;

const isObject = (value: unknown): value is Json =>
  typeof value === 'object' && value !== null && !Array.isArray(value);
const text = (value: unknown): string => (typeof value === 'string' ? value : '');
const list = (value: unknown): unknown[] => (Array.isArray(value) ? value : []);

/** A JSON object from a file; null where there is none. */
export function readObject(file: string): Json | null {
  try {
    if (statSync(file).size > MOST_BYTES) return null;
    const parsed: unknown = JSON.parse(readFileSync(file, 'utf8'));
    return isObject(parsed) ? parsed : null;
  } catch {
    return null;
  }
}

/**
 * Who has to answer, from any of the files that know: a shop profile, a controller, the reading of a policy
 * (`cc policy`) or an exported bundle (`cc audit`). Null for anything else.
 */
export function readShop(file: string): Controller | null {
  const json = readObject(file);
  if (json === null) return null;
  const shop = isObject(json.shop) ? json.shop : json;
  const domain = text(shop.domain) || text(json.shop) || text(json.domain);
  const readings = [json, ...list(json.policies)].flatMap(readingIn);
  if (domain === '' && readings.length === 0) return null;
  const profile = asProfile(json);
  const read = controllerOf(domain, readings, profile ?? shopProfile(domain));
  return profile === null ? corrected(read, json) : read;
}

/** What a hand-written file says about the controller comes before what was read. */
function corrected(read: Controller, json: Json): Controller {
  const country = text(json.country);
  const emails = [
    ...list(json.contacts).map((contact) => (isObject(contact) ? text(contact.email) : '')),
    text(json.email),
  ];
  const given = emails
    .filter((email) => email !== '')
    .map((email) => ({ email, role: 'general' as const, from: 'policy' as const }));
  return {
    ...read,
    name: text(json.name) || read.name,
    address: text(json.address) || read.address,
    country: /^[A-Z]{2}$/.test(country) ? country : read.country,
    contacts: [...read.contacts, ...given],
  };
}

function readingIn(value: unknown): PolicyReading[] {
  const inner = isObject(value) && isObject(value.reading) ? value.reading : value;
  if (!isObject(inner) || !Array.isArray(inner.claims)) return [];
  const claims = inner.claims.filter(isObject) as unknown as PolicyReading['claims'];
  return [{ language: 'und', words: 0, text: text(inner.text), claims, absences: [], truncated: false }];
}

function asProfile(json: Json): ShopProfile | null {
  const { domain, names, businessId, postalAddress, languages, contacts } = json;
  const whole = [names, postalAddress, languages, contacts].every(Array.isArray) && isObject(businessId);
  return whole && text(domain) !== '' ? (json as unknown as ShopProfile) : null;
}

/** Who the customer is, from a file; nobody where none is named, null where it cannot be read. */
export function readIdentity(file: string | undefined): Identity | null {
  const json = file === undefined ? {} : readObject(file);
  if (json === null) return null;
  return { name: text(json.name), email: text(json.email), customerNumber: text(json.customerNumber) };
}
