import type { CaseEvent } from '../../requests/index.ts';
import { fail, type Outcome, ownCommand } from '../commands.ts';
import type { Services } from '../container.ts';
import { attachedFile } from '../replies/attached-file.ts';
import { recordCaseEvent } from './record-event.ts';
import { tickDeadlines } from './tick-deadlines.ts';

/** What one event may carry: as many files, and as many bytes in all. */
const EVENT_FILES = { most: 20, bytes: 50_000_000 } as const;

/**
 * Records what happened to a request together with files of the customer's, all or nothing. Runs in the page: a message
 * to the worker could not carry the bytes. What a message would not be allowed to say, this is not either.
 */
export async function recordWithFiles(
  services: Services,
  order: Parameters<typeof recordCaseEvent>[1],
  files: readonly File[],
): Promise<Outcome<null>> {
  if (!fitEvent(files)) return fail('invalid');
  try {
    const attached = await Promise.all(
      files.map(async (file) =>
        attachedFile({ name: file.name, type: file.type, bytes: new Uint8Array(await file.arrayBuffer()) }),
      ),
    );
    const attachments = attached.map(({ reference }) => reference);
    const checked = ownCommand.safeParse({ command: 'record-event', ...order, attachments });
    if (!checked.success || checked.data.command !== 'record-event') return fail('invalid');
    const contents = new Map(attached.map(({ reference, content }) => [reference.hash, content]));
    const outcome = await recordCaseEvent(services, checked.data, contents);
    // What is recorded may end a delay: the mark on the toolbar button goes with it.
    if (outcome.ok) await tickDeadlines(services).catch(() => undefined);
    return outcome;
  } catch (error) {
    return fail(error instanceof Error && /Quota/.test(error.name) ? 'storage-full' : 'internal');
  }
}

/** Whether so many files of such sizes can be kept with one event. */
export const fitEvent = (files: readonly { size: number }[]): boolean =>
  files.length <= EVENT_FILES.most && files.reduce((sum, { size }) => sum + size, 0) <= EVENT_FILES.bytes;

/** The bytes of one file of an event, kept with it or with the answer it tells of; null when they are no longer there. */
export async function eventFile({ db }: Services, event: CaseEvent, hash: string): Promise<Uint8Array | null> {
  const own = await db.attachments.get([event.id, hash]);
  if (own) return own.content;
  const reply = await db.replies
    .where('case')
    .equals(event.case)
    .and((row) => row.event === event.id)
    .first();
  return (reply && (await db.attachments.get([reply.id, hash]))?.content) ?? null;
}
