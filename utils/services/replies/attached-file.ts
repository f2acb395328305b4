import type { ReplyFile } from '../../replies/index.ts';
import type { AttachmentReference } from '../../requests/index.ts';
import { plainName } from './plain-name.ts';

/** A file with the reference under which it is kept: a name that can be shown, its media type, size and SHA-256. */
export async function attachedFile({
  name,
  type,
  bytes,
}: ReplyFile): Promise<{ reference: AttachmentReference; content: Uint8Array }> {
  const sum = new Uint8Array(await crypto.subtle.digest('SHA-256', bytes as Uint8Array<ArrayBuffer>));
  const hash = `sha256-${[...sum].map((octet) => octet.toString(16).padStart(2, '0')).join('')}`;
  return {
    reference: { name: plainName(name), type: type.slice(0, 100), bytes: bytes.length, hash },
    content: bytes,
  };
}
