import { ulid } from 'ulid';
import * as z from 'zod/mini';
import type { CaseEvent } from '../../requests/index.ts';
import type { AttachmentRow, KeptKind, ReplyRow } from '../../storage/index.ts';
import { keepErasureSnapshot } from '../cases/erasure-snapshot.ts';
import { tickDeadlines } from '../cases/tick-deadlines.ts';
import { announceChange } from '../changes.ts';
import { text, ulid as ulidText } from '../command-parts.ts';
import { fail, type Outcome, ok } from '../commands.ts';
import type { Services } from '../container.ts';
import { vaultFailure } from '../vault/vault-failure.ts';
import { attachedFile } from './attached-file.ts';
import { inShopsWords } from './in-shops-words.ts';
import type { BroughtAnswer, ReadAnswer } from './read-brought.ts';

/** What an answer can be confirmed to be, in the order in which it is offered. */
export const KEPT_KINDS = [
  'answered',
  'partly-answered',
  'acknowledged',
  'extended',
  'identity-asked',
  'fee-asked',
  'form-demanded',
  'refused',
  'erasure-confirmed',
  'bounced',
  'other',
] as const satisfies readonly KeptKind[];

/** What the customer confirmed of an answer that was read. */
export interface KeepOrder {
  case: string;
  kind: KeptKind;
  /** ISO calendar date. */
  date: string;
  /** For an extension or a refusal. */
  reasons: boolean | null;
  answer: ReadAnswer;
  brought: BroughtAnswer;
}

const confirmed = z.object({
  case: ulidText,
  kind: z.enum(KEPT_KINDS),
  date: z.string().check(
    z.regex(/^\d{4}-\d{2}-\d{2}$/),
    z.refine((iso) => !Number.isNaN(Date.parse(iso))),
  ),
  reasons: z.nullable(z.boolean()),
  answer: z.object({
    reading: z.object({ from: z.nullable(text(1_000)), text: text(2_000_000) }),
    checked: z.array(z.unknown()).check(z.maxLength(400)),
    unread: z.array(z.unknown()).check(z.maxLength(2_000)),
  }),
});

/** Kinds that say what happened to the request; the others are kept and change nothing. */
const isEvent = (kind: KeptKind): kind is Exclude<KeptKind, 'form-demanded' | 'other'> =>
  kind !== 'form-demanded' && kind !== 'other';

/**
 * Keeps an answer as the customer confirmed it: its text, the files byte for byte, and what it means for the request, all
 * or nothing. Runs in the page: a message to the worker could not carry the bytes.
 * @returns id of the answer
 */
export async function keepReply(services: Services, order: KeepOrder): Promise<Outcome<string>> {
  if (!confirmed.safeParse(order).success || order.date > services.today()) return fail('invalid');
  const { db, now } = services;
  const file = await db.cases.get(order.case);
  if (!file) return fail('unknown-case');
  const { kind, date, answer } = order;
  const { reading } = answer;
  const id = ulid(now());
  const files = await Promise.all(order.brought.files.map(attachedFile));
  const references = files.map(({ reference }) => reference);
  const reasons = kind === 'extended' || kind === 'refused' ? order.reasons : null;
  const access = file.right === '15' && (kind === 'answered' || kind === 'partly-answered');
  const checked = access ? await inShopsWords(services, file.shop, answer.checked) : null;
  const rows: AttachmentRow[] = files.map(({ reference: { hash }, content }) => ({ reply: id, hash, content }));
  const event: CaseEvent | null = isEvent(kind)
    ? {
        ...{ id: ulid(now()), case: order.case, type: kind, recordedAt: now(), date, note: '' },
        ...(references.length > 0 && { attachments: references }),
        ...(reasons !== null && { reasons }),
      }
    : null;
  const row: ReplyRow = {
    ...{ id, case: order.case, kind, receivedOn: date, recordedAt: now(), reasons, checked },
    ...{ from: reading.from, sentAt: reading.date, text: reading.text },
    sign: reading.signs.find((sign) => sign.kind === kind) ?? null,
    unread: answer.unread,
    event: event?.id ?? null,
    attachments: references,
  };
  try {
    const tables = [db.replies, db.attachments, db.caseEvents, db.sightings, db.settings];
    await db.transaction('rw', tables, async () => {
      if (event) await keepErasureSnapshot(services, file, event.type);
      await db.replies.add(row);
      await db.attachments.bulkPut(rows);
      if (event) await db.caseEvents.add({ ...event, ...(kind === 'bounced' && (await wayOut(services, order.case))) });
    });
  } catch (error) {
    const full = error instanceof Error && /Quota/.test(error.name);
    return fail(vaultFailure(error) ?? (full ? 'storage-full' : 'internal'));
  }
  announceChange();
  // What is recorded may end a delay: the mark on the toolbar button goes with it.
  if (event) await tickDeadlines(services).catch(() => undefined);
  return ok(id);
}

/** A bounce takes back the sending before it, whichever way that went. */
async function wayOut({ db }: Services, id: string): Promise<{ channel?: string }> {
  const events = await db.caseEvents.where('case').equals(id).sortBy('recordedAt');
  const channel = events.findLast(({ type }) => type === 'sent')?.channel;
  return channel === undefined ? {} : { channel };
}
