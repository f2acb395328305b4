import { readdirSync, readFileSync } from 'node:fs';
import { z } from 'zod';
import type { AliasVendor } from '../alias-vendors.ts';
import type { CategoryMaps, Corrections, OverlayCompany, OverlayCookies, RecordedCounts } from './overlay-schema.ts';
import {
  categoryMaps,
  cnameSignatures,
  corrections,
  overlayCompanies,
  overlayCookies,
  recordedCounts,
} from './overlay-schema.ts';

const entity = z.object({
  name: z.string(),
  company: z.string().optional(),
  category: z.string(),
  domains: z.array(z.string()),
});
type ThirdPartyEntity = z.infer<typeof entity>;

const cookieRow = z.object({
  category: z.string(),
  cookie: z.string(),
  domain: z.string(),
  description: z.string(),
  retentionPeriod: z.string(),
  dataController: z.string(),
  wildcardMatch: z.enum(['0', '1']),
});
type OpenCookieRow = z.infer<typeof cookieRow> & { platform: string };

export interface Sources {
  entities: ThirdPartyEntity[];
  /** Hosts that the HTTP Archive met, as third-party-web lists them, most frequent first. */
  observedHosts: string[];
  cookieRows: OpenCookieRow[];
  companies: OverlayCompany[];
  cookies: OverlayCookies['groups'];
  corrections: Corrections;
  categories: CategoryMaps;
  recorded: RecordedCounts;
  aliasVendors: readonly AliasVendor[];
}

const modules = new URL('../../../node_modules/', import.meta.url);
const overlay = new URL('../data/overlay/', import.meta.url);

/**
 * Reads both packages and our overlay and checks their shape; throws with the place of the first mistake.
 * The cookie database is read by file path because the package that carries it does not export it.
 */
export function readSources(): Sources {
  const database = z
    .record(z.string(), z.array(cookieRow))
    .parse(json(new URL('@slashgear/gdpr-cookie-scanner/dist/data/open-cookie-database.json', modules)));
  return {
    entities: z.array(entity).parse(json(new URL('third-party-web/dist/entities-nostats.json', modules))),
    observedHosts: hostColumn(new URL('third-party-web/dist/domain-map.csv', modules)),
    cookieRows: Object.entries(database).flatMap(([platform, rows]) => rows.map((row) => ({ ...row, platform }))),
    companies: filesIn('companies').flatMap((file) => overlayCompanies.parse(json(file)).companies),
    cookies: filesIn('cookies').flatMap((file) => overlayCookies.parse(json(file)).groups),
    corrections: corrections.parse(json(new URL('corrections.json', overlay))),
    categories: categoryMaps.parse(json(new URL('categories.json', overlay))),
    recorded: recordedCounts.parse(json(new URL('source-counts.json', overlay))),
    aliasVendors: cnameSignatures.parse(json(new URL('../cname-signatures.json', overlay))).vendors,
  };
}

function hostColumn(file: URL): string[] {
  const lines = readFileSync(file, 'utf8').split('\n');
  return lines.flatMap((line) => line.split(',', 1)).filter((host) => host !== '');
}

function filesIn(folder: string): URL[] {
  const base = new URL(`${folder}/`, overlay);
  return readdirSync(base)
    .filter((name) => name.endsWith('.json'))
    .sort()
    .map((name) => new URL(name, base));
}

function json(file: URL): unknown {
  return JSON.parse(readFileSync(file, 'utf8'));
}
