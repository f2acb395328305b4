// @vitest-environment happy-dom
import { afterEach, beforeEach, describe, expect, test, vi } from 'vitest';
import { enterPage, leavePage, press, settle, watchPage } from '../../../../support/watched-page.ts';

beforeEach(enterPage);
afterEach(leavePage);

describe('in an open shadow root', () => {
  const shadow = (html: string): ShadowRoot => {
    document.body.innerHTML = '<div id="usercentrics-root"></div>';
    const root = document.getElementById('usercentrics-root')?.attachShadow({ mode: 'open' });
    if (!root) throw new Error('no shadow');
    root.innerHTML = html;
    return root;
  };

  test('the banner is found, its tool named and its buttons understood', async () => {
    const root = shadow(`<style>p { color: red }</style><div role="dialog"><p>Käytämme evästeitä.</p><div>
      <button data-testid="uc-deny-all-button">Hylkää</button><button>Hyväksy kaikki</button></div></div>`);
    const page = watchPage();
    press(root.querySelector('button'));
    expect(page.short()).toEqual(['shown: Hylkää · Hyväksy kaikki', 'refused: Hylkää']);
    expect(page.told.map(({ tool }) => tool)).toEqual(['usercentrics', 'usercentrics']);
  });

  test('the host is the banner where the root has nothing set apart', () => {
    shadow('<p>We use cookies.</p><button>OK</button>');
    document.getElementById('usercentrics-root')?.setAttribute('style', 'position: fixed');
    const page = watchPage();
    expect(page.short()).toEqual(['shown: OK']);
  });

  test('a root that is attached late, without a change in the page', async () => {
    document.body.innerHTML = '<cookie-ask style="position: fixed"></cookie-ask>';
    const page = watchPage();
    await vi.advanceTimersByTimeAsync(300);
    const root = document.querySelector('cookie-ask')?.attachShadow({ mode: 'open' });
    if (root) root.innerHTML = '<p>We use cookies.</p><button><span>Accept all</span></button>';
    await settle();
    expect(page.short()).toEqual(['shown: Accept all']);
  });

  test('a button within a button of its own shadow root', () => {
    const root = shadow('<div role="dialog"><p>We use cookies.</p><x-button>Reject all</x-button></div>');
    const inner = root.querySelector('x-button')?.attachShadow({ mode: 'open' });
    if (inner) inner.innerHTML = '<button><slot></slot></button>';
    const page = watchPage();
    press(inner?.querySelector('button'));
    expect(page.short()).toEqual(['shown: Reject all', 'refused: Reject all']);
  });

  test('a closed root stays closed', async () => {
    document.body.innerHTML = '<div id="host" style="position: fixed"></div>';
    const root = document.getElementById('host')?.attachShadow({ mode: 'closed' });
    if (root) root.innerHTML = '<p>We use cookies.</p><button>Accept all</button>';
    const page = watchPage();
    await settle();
    expect(page.told).toEqual([]);
  });
});

describe('in a frame of the same origin', () => {
  test('the banner is found there and its buttons understood', async () => {
    const banner =
      '<main><p>Vi använder kakor.</p><button id=no>Neka alla</button><button>Godkänn alla</button></main>';
    document.body.innerHTML = `<iframe style="position: fixed" srcdoc="${banner}"></iframe>`;
    const frame = document.querySelector('iframe')?.contentDocument;
    if (!frame?.defaultView) throw new Error('no frame');
    // What every browser has and this one lacks.
    Object.defineProperty(frame.defaultView, 'frameElement', { value: document.querySelector('iframe') });
    const page = watchPage();
    await settle();
    press(frame.getElementById('no'), frameClick(frame));
    expect(page.short()).toEqual(['shown: Neka alla · Godkänn alla', 'refused: Neka alla']);
  });

  const frameClick = (frame: Document): Event => {
    const View = frame.defaultView as unknown as { MouseEvent: typeof MouseEvent };
    return new View.MouseEvent('click', { bubbles: true, composed: true });
  };
});
