import type { Block } from '../model.ts';

/** The part of the DOM that is used: any standard document, fragment, element or shadow root fits. */
export interface DomNode {
  nodeType: number;
  nodeName: string;
  textContent: string | null;
  childNodes: ArrayLike<DomNode>;
}

/** The part of an element that is used. */
export interface DomElement extends DomNode {
  getAttribute(name: string): string | null;
  shadowRoot?: DomNode | null;
}

/** Values of `nodeType`, DOM Standard. */
export const ELEMENT = 1;
export const TEXT = 3;
/** Elements whose content is not the page's text. */
export const SKIPPED = new Set([
  'SCRIPT',
  'STYLE',
  'NOSCRIPT',
  'TEMPLATE',
  'SVG',
  'CANVAS',
  'IFRAME',
  'OBJECT',
  'SELECT',
  'TEXTAREA',
  'NAV',
  'HEAD',
  'VIDEO',
  'AUDIO',
  'DIALOG',
  'METER',
  'PROGRESS',
  'DATALIST',
]);
/** Elements that begin a block of their own. */
export const BLOCK_ELEMENTS = new Set([
  'ADDRESS',
  'ARTICLE',
  'ASIDE',
  'BLOCKQUOTE',
  'BODY',
  'CAPTION',
  'CENTER',
  'DD',
  'DETAILS',
  'DIV',
  'DL',
  'DT',
  'FIELDSET',
  'FIGCAPTION',
  'FIGURE',
  'FOOTER',
  'FORM',
  'H1',
  'H2',
  'H3',
  'H4',
  'H5',
  'H6',
  'HEADER',
  'HR',
  'HTML',
  'LEGEND',
  'LI',
  'MAIN',
  'MENU',
  'OL',
  'P',
  'PRE',
  'SECTION',
  'SUMMARY',
  'TABLE',
  'TBODY',
  'TD',
  'TFOOT',
  'TH',
  'THEAD',
  'TR',
  'UL',
]);
/** The single `main` or `article` when it holds most of the page's text, else the whole. */
export function contentOf(root: DomNode): DomNode {
  const mains: DomNode[] = [];
  const stack: DomNode[] = [root];
  for (let steps = 0; stack.length > 0 && steps < 20_000; steps++) {
    const node = stack.pop();
    if (node === undefined) break;
    if (node.nodeName.toUpperCase() === 'MAIN') {
      mains.push(node);
      continue;
    }
    for (let i = node.childNodes.length - 1; i >= 0; i--) {
      const child = node.childNodes[i];
      if (child !== undefined && child.nodeType === ELEMENT && !SKIPPED.has(child.nodeName.toUpperCase()))
        stack.push(child);
    }
  }
  const [main] = mains;
  return mains.length === 1 && main !== undefined && (main.textContent ?? '').trim().length > 1500 ? main : root;
}

/** Whether an element is there for getting about or for show, not for reading. */
export function isFurniture(element: DomElement): boolean {
  const role = element.getAttribute('role');
  if (role === 'navigation' || role === 'menu' || role === 'search') return true;
  // icons; a block so marked is a folded part of the page
  return element.getAttribute('aria-hidden') === 'true' && !BLOCK_ELEMENTS.has(element.nodeName.toUpperCase());
}

/** Whether an element holds what the page shows only on demand. */
export function isFolded(element: DomElement, name: string): boolean {
  if (name === 'DETAILS' && element.getAttribute('open') === null) return true;
  if (element.getAttribute('hidden') !== null || element.getAttribute('aria-hidden') === 'true') return true;
  return /display:\s{0,4}none/.test(element.getAttribute('style') ?? '');
}

/** The role of what stands in an element, inside a block of another role. */
export function blockRole(name: string, outer: Block['role']): Block['role'] {
  if (/^H[1-6]$/.test(name)) return `heading${name[1]}` as Block['role'];
  if (name === 'LI') return 'li';
  if (name === 'DT') return 'dt';
  if (name === 'DD') return 'dd';
  if (name === 'CAPTION' || name === 'FIGCAPTION') return 'caption';
  if (name === 'SUMMARY' || name === 'LEGEND') return 'heading6';
  return outer === 'li' || outer === 'dd' || outer === 'dt' || outer === 'cell' || outer.startsWith('heading')
    ? outer
    : 'para';
}
