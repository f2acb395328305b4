/** Ancestors looked at on the way up. */
const REACH = 60;

/**
 * Opens what hides an element: closed `details`, `hidden`, panels without height. Nothing is clicked, so that no script
 * of the page acts; a reload puts everything back. Returns false where the element is still not rendered.
 */
export function unfold(element: Element): boolean {
  let depth = 0;
  for (let at: Element | null = element; at && depth < REACH; at = parentOf(at), depth++) {
    if (at.localName === 'details') at.setAttribute('open', '');
    if (at.hasAttribute('hidden')) at.removeAttribute('hidden');
    const style = at.ownerDocument.defaultView?.getComputedStyle(at);
    const own = (at as HTMLElement).style;
    if (!style || !own) continue;
    if (style.display === 'none') own.setProperty('display', 'block', 'important');
    if (style.visibility === 'hidden') own.setProperty('visibility', 'visible', 'important');
    if (style.overflowY !== 'visible' && at.clientHeight === 0 && at.scrollHeight > 0) {
      own.setProperty('height', 'auto', 'important');
      own.setProperty('max-height', 'none', 'important');
      own.setProperty('opacity', '1', 'important');
    }
  }
  return element.getClientRects().length > 0;
}

/** The parent, or the host where the element is the root of a shadow tree. */
function parentOf(element: Element): Element | null {
  if (element.parentElement) return element.parentElement;
  const root = element.getRootNode();
  return root instanceof ShadowRoot ? root.host : null;
}
