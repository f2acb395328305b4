import { strToU8, zipSync } from 'fflate';
import type { Words } from '../../i18n/index.ts';
import { type CaseEvent, eventsInForce } from '../../requests/index.ts';
import type { Services } from '../container.ts';
import { bundleOf, exportEvidence } from '../evidence/export-evidence.ts';
import { savedName } from '../replies/plain-name.ts';
import { filesOf, type KeptReply, repliesOf } from '../replies/replies-of.ts';
import { caseChronology } from './case-chronology.ts';
import { type CaseStory, caseStory } from './case-stories.ts';

/** What fits into one archive, in bytes; what an authority's form takes is usually less. */
const LARGEST = 200_000_000;
/** The earliest moment a zip archive can name: the same files always make the same archive. */
const MTIME = new Date(1980, 0, 2);

export interface ComplaintArchive {
  name: string;
  zip: Uint8Array;
  /** Files that were no longer there, or did not fit. */
  leftOut: string[];
}

/** Files by their path in the archive, within the largest size; a path that is taken gets a number. */
class Folder {
  readonly files: Record<string, Uint8Array> = {};
  readonly leftOut: string[] = [];
  private size = 0;

  put(path: string, content: Uint8Array | null | undefined): void {
    if (!content || this.size + content.length > LARGEST) {
      this.leftOut.push(path);
      return;
    }
    this.size += content.length;
    let free = path;
    for (let number = 2; free in this.files; number += 1) free = numbered(path, number);
    this.files[free] = content;
  }
}

/**
 * Everything a complaint rests on, as one archive: the request as it was sent, what happened day by day, how the last day
 * came about, the shop's answers with their files, the customer's proofs, and the evidence bundle of the shop as it can be
 * checked by itself. The customer's notes stay out: an authority's file may be open to the public. Null for no request.
 * @param id ULID of the request
 * @param signal stops it between two of its parts
 */
export async function complaintArchive(
  services: Services,
  id: string,
  words: Words,
  signal?: AbortSignal,
): Promise<ComplaintArchive | null> {
  const story = await caseStory(services, id);
  if (!story) return null;
  const folder = new Folder();
  const replies = await repliesOf(services, id);
  folder.put('request.txt', strToU8(requestText(story)));
  folder.put('chronology.txt', strToU8(caseChronology(story, words)));
  for (const [index, reply] of replies.toReversed().entries()) {
    signal?.throwIfAborted();
    await putReply(services, folder, reply, index + 1);
  }
  for (const event of eventsInForce(story.events)) {
    signal?.throwIfAborted();
    // An answer's files are with the answer.
    if (!replies.some((reply) => reply.event === event.id)) await putProofs(services, folder, event);
  }
  const evidence = await exportEvidence(services, story.file.shop, words, signal);
  if (evidence) folder.put(`evidence-${story.file.shop}.zip`, await bundleOf(services, evidence, words, signal));
  signal?.throwIfAborted();
  const { files, leftOut } = folder;
  return { name: `complaint-${story.file.reference}.zip`, zip: zipSync(files, { level: 0, mtime: MTIME }), leftOut };
}

/** The letter with its head, as it was composed. */
function requestText({ file: { letter, controller } }: CaseStory): string {
  const to = controller.contacts[0]?.email;
  return [...(to ? [to] : []), letter.subject, '', letter.body, ''].join('\n');
}

async function putReply(services: Services, folder: Folder, reply: KeptReply, number: number): Promise<void> {
  const place = `answers/${String(number).padStart(2, '0')}-${reply.receivedOn}`;
  folder.put(`${place}.txt`, strToU8(`${reply.from === null ? '' : `${reply.from}\n\n`}${reply.text}\n`));
  const contents = new Map((await filesOf(services, reply.id)).map(({ hash, content }) => [hash, content]));
  for (const { name, hash } of reply.attachments) folder.put(`${place}/${savedName(name)}`, contents.get(hash));
}

async function putProofs(services: Services, folder: Folder, event: CaseEvent): Promise<void> {
  const contents = new Map((await filesOf(services, event.id)).map(({ hash, content }) => [hash, content]));
  for (const { name, hash } of event.attachments ?? [])
    folder.put(`proofs/${event.date}-${event.type}/${savedName(name)}`, contents.get(hash));
}

/** `letters/reply.eml` as `letters/2-reply.eml`. */
function numbered(path: string, number: number): string {
  const name = path.lastIndexOf('/') + 1;
  return `${path.slice(0, name)}${number}-${path.slice(name)}`;
}
