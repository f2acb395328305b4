import {
  authorWords,
  checkAnswer,
  type DeliveredPart,
  type Expected,
  pastedMail,
  type ReplyFile,
  type ReplyReading,
  readFile,
  readReply,
  textOfHtml,
  unreadPart,
} from '../../replies/index.ts';
import type { UnreadPart } from '../../storage/reply-rows.ts';
import { type PdfPages, pdfPages } from '../policies/pdf-pages.ts';
import { pdfText } from '../policies/pdf-text.ts';
import { type BroughtLetter, unfoldFiles } from './unfold-files.ts';

/** What the customer brings: files with their bytes, and words pasted in. */
export interface BroughtAnswer {
  files: readonly ReplyFile[];
  pasted: string;
}

/** What came of reading it. */
export interface ReadAnswer {
  reading: ReplyReading;
  /** Held against Article 15; of use only if it turns out to be an answer to a request for access. */
  checked: ReturnType<typeof checkAnswer>;
  unread: readonly UnreadPart[];
}

/** How far the reading is: files done, of how many that were brought or packed in those, and which one is read now. */
export interface AnswerProgress {
  done: number;
  of: number;
  name: string;
}

const mostMarkup = 8_000_000;
const encoder = new TextEncoder();

/**
 * Reads an answer of a shop: mails, letters as text, HTML or PDF, and the data that came with them. Nothing is shown or
 * run; HTML becomes plain text. Meant for a worker of the page, which can be ended; never throws on odd input.
 */
export async function readBrought(
  { files, pasted }: BroughtAnswer,
  expected: Expected,
  tell: (progress: AnswerProgress) => void,
  readPages: (data: Uint8Array) => Promise<PdfPages> = pdfPages,
): Promise<ReadAnswer> {
  const parts: DeliveredPart[] = [];
  const ornaments: DeliveredPart[] = [];
  const unfolded = await unfoldFiles(files);
  const pastedIn = pasted.trim() === '' ? [] : [{ name: '', mail: pastedMail(pasted) }];
  const letters: BroughtLetter[] = [...pastedIn, ...unfolded.letters];
  for (const [done, { file, inMail }] of unfolded.leaves.entries()) {
    tell({ done, of: unfolded.leaves.length, name: file.name });
    (inMail && isDecoration(file) ? ornaments : parts).push(await partOfFile(file, readPages));
  }
  parts.push(...unfolded.unread);
  const prose = parts.filter(({ kind }) => kind === 'text');
  const readings = (
    letters.length > 0 ? letters.map(({ mail }) => mail) : prose.map(({ text }) => pastedMail(text))
  ).map(readReply);
  const reading = readings.find(({ signs }) => signs.length > 0) ?? readings[0] ?? readReply(pastedMail(''));
  const all = [...letters.map(partOf), ...parts];
  return {
    reading,
    checked: checkAnswer(all, expected),
    unread: [...all, ...ornaments].flatMap(({ name, problem }) => (problem === null ? [] : [{ name, problem }])),
  };
}

/** What the shop wrote itself: its quotation of the customer's letter names every point of Article 15. */
const partOf = ({ name, mail: { subject, text, cut } }: BroughtLetter): DeliveredPart => ({
  name,
  kind: 'text',
  text: authorWords(`${subject}\n\n${text}`),
  problem: cut ? 'too-large' : null,
});

async function partOfFile(file: ReplyFile, readPages: (data: Uint8Array) => Promise<PdfPages>): Promise<DeliveredPart> {
  if (isPdf(file.bytes)) {
    // PDF.js takes the bytes for itself.
    const read = await pdfText(file.bytes.slice(), readPages);
    if (read.ok) return readFile({ name: file.name, type: 'text/plain', bytes: encoder.encode(read.text) });
    return unreadPart(file.name, PDF_PROBLEM[read.error]);
  }
  if (isHtml(file)) {
    const source = readFile({ ...file, name: 'page.txt', type: 'text/plain' });
    if (source.kind !== 'text') return unreadPart(file.name, 'damaged');
    const text = textOfHtml(source.text.slice(0, mostMarkup));
    return { ...source, name: file.name, text: authorWords(text) };
  }
  const part = readFile(file);
  return part.kind === 'text' ? { ...part, text: authorWords(part.text) } : part;
}

/** The picture of a signature or a logo, in bytes at most: too small for a page of data, so nothing hangs on it. */
const DECORATION = 60_000;
const isDecoration = ({ type, bytes }: ReplyFile): boolean => type.startsWith('image/') && bytes.length <= DECORATION;

const PDF_PROBLEM = {
  'too-large': 'too-large',
  'too-slow': 'too-large',
  locked: 'encrypted',
  broken: 'damaged',
  'no-text': 'unknown-format',
} as const;

const isPdf = (bytes: Uint8Array): boolean =>
  new TextDecoder('latin1').decode(bytes.subarray(0, 1_024)).includes('%PDF-');

const isHtml = ({ name, type }: ReplyFile): boolean =>
  ['html', 'htm', 'xhtml'].includes(endingOf(name)) || type === 'text/html';

const endingOf = (name: string): string => name.slice(name.lastIndexOf('.') + 1).toLowerCase();
