import { ulid } from 'ulid';
import { registrableDomain } from '../../attribution/index.ts';
import { activeTab, captureTab } from '../../browser/index.ts';
import { hostOf, stripUrl } from '../../observation/index.ts';
import type { Services } from '../container.ts';

/** `click-needed`: the browser wants a click on the toolbar button in this tab first. `not-in-front`: another page is. */
export type PictureFailure = 'click-needed' | 'not-in-front' | 'too-many' | 'too-large' | 'storage-full';

/** As many as an archive takes without becoming unwieldy. */
const MOST = 20;
/** In octets; a whole screen of photographs on a very large display stays below. */
const LARGEST = 20_000_000;
const PNG = [0x89, 0x50, 0x4e, 0x47, 0x0d, 0x0a, 0x1a, 0x0a];

/**
 * Keeps a picture of the part of the shop's page that the customer sees. Runs in the page: a message to the worker could
 * not carry the bytes.
 * @returns null when it was kept, else why not
 */
export async function takePicture({ db, now }: Services, shop: string): Promise<PictureFailure | null> {
  const tab = await activeTab();
  if (tab?.windowId === undefined || !tab.url || registrableDomain(hostOf(tab.url)) !== shop) return 'not-in-front';
  if ((await db.pictures.where('shop').equals(shop).count()) >= MOST) return 'too-many';
  const address = await captureTab(tab.windowId);
  if (address === null) return 'click-needed';
  // The customer may have turned to another tab meanwhile, and it would be that one's picture.
  const after = await activeTab();
  if (after?.id !== tab.id || after?.url !== tab.url) return 'not-in-front';
  const content = Uint8Array.from(atob(address.slice(address.indexOf(',') + 1)), (letter) => letter.charCodeAt(0));
  const size = sizeOf(content);
  if (!size || content.length > LARGEST) return 'too-large';
  const at = now();
  try {
    const { url } = stripUrl(tab.url);
    await db.pictures.add({ id: ulid(at), shop, at, url, ...size, hash: await hashOf(content), content });
  } catch {
    return 'storage-full';
  }
  return null;
}

/** Width and height as the head of a PNG tells them (PNG specification, IHDR); null for what is no PNG. */
function sizeOf(content: Uint8Array): { width: number; height: number } | null {
  if (content.length < 24 || PNG.some((octet, at) => content[at] !== octet)) return null;
  const head = new DataView(content.buffer, content.byteOffset);
  return { width: head.getUint32(16), height: head.getUint32(20) };
}

async function hashOf(content: Uint8Array<ArrayBuffer>): Promise<string> {
  const sum = new Uint8Array(await crypto.subtle.digest('SHA-256', content));
  return `sha256-${[...sum].map((octet) => octet.toString(16).padStart(2, '0')).join('')}`;
}
