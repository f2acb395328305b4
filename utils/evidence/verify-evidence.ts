import * as z from 'zod/mini';
import { CHAIN_START, canonicalJson, chainHash, sha256 } from './hash-chain.ts';
import type { Evidence, EvidenceBody } from './model.ts';

z.config({ jitless: true });

/** One thing that is not as it was written. `where` names the part: a field, `visit:seq`, or a file. */
export interface Alteration {
  code:
    | 'not-json'
    | 'not-evidence'
    | 'layout'
    | 'section'
    | 'entry'
    | 'entry-missing'
    | 'visit-head'
    | 'count'
    | 'reference'
    | 'policy-text'
    | 'quotation'
    | 'picture'
    | 'file-missing'
    | 'file-unknown'
    | 'file'
    | 'archive';
  where: string;
}

/** Only what the checks below rely on; everything else is covered by the seals. */
const shape = z.object({
  schema: z.literal('customer-copy/evidence@1'),
  seals: z.record(z.string(), z.string()),
  policies: z.array(
    z.object({
      hash: z.string(),
      claims: z.array(z.object({ quote: z.string(), start: z.number(), end: z.number() })),
    }),
  ),
  findings: z.array(
    z.object({
      rule: z.string(),
      subject: z.string(),
      said: z.nullable(z.object({ quote: z.string(), policy: z.string() })),
      seen: z.object({ events: z.array(z.string()) }),
    }),
  ),
  // Files of earlier versions know no pictures.
  pictures: z.optional(z.array(z.object({ hash: z.string() }))),
  visits: z.array(z.object({ id: z.string(), length: z.number(), head: z.string(), kept: z.boolean() })),
  events: z.object({ count: z.number(), head: z.string() }),
  journal: z.array(z.object({ visit: z.string(), seq: z.number(), event: z.unknown(), hash: z.string() })),
});
type Read = z.infer<typeof shape>;

/** Adds the seals: SHA-256 of each section's canonical JSON, so that a change can be named by its section. */
export const sealEvidence = (evidence: EvidenceBody): Evidence => ({ ...evidence, seals: sealsOf(evidence) });

const sealsOf = (evidence: EvidenceBody): Record<string, string> =>
  Object.fromEntries(
    Object.entries(evidence)
      .filter(([section]) => section !== 'seals')
      .map(([section, value]) => [section, sha256(canonicalJson(value))]),
  );

/** The one way in which the file is written. */
export const evidenceText = (evidence: Evidence): string => `${JSON.stringify(evidence, null, 2)}\n`;

/**
 * Checks a file against itself: the seals of its sections, every visit's hash chain, and what findings refer to.
 * @param texts policy texts by hash, where they are at hand: then hashes and quotations are checked too
 * @returns what was altered; empty when nothing was
 */
export async function verifyEvidence(
  text: string,
  texts: ReadonlyMap<string, string> = new Map(),
  signal?: AbortSignal,
): Promise<Alteration[]> {
  let value: unknown;
  try {
    value = JSON.parse(text);
  } catch {
    return [{ code: 'not-json', where: 'evidence.json' }];
  }
  const parsed = shape.safeParse(value);
  if (!parsed.success) {
    const path = parsed.error.issues[0]?.path.join('.') ?? '';
    return [{ code: 'not-evidence', where: path === '' ? 'evidence.json' : path }];
  }
  const evidence = value as Evidence;
  const found: Alteration[] = [];
  if (text !== evidenceText(evidence)) found.push({ code: 'layout', where: 'evidence.json' });
  found.push(...brokenSeals(evidence), ...(await brokenChains(parsed.data, signal)));
  found.push(...danglingReferences(parsed.data), ...brokenTexts(parsed.data, texts));
  return found;
}

/** Hashes of the pictures that an evidence file names; none where it is no evidence file. */
export function pictureHashes(text: string): string[] {
  try {
    const parsed = shape.safeParse(JSON.parse(text));
    return parsed.success ? (parsed.data.pictures ?? []).map(({ hash }) => hash) : [];
  } catch {
    return [];
  }
}

function brokenSeals(evidence: Evidence): Alteration[] {
  const right = sealsOf(evidence);
  const names = new Set([...Object.keys(right), ...Object.keys(evidence.seals)]);
  return [...names]
    .filter((section) => right[section] !== evidence.seals[section])
    .map((section) => ({ code: 'section', where: section }));
}

/** Entries checked before whoever waits may say that they no longer do. */
const AT_A_TIME = 2_000;

async function brokenChains({ journal, visits, events }: Read, signal?: AbortSignal): Promise<Alteration[]> {
  const found: Alteration[] = [];
  const byVisit = Map.groupBy(journal, ({ visit }) => visit);
  for (const visit of byVisit.keys())
    if (!visits.some(({ id }) => id === visit)) found.push({ code: 'visit-head', where: visit });
  let checked = 0;
  for (const visit of visits) {
    if (!visit.kept) continue;
    let head = CHAIN_START;
    let next = 0;
    for (const { seq, event, hash } of byVisit.get(visit.id) ?? []) {
      if (++checked % AT_A_TIME === 0) await new Promise((resolve) => setTimeout(resolve));
      signal?.throwIfAborted();
      if (seq !== next) found.push({ code: 'entry-missing', where: `${visit.id}:${next}` });
      else if (chainHash(head, event) !== hash) found.push({ code: 'entry', where: `${visit.id}:${seq}` });
      head = hash;
      next = seq + 1;
    }
    if (next !== visit.length || head !== visit.head) found.push({ code: 'visit-head', where: visit.id });
  }
  if (events.count !== journal.length) found.push({ code: 'count', where: 'events.count' });
  if (events.head !== (journal.at(-1)?.hash ?? CHAIN_START)) found.push({ code: 'count', where: 'events.head' });
  return found;
}

/** Findings that cite events or documents which the file does not hold. */
function danglingReferences({ findings, journal, visits, policies }: Read): Alteration[] {
  const entries = new Set(journal.map(({ visit, seq }) => `${visit}:${seq}`));
  const gone = new Set(visits.filter(({ kept }) => !kept).map(({ id }) => id));
  const documents = new Set(policies.map(({ hash }) => hash));
  return findings.flatMap(({ rule, subject, said, seen }): Alteration[] => [
    ...seen.events
      .filter((ref) => !entries.has(ref) && !gone.has(ref.split(':')[0] ?? ''))
      .map((ref) => ({ code: 'reference' as const, where: `${rule} ${subject}: ${ref}` })),
    ...(said?.policy.startsWith('sha256-') && !documents.has(said.policy)
      ? [{ code: 'reference' as const, where: `${rule} ${subject}: ${said.policy}` }]
      : []),
  ]);
}

function brokenTexts({ policies, findings }: Read, texts: ReadonlyMap<string, string>): Alteration[] {
  const found: Alteration[] = [];
  for (const { rule, subject, said } of findings) {
    if (said && texts.get(said.policy)?.includes(said.quote) === false)
      found.push({ code: 'quotation', where: `${rule} ${subject}` });
  }
  for (const { hash, claims } of policies) {
    const text = texts.get(hash);
    if (text === undefined) continue;
    if (sha256(text) !== hash) found.push({ code: 'policy-text', where: hash });
    for (const { quote, start, end } of claims)
      if (text.slice(start, end) !== quote) found.push({ code: 'quotation', where: `${hash} ${start}` });
  }
  return found;
}
