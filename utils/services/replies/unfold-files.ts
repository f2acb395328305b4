import {
  type DeliveredPart,
  isArchive,
  type ReplyFile,
  type ReplyMail,
  readMail,
  unpackArchive,
  unpackBudget,
  unreadPart,
} from '../../replies/index.ts';
import { plainName } from './plain-name.ts';

/** A mail, by the name under which it is shown; pasted words have none. */
export interface BroughtLetter {
  name: string;
  mail: ReplyMail;
}

/** A file that holds no others. */
interface Leaf {
  file: ReplyFile;
  /** It came with a mail, where the picture under a signature is a file too. */
  inMail: boolean;
}

interface Unfolded {
  letters: BroughtLetter[];
  leaves: Leaf[];
  unread: DeliveredPart[];
}

/** An archive in a mail in a mail in an archive: nobody packs an answer deeper than this by accident. */
const DEEPEST = 4;

/**
 * Takes out of each other what was brought: archives, mails, and what is packed in those, four deep and within one budget
 * for all. The customer's own letter, which comes back with a bounce or under an answer, is left out: it is no answer.
 */
export async function unfoldFiles(files: readonly ReplyFile[]): Promise<Unfolded> {
  const found: Unfolded = { letters: [], leaves: [], unread: [] };
  const left = unpackBudget();

  const open = async (file: ReplyFile, depth: number, around: ReplyMail | null): Promise<void> => {
    const mail = isMail(file) ? await readMail(file.bytes) : null;
    const packed = mail !== null || isArchive(file);
    if (packed && depth > DEEPEST) found.unread.push(unreadPart(file.name, 'too-deep'));
    else if (mail) await openMail(mail, file.name, depth, around);
    else if (packed) await openArchive(file, depth);
    else found.leaves.push({ file, inMail: around !== null });
  };
  const openMail = async (mail: ReplyMail, name: string, depth: number, around: ReplyMail | null): Promise<void> => {
    if (around?.to.includes(mail.from?.toLowerCase() ?? '')) return;
    found.letters.push({ name, mail });
    const path = depth === 1 ? '' : `${name}/`;
    for (const [at, inner] of mail.attachments.entries()) {
      const named = { ...inner, name: `${path}${plainName(inner.name) || `attachment-${at + 1}`}` };
      left.files -= 1;
      if (left.files < 0) found.unread.push(unreadPart(named.name, 'too-large'));
      else await open(named, depth + 1, mail);
    }
  };
  const openArchive = async (file: ReplyFile, depth: number): Promise<void> => {
    const { files: within, unread } = unpackArchive(file, left);
    found.unread.push(...unread);
    for (const inner of within) await open({ ...inner, name: plainName(inner.name) }, depth + 1, null);
  };

  for (const file of files) await open({ ...file, name: plainName(file.name) }, 1, null);
  return found;
}

const isMail = ({ name, type }: ReplyFile): boolean =>
  /\.eml$/i.test(name) || type === 'message/rfc822' || type === 'message/global';
