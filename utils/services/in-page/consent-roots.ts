/** Elements walked in search of shadow roots; beyond that a page is searched no further. */
const MOST_ELEMENTS = 20_000;
const MOST_ROOTS = 60;
const NEAR_BODY = 3;
const MOST_NEAR = 500;

/** A document or an open shadow root: what selectors and observers do not see beyond. */
export type Root = Document | ShadowRoot;

/**
 * The document, the open shadow roots in it, and the documents of frames of the same origin, nested ones too. Tools draw
 * their banners there to keep the page's styles out. What is closed, or of another origin, stays unseen.
 */
export function rootsOf(document: Document): Root[] {
  const roots: Root[] = [document];
  let walked = 0;
  for (let index = 0; index < roots.length && roots.length < MOST_ROOTS; index++) {
    const root = roots[index];
    if (!root) break;
    for (const element of 'body' in root ? hostsIn(root) : root.querySelectorAll('*')) {
      if (++walked > MOST_ELEMENTS) return roots;
      const inner = rootIn(element);
      if (inner && !roots.includes(inner)) roots.push(inner);
    }
  }
  return roots;
}

/**
 * Where a page's consent tool hangs its frame or the host of its shadow root: near the body, or somewhere by an id. To ask
 * every element of a large page would take longer than all the rest.
 */
function hostsIn(document: Document): Element[] {
  const found = [...document.querySelectorAll('[id], iframe')];
  let level = [...(document.body?.children ?? [])];
  for (let depth = 0; depth < NEAR_BODY; depth++) {
    found.push(...level);
    level = level.flatMap((element) => [...element.children]).slice(0, MOST_NEAR);
  }
  return found;
}

/** What an element hides from selectors: its open shadow root, or the document of a frame of the same origin. */
function rootIn(element: Element): Root | null {
  if (element.shadowRoot || element.localName !== 'iframe') return element.shadowRoot;
  try {
    return (element as HTMLIFrameElement).contentDocument;
  } catch {
    return null;
  }
}

export const isElement = (node: unknown): node is Element =>
  typeof node === 'object' && node !== null && 'nodeType' in node && node.nodeType === 1;

/** One step up, out of shadow roots and frames of the same origin; null at the top. */
export function parentOf(node: Node): Node | null {
  if (node.parentNode) return node.parentNode;
  if ('host' in node && isElement(node.host)) return node.host;
  try {
    return (node as Partial<Document>).defaultView?.frameElement ?? null;
  } catch {
    return null;
  }
}

/** Whether `inner` stands in `outer`, across shadow roots and frames. */
export function holds(outer: Node, inner: Node): boolean {
  for (let node: Node | null = inner; node; node = parentOf(node)) if (node === outer) return true;
  return false;
}

/** Elements that match in an element, and in the shadow roots and frames in it. */
export function deepQuery(within: Element, selector: string): Element[] {
  const own = rootIn(within);
  const places: ParentNode[] = own ? [within, own] : [within];
  const found: Element[] = [];
  let walked = 0;
  for (let index = 0; index < places.length && places.length < MOST_ROOTS; index++) {
    found.push(...(places[index]?.querySelectorAll(selector) ?? []));
    for (const element of places[index]?.querySelectorAll('*') ?? []) {
      if (++walked > MOST_ELEMENTS) return found;
      const inner = rootIn(element);
      if (inner) places.push(inner);
    }
  }
  return found;
}
