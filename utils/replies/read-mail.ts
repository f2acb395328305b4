import PostalMime, { type Address } from 'postal-mime';
import type { ReplyMail } from './model.ts';
import { textOfHtml } from './text-of-html.ts';

const mostBytes = 30_000_000;
const mostText = 500_000;
const mostMarkup = 4_000_000;
const mostAttachments = 50;

/**
 * Reads an `.eml` file (RFC 5322, MIME). Bytes in, a mail out; `null` if it is none, or larger than 30 MB. Mails
 * within are attachments like any other. Text beyond half a million characters and attachments beyond fifty are left
 * out and the mail is marked `cut`.
 */
export async function readMail(bytes: Uint8Array): Promise<ReplyMail | null> {
  if (bytes.length === 0 || bytes.length > mostBytes) return null;
  try {
    const mail = await PostalMime.parse(bytes, { attachmentEncoding: 'arraybuffer', forceRfc822Attachments: true });
    // Anything at all parses as a mail; one without a sender and a subject is some other file.
    if (mail.from === undefined && mail.subject === undefined) return null;
    const text = mail.text?.trim() ? mail.text : textOfHtml((mail.html ?? '').slice(0, mostMarkup));
    const files = mail.attachments.slice(0, mostAttachments).map(({ filename, mimeType, content }) => ({
      name: filename ?? '',
      type: mimeType,
      bytes: content instanceof ArrayBuffer ? new Uint8Array(content) : new TextEncoder().encode(String(content)),
    }));
    return {
      from: mail.from?.address ?? null,
      to: [...(mail.to ?? []), ...(mail.cc ?? [])].flatMap(addressesOf),
      subject: mail.subject ?? '',
      date: instantOf(mail.date),
      text: text.slice(0, mostText),
      attachments: files,
      cut: text.length > mostText || mail.attachments.length > mostAttachments,
    };
  } catch {
    return null;
  }
}

/** Pasted words as a mail of which only the text is known. */
export function pastedMail(text: string): ReplyMail {
  return {
    from: null,
    to: [],
    subject: '',
    date: null,
    text: text.slice(0, mostText),
    attachments: [],
    cut: text.length > mostText,
  };
}

const addressesOf = ({ address, group }: Address): string[] =>
  (group ?? [{ address }]).flatMap((one) => one.address?.toLowerCase() ?? []);

function instantOf(date: string | undefined): string | null {
  const time = Date.parse(date ?? '');
  return Number.isNaN(time) ? null : Temporal.Instant.fromEpochMilliseconds(time).toString();
}
