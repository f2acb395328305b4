import { decodeProtectedEmail } from './cloudflare-email.ts';
import type { DomElement } from './dom-node.ts';

const PROTECTED = '/cdn-cgi/l/email-protection#';
const ADDRESS_LIMIT = 320;

/** The address that Cloudflare's e-mail protection hides in an element or its link, or `null`. */
export function protectedAddress(element: DomElement): string | null {
  const attribute = element.getAttribute('data-cfemail');
  if (attribute !== null) return decodeProtectedEmail(attribute);
  const href = element.getAttribute('href');
  const at = href?.indexOf(PROTECTED) ?? -1;
  return href === null || at < 0 ? null : decodeProtectedEmail(href.slice(at + PROTECTED.length));
}

/** The address of a `mailto:` link (RFC 6068), or `null`. */
export function mailtoAddress(element: DomElement): string | null {
  const href = element.getAttribute('href') ?? '';
  if (!href.toLowerCase().startsWith('mailto:')) return null;
  try {
    const address = decodeURIComponent(href.slice(7).split('?', 1)[0] ?? '').trim();
    return address.includes('@') && address.length <= ADDRESS_LIMIT ? address : null;
  } catch {
    return null;
  }
}

/** Whether an element shows its letters from right to left, as a disguise of addresses does. */
export function isReversed(element: DomElement): boolean {
  if (/bidi-override/.test(element.getAttribute('style') ?? '')) return true;
  return element.nodeName.toUpperCase() === 'BDO' && element.getAttribute('dir') === 'rtl';
}
