import { declarations } from './declarations.ts';

/** The shop's registrable domain, under the reserved top-level domain `.example` (RFC 6761, section 6.5). */
export const shopDomain = 'vinterlinne.example';
export const shopHost = `www.${shopDomain}`;
export const fileHost = `cdn.${shopDomain}`;
export const shopOrigin = `https://${shopHost}`;

/** Hosts of the vendors, each once. */
const vendorHosts: string[] = [
  ...new Set(declarations.vendors.flatMap((vendor) => [vendor.entry.host, ...vendor.requests.map((r) => r.host)])),
];

/** Every host this server answers for. */
export const allHosts: string[] = [shopDomain, shopHost, fileHost, ...vendorHosts];
