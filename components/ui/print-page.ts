/**
 * Prints a page of our own making without leaving the one in front.
 * @param html a whole document; it runs no script and loads nothing
 */
export function printPage(html: string): void {
  const frame = document.createElement('iframe');
  // Same origin, so that printing can be asked for from here; no script of its own runs in it.
  frame.setAttribute('sandbox', 'allow-same-origin allow-modals');
  frame.setAttribute('aria-hidden', 'true');
  frame.tabIndex = -1;
  frame.style.cssText = 'position:fixed;width:0;height:0;border:0;visibility:hidden';
  frame.srcdoc = html;
  frame.addEventListener('load', () => {
    const page = frame.contentWindow;
    page?.addEventListener('afterprint', () => frame.remove());
    page?.print();
  });
  document.body.append(frame);
}
