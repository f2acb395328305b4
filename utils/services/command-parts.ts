import * as z from 'zod/mini';

// zod otherwise probes `new Function`, which an extension page's Content-Security-Policy reports as a violation.
z.config({ jitless: true });

/** The pieces that commands of every kind are made of. */
export const text = (max: number) => z.string().check(z.maxLength(max));
export const url = text(2_000);
export const domain = text(253).check(z.regex(/^[a-z0-9.-]+$/));
export const ulid = z.string().check(z.regex(/^[0-9A-HJKMNP-TV-Z]{26}$/));
/** An ISO calendar date that exists. */
export const day = z.string().check(
  z.regex(/^\d{4}-\d{2}-\d{2}$/),
  z.refine((text) => !Number.isNaN(Date.parse(text)) && new Date(text).toISOString().startsWith(text)),
);
export const policyKind = z.enum(['privacy', 'cookie']);
