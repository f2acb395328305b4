import * as z from 'zod/mini';

z.config({ jitless: true });

/** The pieces that the shapes of rows are made of. Every text and list has a bound: a backup may come from anybody. */
export const words = (max = 2_000) => z.string().check(z.maxLength(max));
export const list = <T extends z.core.SomeType>(of: T, max = 5_000) => z.array(of).check(z.maxLength(max));
export const idText = z.string().check(z.regex(/^[0-9A-HJKMNP-TV-Z]{26}$/));
export const shopName = z.string().check(z.regex(/^[a-z0-9.-]{1,253}$/));
export const digestText = z.string().check(z.regex(/^sha256-[0-9a-f]{1,64}$/));
export const isoDay = z.string().check(z.regex(/^\d{4}-\d{2}-\d{2}$/));
/** Milliseconds since the epoch, or a count: finite, and not so large that sums stop being exact. */
export const amount = z.number().check(z.minimum(-8.64e15), z.maximum(8.64e15));
export const index = z.int().check(z.minimum(0), z.maximum(1_000_000_000));
export const urlText = words(8_000);
export const passage = { quote: words(400_000), start: index, end: index };
export const sameSiteWord = z.enum(['strict', 'lax', 'none', 'unspecified']);
export const storeWord = z.enum(['localStorage', 'sessionStorage', 'indexedDB', 'cache', 'serviceWorker']);
export const partyWord = z.enum(['first', 'third']);

/** What is kept of a value. */
export const valueMark = z.object({
  length: index,
  hash: words(64),
  entropy: z.enum(['empty', 'setting', 'number', 'text', 'identifier']),
  parts: list(words(64), 64),
});

/** Deeper than anything that this history nests. */
const DEEPEST = 24;

/** A JSON value whose form only its reader knows: of a depth that copying and comparing can bear. */
export const jsonValue = z.unknown().check(z.refine((value) => isShallow(value, DEEPEST)));

const isShallow = (value: unknown, left: number): boolean =>
  typeof value !== 'object' ||
  value === null ||
  (left > 0 && Object.values(value).every((member) => isShallow(member, left - 1)));
