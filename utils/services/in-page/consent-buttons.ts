import type { Root } from './consent-roots.ts';

/** Buttons and what pages use as such. */
export const BUTTONS = 'button, [role="button"], a, input[type="button"], input[type="submit"], input[type="image"]';

const PLAIN_BUTTONS = [
  'button, [role="button"], input[type="button"], input[type="submit"], input[type="image"]',
  'a:not([href]), a[href=""], a[href^="#"], a[href^="javascript:"]',
].join(', ');
const NAMED_AREAS = ['cookie', 'consent', 'gdpr'].map((name) => `[id*="${name}" i], [class*="${name}" i]`).join(', ');
/** A banner has a few links; a page whose body is named for its banner has all of them. */
const MOST_LINKS = 40;
const LABEL_CAP = 200;

/**
 * What may be a banner's button. Links that lead away are among them only where a name tells of consent: a shop has
 * thousands of the others, and to read them all at every change would be felt.
 */
export function buttonsIn(root: Root): Element[] {
  const links = [...root.querySelectorAll(NAMED_AREAS)].flatMap((area) => {
    const inside = area.getElementsByTagName('a');
    return inside.length <= MOST_LINKS ? [...inside] : [];
  });
  return [...root.querySelectorAll(PLAIN_BUTTONS), ...new Set(links)];
}

/** The words a node shows, without its styles and scripts, at most `most` characters. */
export function textShown(node: Node, most: number): string {
  let text = '';
  const walker = (node.ownerDocument ?? document).createTreeWalker(node, NodeFilter.SHOW_TEXT);
  for (let part = walker.nextNode(); part && text.length < most; part = walker.nextNode()) {
    const { localName } = part.parentElement ?? {};
    if (localName !== 'style' && localName !== 'script' && part.nodeValue) text += ` ${part.nodeValue}`;
  }
  return text.slice(0, most);
}

/** The words on a button: its own, those slotted into it, or what assistive technology is told. */
export function buttonLabel(button: Element): string {
  const slotted = [...button.querySelectorAll('slot')].flatMap((slot) => slot.assignedNodes({ flatten: true }));
  const inner = button.querySelector('style, script') ? textShown(button, LABEL_CAP) : (button.textContent ?? '');
  const own = [inner, ...slotted.map((node) => node.textContent ?? '')].join(' ');
  if (own.trim() !== '') return tidy(own);
  const told = ['aria-label', 'value', 'title', 'alt'].map((name) => button.getAttribute(name) ?? '');
  return tidy(told.find((text) => text.trim() !== '') ?? '');
}

const tidy = (text: string): string => text.slice(0, LABEL_CAP).replace(/\s+/g, ' ').trim();

/** Drawn, as far as styles tell, in a frame that is drawn as well. */
export function isVisible(element: Element): boolean {
  const frame = element.ownerDocument.defaultView?.frameElement;
  return element.checkVisibility({ visibilityProperty: true, opacityProperty: true }) && (!frame || isVisible(frame));
}
