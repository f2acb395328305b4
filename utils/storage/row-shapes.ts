type Kind = 'string' | 'number' | 'array' | 'object' | 'bytes';

/**
 * What a row must have so that nothing that reads it fails: field, or path to it, and kind. Fields that may be missing or
 * null are not here, since rows of older versions lack some. Whether a value makes sense is not asked.
 */
const SHAPES: Record<string, Record<string, Kind>> = {
  shops: { domain: 'string', firstSeen: 'number', lastSeen: 'number', documents: 'array' },
  policies: {
    chain: 'string',
    shop: 'string',
    url: 'string',
    hash: 'string',
    readAt: 'number',
    checkedAt: 'number',
    outline: 'array',
    'reading.text': 'string',
    'reading.claims': 'array',
    'reading.absences': 'array',
    'reading.words': 'number',
  },
  corrections: { id: 'string', shop: 'string', hash: 'string' },
  visits: {
    id: 'string',
    shop: 'string',
    startedAt: 'number',
    lastEventAt: 'number',
    gaps: 'array',
    length: 'number',
    head: 'string',
    reducedTo: 'number',
    consent: 'array',
    consentSignals: 'array',
    capped: 'array',
  },
  events: { visit: 'string', seq: 'number', hash: 'string', 'event.type': 'string', 'event.at': 'number' },
  sightings: {
    shop: 'string',
    key: 'string',
    kind: 'string',
    firstSeen: 'number',
    lastSeen: 'number',
    evidence: 'array',
  },
  findings: { shop: 'string', key: 'string', events: 'array' },
  cases: {
    id: 'string',
    shop: 'string',
    right: 'string',
    reference: 'string',
    createdAt: 'number',
    'controller.contacts': 'array',
    'letter.letter': 'string',
    'letter.body': 'string',
  },
  caseEvents: { id: 'string', case: 'string', type: 'string', recordedAt: 'number', date: 'string' },
  replies: { id: 'string', case: 'string', kind: 'string', receivedOn: 'string', text: 'string', attachments: 'array' },
  attachments: { reply: 'string', hash: 'string', content: 'bytes' },
  pictures: {
    id: 'string',
    shop: 'string',
    at: 'number',
    url: 'string',
    width: 'number',
    height: 'number',
    hash: 'string',
    content: 'bytes',
  },
  identities: { shop: 'string', name: 'string', email: 'string' },
  settings: { key: 'string' },
  inbox: { id: 'number', sealed: 'bytes' },
};

const CHECKS = new Map(
  Object.entries(SHAPES).map(([table, shape]) => [
    table,
    Object.entries(shape).map(([path, kind]) => ({ path: path.split('.'), kind })),
  ]),
);

/** Whether a row of a table has what is needed to read it. A table that is not described takes every row. */
export const isSoundRow = (table: string, row: unknown): boolean =>
  (CHECKS.get(table) ?? []).every(({ path, kind }) => isKind(valueAt(row, path), kind));

const valueAt = (row: unknown, path: readonly string[]): unknown =>
  path.reduce<unknown>(
    (value, field) =>
      typeof value === 'object' && value !== null ? (value as Record<string, unknown>)[field] : undefined,
    row,
  );

function isKind(value: unknown, kind: Kind): boolean {
  if (kind === 'array') return Array.isArray(value);
  if (kind === 'bytes') return value instanceof Uint8Array;
  if (kind === 'number') return typeof value === 'number' && !Number.isNaN(value);
  return typeof value === kind && value !== null;
}
