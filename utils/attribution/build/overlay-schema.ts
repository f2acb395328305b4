import { z } from 'zod';
import { isCategory } from '../category.ts';

const category = z.string().refine(isCategory, 'not a category');
const host = z.string().regex(/^[=~]?[a-z0-9-]+(\.[a-z0-9-]+)+$/, 'not a host');
const dated = { schema: z.string().min(20), checkedOn: z.iso.date() };

/** One company as we know it ourselves, with the hosts it answers for. */
const overlayCompany = z.strictObject({
  name: z.string().min(1).max(60),
  legalEntity: z.string().min(3).max(80).optional(),
  country: z
    .string()
    .regex(/^[A-Z]{2}$/)
    .optional(),
  parent: z.string().optional(),
  /** Names in policies, lower case; `^` before an everyday word. */
  aliases: z.array(z.string().refine((text) => text === text.toLowerCase(), 'not lower case')).optional(),
  /** Names the data sets use for it. */
  datasets: z.array(z.string()).optional(),
  /** Everyday word: see `CompanyRow.word`. */
  word: z.literal(true).optional(),
  hosts: z.partialRecord(category, z.array(host)).optional(),
  /** Paths on the company's general hosts that serve another end: see `HostTable.paths`. */
  paths: z.record(z.string().regex(/^[/*]/), category).optional(),
  source: z.url(),
});
export type OverlayCompany = z.infer<typeof overlayCompany>;

export const overlayCompanies = z.strictObject({ ...dated, companies: z.array(overlayCompany) });

export const overlayCookies = z.strictObject({
  ...dated,
  groups: z.array(
    z
      .strictObject({
        company: z.string().optional(),
        software: z.string().optional(),
        source: z.url(),
        cookies: z.array(
          z.strictObject({
            name: z.string().regex(/^[^\s;*]+\*?[^\s;*]*$/),
            category,
            purpose: z.string().max(120).optional(),
            seconds: z.int().min(0).optional(),
            /** Set on the company's own domain only. */
            third: z.literal(true).optional(),
          }),
        ),
      })
      .refine(
        (group) => (group.company === undefined) !== (group.software === undefined),
        'company or software, not both',
      ),
  ),
});
export type OverlayCookies = z.infer<typeof overlayCookies>;

export const corrections = z.strictObject({
  ...dated,
  /** Host patterns of third-party-web that are not taken over, with the reason. */
  dropPatterns: z.record(z.string(), z.string()),
  /** Entities of third-party-web that are not taken over, with the reason. */
  dropEntities: z.record(z.string(), z.string()),
  /** Controllers of the Open Cookie Database that are slips: the right name, or null to leave the rows out. */
  controllers: z.record(z.string(), z.string().nullable()),
  /** Controllers or platforms of the Open Cookie Database that are software run by the shop itself → its name. */
  software: z.record(z.string(), z.string()),
  /** Domains of the Open Cookie Database whose cookies are set on the shop's own domain all the same. */
  firstPartyWriters: z.array(z.string()),
  /** Platforms of the Open Cookie Database whose descriptions are taken over, shortened. */
  describedPlatforms: z.array(z.string()),
  /** Cookie names many sites use for themselves: like names of three letters they mean nothing alone. */
  genericNames: z.array(z.string()),
});
export type Corrections = z.infer<typeof corrections>;

export const categoryMaps = z.strictObject({
  ...dated,
  thirdPartyWeb: z.record(z.string(), z.strictObject({ category, why: z.string() })),
  openCookieDatabase: z.record(z.string(), z.strictObject({ category, why: z.string() })),
});
export type CategoryMaps = z.infer<typeof categoryMaps>;

export const recordedCounts = z.strictObject({
  ...dated,
  /** Largest relative change of a count that a build accepts. */
  tolerance: z.number().min(0).max(1),
  counts: z.record(z.string(), z.int().min(1)),
});
export type RecordedCounts = z.infer<typeof recordedCounts>;

const pattern = z.string().regex(/^[^*]*\*?[^*]*$/, 'more than one star');

export const cnameSignatures = z.strictObject({
  ...dated,
  vendors: z.array(
    z.strictObject({
      company: z.string(),
      category,
      domain: host,
      targets: z.array(host),
      signatures: z.array(
        z
          .strictObject({
            paths: z.array(pattern.startsWith('/')).min(1),
            cookies: z.array(pattern),
            labels: z.array(pattern),
          })
          .refine(({ cookies, labels }) => cookies.length + labels.length > 0, 'a path alone tells nothing'),
      ),
      source: z.url(),
    }),
  ),
});
