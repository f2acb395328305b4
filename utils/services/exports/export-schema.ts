import * as z from 'zod/mini';

z.config({ jitless: true });

const domain = z.string().check(z.maxLength(253));
const instant = z.iso.datetime();
const day = z.iso.date();
const described = <T extends z.core.$ZodType>(type: T, description: string): T => {
  z.globalRegistry.add(type, { description });
  return type;
};
const seconds = () => z.nullable(z.number());

const claim = z.object({
  kind: described(z.string(), 'What the claim is about, such as `purpose`, `retention` or `recipient`'),
  value: z.json(),
  quote: described(z.string(), 'The exact words that the claim rests on'),
  confidence: z.enum(['sure', 'likely', 'weak']),
  polarity: z.enum(['affirmed', 'denied', 'former']),
  modality: z.enum(['does', 'may']),
});

/** The export for programs. Its JSON Schema is `docs/schemas/export.schema.json`, made of this. */
export const exportSchema = z.object({
  schema: z.literal('customer-copy/export@1'),
  exportedAt: instant,
  shops: z.array(
    z.object({
      domain,
      controller: z.nullable(z.object({ name: z.string(), country: z.nullable(z.string()) })),
      firstSeen: instant,
      lastSeen: instant,
      policies: z.array(
        z.object({
          url: z.string(),
          kind: z.enum(['privacy', 'cookie', 'declaration']),
          hash: described(z.string(), 'SHA-256 of the normalised text'),
          readAt: instant,
          checkedAt: instant,
          language: z.string(),
          claims: z.array(claim),
          absent: described(z.array(z.string()), 'What was looked for and not found'),
        }),
      ),
      cookies: z.array(
        z.object({
          name: z.string(),
          domain: z.string(),
          path: z.string(),
          party: z.enum(['first', 'third']),
          company: z.nullable(z.string()),
          category: z.string(),
          requestedSeconds: described(seconds(), 'Longest lifetime asked for; null for a session cookie'),
          storedSeconds: described(seconds(), 'Longest lifetime that the browser granted'),
          states: z.array(z.string()),
          moments: described(z.array(z.string()), "When it was active, relative to the customer's choice"),
          firstSeen: instant,
          lastSeen: instant,
        }),
      ),
      companies: z.array(
        z.object({
          company: z.nullable(z.string()),
          host: z.string(),
          category: z.string(),
          confidence: z.enum(['sure', 'likely']),
          moments: z.array(z.string()),
          firstSeen: instant,
          lastSeen: instant,
        }),
      ),
      findings: z.array(
        z.object({
          rule: z.string(),
          subject: z.string(),
          verdict: z.string(),
          severity: z.string(),
          quote: z.nullable(z.string()),
          firstSeen: instant,
          lastSeen: instant,
          goneSince: z.nullable(instant),
        }),
      ),
      requests: z.array(
        z.object({
          reference: z.string(),
          right: described(z.string(), 'Article of the GDPR'),
          letter: z.string(),
          status: z.string(),
          created: instant,
          receivedOn: z.nullable(day),
          due: z.nullable(day),
          events: z.array(z.object({ type: z.string(), date: day })),
        }),
      ),
    }),
  ),
});

export type HistoryExport = z.infer<typeof exportSchema>;
